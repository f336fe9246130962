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
export class GraphChanges {
  readonly #store: GraphStore
  readonly #queue = new OneAtATime()
  #thread: ChangeThread | null = null
  /** The store's revision when the change that is under way began; null: none is. */
  #before: number | null = null

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** The revision that was settled last: of a change that is under way, the one before it. Null as the store's. */
  get settledRevision(): number | null {
    return this.#before ?? this.#store.revision
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
      this.#before = this.#store.revision
      try {
        return await work()
      } finally {
        this.#before = null
      }
    })
  }
}
