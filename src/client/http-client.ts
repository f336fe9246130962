import { z } from 'zod'

import { MinutegraphError } from '../domain/errors.js'
import type { GraphAnswer, GraphClient, GraphRequest, ImportRequest } from './graph-client.js'
import { importInputFrom, importSummaryFromAnswer } from './import-by-mutation.js'
import { postJson, type Waiting } from './post-json.js'
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

const QUESTION_PATIENCE_MS = 300_000

/** What to do where no answer came. */
interface Remedies {
  readonly interrupted: string
  readonly silent: string
}

const ASKING: Remedies = {
  interrupted: 'Ask again when you like. What was said may be kept all the same.',
  silent: 'It may be busy: run the command again later. What was said may be kept all the same.',
}
const IMPORTING: Remedies = {
  interrupted: 'The import may be done all the same. Ctrl-C there ends it soundly.',
  silent: 'End that process, or wait for it, and run the command again.',
}

/** Asks the process that holds the store, over loopback. */
export class HttpClient implements GraphClient {
  readonly location: string
  readonly #server: ServerFile
  readonly #waiting: Waiting

  /** `waiting`: for the answer to a question; five minutes of silence where it does not say otherwise. */
  constructor(location: string, server: ServerFile, waiting: Waiting = {}) {
    this.#waiting = { patience: QUESTION_PATIENCE_MS, ...waiting }
    this.location = location
    this.#server = server
  }

  async ask(request: GraphRequest): Promise<GraphAnswer> {
    return this.#post(
      {
        query: request.document,
        variables: request.variables ?? {},
        ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
      },
      this.#waiting,
      ASKING,
    )
  }

  /** Waits as long as it takes: the holder answers when all is written. */
  async importMinutes(request: ImportRequest): Promise<ImportSummary> {
    const input = importInputFrom(request)
    const waiting = request.signal === undefined ? {} : { signal: request.signal }
    return importSummaryFromAnswer(
      await this.#post({ query: savedOperation('import-minutes'), variables: { input } }, waiting, IMPORTING),
    )
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  async #post(body: object, waiting: Waiting, remedies: Remedies): Promise<GraphAnswer> {
    const { url, token } = this.#server
    const { status, text } = await postJson(`${url}/graphql`, token, body, waiting).catch(
      (cause: unknown) => {
        throw waiting.signal?.aborted === true
          ? this.#notWaitedFor(cause, remedies.interrupted)
          : this.#silent(cause, remedies.silent)
      },
    )
    const decoded = answer.safeParse(jsonFrom(text))
    if (!decoded.success) throw this.#refused(status)
    const { data, errors } = decoded.data
    return errors === undefined ? { data } : { data, errors }
  }

  #refused(status: number): MinutegraphError {
    const { pid, url } = this.#server
    const words = `Pid ${pid}, which holds the store, answered with HTTP status ${status}.`
    return new MinutegraphError('store-failed', words, {
      place: url,
      remedy: 'What it wrote to its log says why. It may be of another version: end it and start it again.',
    })
  }

  #notWaitedFor(cause: unknown, remedy: string): MinutegraphError {
    const { pid, url } = this.#server
    return new MinutegraphError(
      'interrupted',
      `Pid ${pid}, which was asked, goes on: it was not waited for.`,
      {
        cause,
        place: url,
        remedy,
      },
    )
  }

  #silent(cause: unknown, remedy: string): MinutegraphError {
    const { pid, url } = this.#server
    return new MinutegraphError('store-in-use', `The store is in use by pid ${pid}, which does not answer.`, {
      cause,
      place: url,
      remedy,
    })
  }
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
