import type { Span } from './place.js'

/** What can be wrong with, or worth knowing about, a file. The code is a contract; the message is for people. */
export type DiagnosticCode =
  // Files
  | 'binary-file'
  | 'copy-of'
  | 'empty-file'
  | 'file-too-large'
  | 'invalid-utf8'
  | 'line-too-long'
  | 'unreadable-file'
  | 'reader-failed'
  // Meetings
  | 'date-conflict'
  | 'impossible-date'
  | 'no-meeting'
  | 'unknown-convention'
  // Facts
  | 'ambiguous-date'
  | 'action-without-owner'
  | 'decision-without-mark'
  | 'empty-action-item'
  | 'unclear-action-mark'
  | 'unclosed-markup'
  | 'unknown-person'
  | 'unreadable-due-date'

/** `error`: something was not read. `warning`: read, but likely not as meant. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** What is the matter, and what to do about it, in one or two sentences. */
  readonly message: string
  /** Relative to the root, as in PRODUCT's words. */
  readonly file: string
  /** Null where it concerns the whole file. */
  readonly span: Span | null
}
