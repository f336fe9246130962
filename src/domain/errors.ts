/** Every failure that a user can meet. Interfaces translate the code, never the message. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'ambiguous-id'
  | 'no-minutes'
  | 'config-invalid'
  | 'query-invalid'
  /** What was said is kept, but could not be worked into the graph yet. */
  | 'not-in-effect'
  | 'forbidden'
  | 'unauthenticated'
  | 'store-in-use'
  | 'store-unreachable'
  | 'store-auth'
  | 'store-too-old'
  | 'store-newer'
  | 'store-damaged'
  | 'store-full'
  | 'store-conflict'
  | 'store-failed'
  | 'io'
  | 'interrupted'
  | 'internal'

export interface ErrorOptions {
  readonly cause?: unknown
  /** `file:line:column`, a URL without credentials, or whatever else says where. */
  readonly place?: string
  /** What the reader can do about it. */
  readonly remedy?: string
}

export class MinutegraphError extends Error {
  override readonly name = 'MinutegraphError'
  readonly code: ErrorCode
  readonly place: string | undefined
  readonly remedy: string | undefined

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.place = options.place
    this.remedy = options.remedy
  }
}
