import type { ImportSummary } from '../ingest/import-summary.js'

/** What is asked: a saved operation of queries/, or a document of one's own. */
export interface GraphRequest {
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Which operation, where the document holds several. */
  readonly operationName?: string
}

/** What GraphQL answers, as it stands in a response. */
export interface GraphAnswer {
  readonly data?: unknown
  readonly errors?: readonly GraphAnswerError[]
}

export interface GraphAnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[] | undefined
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

export interface ImportRequest {
  /** Absolute paths. */
  readonly paths: readonly string[]
  readonly configuration: string | null
  readonly dryRun: boolean
  readonly sizeLimit?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (step: 'reading' | 'writing', done: number, total: number) => void
}

/** The one way to the graph for command line and reports: in this process, or through the one that holds the store. */
export interface GraphClient {
  /** For messages. */
  readonly location: string
  /** Answers with errors in it where the request is wrong; fails where nobody answers. */
  ask(request: GraphRequest): Promise<GraphAnswer>
  importMinutes(request: ImportRequest): Promise<ImportSummary>
  close(): Promise<void>
}
