import type { Api } from '../graphql/api.js'
import type { HistoryThread } from '../graphql/reading/history-thread.js'
import { builtFile } from '../ingest/built-files.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import type { GraphStore } from '../store/port.js'
import { GraphChanges } from './graph-changes.js'
import type { GraphAnswer, GraphClient, GraphRequest, ImportRequest } from './graph-client.js'
import type { HeldOptions } from './held-api.js'
import { importResultFrom } from './last-import.js'
import { localInstant } from './local-clock.js'

/** Holds the store itself and asks it through the same API that a server gives to the world. */
export class InProcessClient implements GraphClient {
  readonly store: GraphStore
  readonly #options: HeldOptions
  readonly #changes: GraphChanges
  #histories: HistoryThread | null = null
  #api: Promise<Api> | null = null

  constructor(store: GraphStore, options: HeldOptions) {
    this.store = store
    this.#options = options
    this.#changes = new GraphChanges(store)
  }

  get location(): string {
    return this.store.location
  }

  async ask(request: GraphRequest): Promise<GraphAnswer> {
    const api = await this.api()
    const unforeseen: unknown[] = []
    const answer: GraphAnswer = await api.execute(request, (_id, error) => unforeseen.push(error))
    // Masked for the world; here the world is the one who runs the program.
    if (unforeseen.length > 0) throw unforeseen[0] as Error
    return answer
  }

  async importMinutes(request: ImportRequest): Promise<ImportSummary> {
    const summary = await this.#changes.importMinutes({ ...request, now: this.#options.now })
    if (this.#api !== null) (await this.#api).imported(importResultFrom(summary), summary.actionItems)
    return summary
  }

  /** The API over the store that is held here. Made when first needed: an import needs none. */
  api(): Promise<Api> {
    this.#api ??= import('./held-api.js').then(({ heldApi }) =>
      heldApi(this.store, this.#options, this.#changes, this.#histories),
    )
    return this.#api
  }

  /** Others ask this process too: from now on what takes long is done in threads beside this one. Before `api()`. */
  async workAside(): Promise<void> {
    if (this.#api !== null) throw new Error('the API was made already')
    const { HistoryThread } = await import('../graphql/reading/history-thread.js')
    await this.#changes.workAside()
    this.#histories ??= new HistoryThread(
      this.store,
      builtFile('src/graphql/reading/history-worker.js'),
      this.#changes,
    )
  }

  /** Makes ready aside what the first topic's history would wait for; only after `workAside()`. Who asks is told what fails. */
  async prepareHistories(): Promise<void> {
    await this.#histories?.prepare(this.store, localInstant(this.#options.now()).day).catch(() => undefined)
  }

  async close(): Promise<void> {
    await Promise.all([this.#changes.close(), this.#histories?.close()])
    await this.store.close()
  }
}
