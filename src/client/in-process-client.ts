import { importMinutes } from '../ingest/import-minutes.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import type { GraphStore } from '../store/port.js'
import type { GraphAnswer, GraphClient, GraphRequest, ImportRequest } from './graph-client.js'

export interface InProcessOptions {
  readonly now: () => Date
}

/** Holds the store itself and asks it through the same API that a server gives to the world. */
export class InProcessClient implements GraphClient {
  readonly store: GraphStore
  readonly #options: InProcessOptions

  constructor(store: GraphStore, options: InProcessOptions) {
    this.store = store
    this.#options = options
  }

  get location(): string {
    return this.store.location
  }

  ask(request: GraphRequest): Promise<GraphAnswer> {
    void request
    return Promise.reject(new Error('no api yet'))
  }

  importMinutes(request: ImportRequest): Promise<ImportSummary> {
    return importMinutes({ ...request, store: this.store, now: this.#options.now })
  }

  close(): Promise<void> {
    return this.store.close()
  }
}
