import type { ChangesUnderWay } from '../graphql/api-options.js'
import type { ImportOptions } from '../ingest/import-minutes.js'
import { importMinutes } from '../ingest/import-minutes.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { resolveAgain } from '../ingest/resolve-again.js'
import { configurationOfStore } from '../ingest/root-configurations.js'
import type { ChangeThread } from '../ingest/change-thread.js'
import type { GraphStore } from '../store/port.js'
import { importResultFrom, keepLastImport } from './last-import.js'
import { OneAtATime } from './one-at-a-time.js'

/** All that changes a store that this process holds: one after the other, in this thread or beside it. */
export class GraphChanges implements ChangesUnderWay {
  readonly #store: GraphStore
  readonly #queue = new OneAtATime()
  #thread: ChangeThread | null = null
  /** The store's revision when the change that is under way began; null: none is. */
  #before: { readonly revision: number | null } | null = null
  readonly #afterwards: (() => Promise<void>)[] = []

  constructor(store: GraphStore) {
    this.#store = store
  }

  get settledRevision(): number | null {
    return (this.#before ?? this.#store).revision
  }

  get changing(): boolean {
    if (this.#before === null) return false
    const { revision } = this.#before
    return revision === null || revision !== this.#store.revision
  }

  /** Done after every change, also one that failed, before it counts as ended. Must not fail. */
  afterEach(work: () => Promise<void>): void {
    this.#afterwards.push(work)
  }

  /** From now on changes are worked out in a thread of their own: this one has questions to answer. */
  async workAside(): Promise<void> {
    const { ChangeThread } = await import('../ingest/change-thread.js')
    this.#thread ??= new ChangeThread(this.#store)
  }

  importMinutes(options: Omit<ImportOptions, 'store'>): Promise<ImportSummary> {
    return this.#change(async () => {
      const summary = await (this.#thread?.importMinutes(options) ??
        importMinutes({ ...options, store: this.#store }))
      await keepLastImport(this.#store, importResultFrom(summary))
      return summary
    })
  }

  /** By the configuration at this absolute path, else those beside the minutes. */
  resolveAgain(configuration: string | null): Promise<readonly string[]> {
    return this.#change(
      async () =>
        this.#thread?.resolveAgain(configuration) ??
        resolveAgain(this.#store, await configurationOfStore(this.#store, configuration)),
    )
  }

  async close(): Promise<void> {
    await this.#thread?.close()
  }

  #change<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      this.#before = { revision: this.#store.revision }
      try {
        return await work()
      } finally {
        await Promise.all(this.#afterwards.map((after) => after()))
        this.#before = null
      }
    })
  }
}
