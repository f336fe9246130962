import { z } from 'zod'

import { MinutegraphError } from '../domain/errors.js'
import type { GraphAnswer, GraphClient, GraphRequest, ImportRequest } from './graph-client.js'
import { importInputFrom, importSummaryFromAnswer } from './import-by-mutation.js'
import { savedOperation } from './saved-operation.js'
import type { ServerFile } from './server-file.js'
import type { ImportSummary } from '../ingest/import-summary.js'

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        locations: z.array(z.object({ line: z.number(), column: z.number() })).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
})

/** Asks the process that holds the store, over loopback. */
export class HttpClient implements GraphClient {
  readonly location: string
  readonly #server: ServerFile

  constructor(location: string, server: ServerFile) {
    this.location = location
    this.#server = server
  }

  async ask(request: GraphRequest): Promise<GraphAnswer> {
    return this.#post({
      query: request.document,
      variables: request.variables ?? {},
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
    })
  }

  async importMinutes(request: ImportRequest): Promise<ImportSummary> {
    const input = importInputFrom(request)
    return importSummaryFromAnswer(
      await this.#post({ query: savedOperation('import-minutes'), variables: { input } }, request.signal),
    )
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  async #post(body: object, signal: AbortSignal | null = null): Promise<GraphAnswer> {
    let response: Response
    try {
      response = await fetch(`${this.#server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${this.#server.token}`,
        },
        body: JSON.stringify(body),
        signal,
      })
    } catch (cause) {
      if (signal?.aborted === true) throw this.#notWaitedFor(cause)
      throw this.#inUse(cause)
    }
    const decoded = answer.safeParse(await response.json().catch(() => null))
    if (!decoded.success) throw this.#inUse(new Error(`HTTP ${response.status}`))
    const { data, errors } = decoded.data
    return errors === undefined ? { data } : { data, errors }
  }

  #notWaitedFor(cause: unknown): MinutegraphError {
    const { pid, url } = this.#server
    return new MinutegraphError('interrupted', `The import goes on: pid ${pid} does it.`, {
      cause,
      place: url,
      remedy: 'Ctrl-C there ends it soundly.',
    })
  }

  #inUse(cause: unknown): MinutegraphError {
    const { pid, url } = this.#server
    return new MinutegraphError('store-in-use', `The store is in use by pid ${pid}, which does not answer.`, {
      cause,
      place: url,
      remedy: `End that process, or wait for it, and run the command again.`,
    })
  }
}
