import type { Id } from './ids.js'
import type { IsoDate } from './iso-date.js'

/** What people say by CLI or API. Events are obeyed before the program's own rules and are never lost. */
export const EVENT_KINDS = [
  'close',
  'reopen',
  'drop',
  'assign',
  'dismiss',
  'same',
  'split',
  'supersede',
  'merge-people',
  'name-topic',
  'merge-topics',
  'split-topic',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Where and what a thing was when somebody said something of it: what keeps the event when words or files change. */
export interface EventAnchor {
  readonly id: string
  readonly group: string | null
  readonly owners: readonly string[]
  readonly text: string
  readonly places: readonly { readonly file: string; readonly line: number }[]
}

export interface Event {
  readonly id: Id<'Event'>
  readonly kind: EventKind
  /** ISO 8601 instant with the zone's offset. */
  readonly at: string
  /** The local day of `at`; with --as-of, events after that day are not obeyed. */
  readonly day: IsoDate
  readonly by: string
  readonly note: string | null
  readonly subject: EventAnchor
  /** The other thing of `same`, `supersede`, `merge-*`. */
  readonly object: EventAnchor | null
  /** What `assign` (persons), `name-topic` (the name) and `split` (`file:line`) carry. */
  readonly values: readonly string[]
  /** A client's key: saying the same twice with one key says it once. */
  readonly key: string | null
  /** Of all that was sent under the key: tells a retry from something else. Older events have none. */
  readonly inputDigest?: string | undefined
}
