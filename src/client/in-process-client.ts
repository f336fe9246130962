import type { Api } from '../graphql/api.js'
import { importMinutes } from '../ingest/import-minutes.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import type { GraphStore } from '../store/port.js'
import type { GraphAnswer, GraphClient, GraphRequest, ImportRequest } from './graph-client.js'
import type { HeldOptions } from './held-api.js'
import { importResultFrom, keepLastImport } from './last-import.js'
import { OneAtATime } from './one-at-a-time.js'

/** Holds the store itself and asks it through the same API that a server gives to the world. */
export class InProcessClient implements GraphClient {
  readonly store: GraphStore
  readonly #options: HeldOptions
  readonly #changes = new OneAtATime()
  #api: Promise<Api> | null = null
  #unforeseen: unknown = null

  constructor(store: GraphStore, options: HeldOptions) {
    this.store = store
    this.#options = options
  }

  get location(): string {
    return this.store.location
  }

  async ask(request: GraphRequest): Promise<GraphAnswer> {
    const api = await this.api()
    this.#unforeseen = null
    const answer: GraphAnswer = await api.execute(request)
    // Masked for the world; here the world is the one who runs the program.
    if (this.#unforeseen !== null) throw this.#unforeseen as Error
    return answer
  }

  async importMinutes(request: ImportRequest): Promise<ImportSummary> {
    const summary = await this.#changes.run(async () => {
      const done = await importMinutes({ ...request, store: this.store, now: this.#options.now })
      await keepLastImport(this.store, importResultFrom(done))
      return done
    })
    if (this.#api !== null) (await this.#api).imported(importResultFrom(summary))
    return summary
  }

  /** The API over the store that is held here. Made when first needed: an import needs none. */
  api(): Promise<Api> {
    this.#api ??= import('./held-api.js').then(({ heldApi }) =>
      heldApi(this.store, this.#options, this.#changes, (_id, error) => {
        this.#unforeseen = error
      }),
    )
    return this.#api
  }

  close(): Promise<void> {
    return this.store.close()
  }
}
