/**
 * What reading a file yields: the facts as the minutes tell them, each with its place and the rule that found it.
 * Plain data (it crosses threads and is stored as JSON). Persons are raw mentions here; who is who is resolved later.
 */
import type { Diagnostic } from './diagnostic.js'
import type { IsoDate } from './iso-date.js'
import type { Span } from './place.js'

/** `explicit`: the text marks it. `inferred`: only its wording says so; a suggestion, hidden by default. */
export type Marker = 'explicit' | 'inferred'

/** What minutes themselves tell of an action item on one line. */
export type ToldStatus = 'open' | 'done' | 'dropped'

export type DecisionOutcome = 'accepted' | 'rejected' | 'deferred'
export type ChoreRole = 'minutes' | 'report' | 'moderation' | 'other'

/** Somebody named in minutes. At least one of `handle` and `name` is set; both where the text gives both. */
export interface Mention {
  /** Without `@`, in the spelling of the text. */
  readonly handle: string | null
  /** As written: "Mira", "Mira Lund", "Team Garden". */
  readonly name: string | null
}

/** Which rule found a fact, and on which words. */
export interface Evidence {
  /** The recogniser's name and, behind a slash, its case: `action-item/marked-prefix`. */
  readonly rule: string
  /** The words of the file that the rule went by: the text at `span`. */
  readonly words: string
  readonly span: Span
}

/** A linked issue, pull request or document. */
export interface ReferenceMention {
  /** `issue`, `pull-request`, `document`: what the URL's shape tells. */
  readonly kind: 'issue' | 'pull-request' | 'document'
  /** `owner/repo#12` (lower case) for issues and pull requests, else the URL without fragment and query noise. */
  readonly key: string
  /** Null where only a short form (`repo#12`) is written. */
  readonly url: string | null
  /** The link's words, or the key. */
  readonly label: string
}

interface ReadFact {
  /** 1-based line of the raw file where the fact is written. */
  readonly line: number
  /** The whole place of the fact, notes or sub-bullets that belong to it included. */
  readonly span: Span
  readonly evidence: Evidence
}

export interface ReadChore extends ReadFact {
  readonly role: ChoreRole
  readonly people: readonly Mention[]
}

export interface ReadAgendaItem extends ReadFact {
  /** Without handles, time boxes, link targets and emoji codes. */
  readonly title: string
  readonly owners: readonly Mention[]
  /** The time box in minutes; of a range, the larger. */
  readonly minutes: number | null
  /** 0-based place among the agenda items of its meeting. */
  readonly position: number
  /** `line` of the agenda item that this one is nested in. */
  readonly parentLine: number | null
  /** The raw Markdown of the notes under it, down to the next agenda item; '' where there are none. */
  readonly notes: string
  /** Line at which the notes begin; null where there are none, or they are not the file's own lines. */
  readonly notesLine: number | null
  readonly references: readonly ReferenceMention[]
}

export interface TaskDetail {
  readonly line: number
  /** Markdown links as in the file. */
  readonly words: string
  readonly references: readonly ReferenceMention[]
}

export interface ReadActionItem extends ReadFact {
  readonly owners: readonly Mention[]
  /** The task's words alone, without marker and owner prefix; Markdown links as in the file. */
  readonly text: string
  readonly marker: Marker
  /** Why an inferred one is taken for a task, in words for a person. Null for explicit ones. */
  readonly reason: string | null
  readonly status: ToldStatus
  /** The words that tell the status ("done: PR 219"); null where nothing does. */
  readonly statusWords: string | null
  /** The minutes only take it up again from an earlier meeting. */
  readonly carriedOver: boolean
  /** `line` of the list of pending items (`ReadMeeting.lists`) that it stands in. */
  readonly listLine: number | null
  /** "reopened", "still open": words of its own that say it is open again. */
  readonly renewed: boolean
  readonly due: IsoDate | null
  readonly agendaLine: number | null
  readonly references: readonly ReferenceMention[]
  /** The bullets and paragraphs nested under it, in order: what is reported of it. */
  readonly detail: readonly TaskDetail[]
  /** The id in a `<!-- mg:… -->` mark at the end of the line, as an earlier report printed it. */
  readonly mark: string | null
}

export interface Votes {
  readonly yes: number | null
  readonly no: number | null
  readonly abstain: number | null
  readonly unanimous: boolean
  /** As written: "7 Yes, 2 Abstain", "unanimous". */
  readonly words: string
}

export interface ReadDecision extends ReadFact {
  readonly text: string
  readonly outcome: DecisionOutcome
  readonly marker: Marker
  readonly reason: string | null
  readonly votes: Votes | null
  readonly agendaLine: number | null
  readonly references: readonly ReferenceMention[]
}

export interface ReadQuestion extends ReadFact {
  readonly askers: readonly Mention[]
  readonly text: string
  readonly answered: boolean
  readonly answers: readonly { readonly line: number; readonly text: string }[]
  readonly agendaLine: number | null
}

/** A list of pending action items ("Check AIs from last time") with at least one entry. */
export interface ReadList {
  readonly line: number
  readonly title: string
}

export interface ReadMeeting {
  readonly date: IsoDate
  readonly dateFrom: 'front-matter' | 'heading' | 'text' | 'file-name' | 'log'
  /** The day that the file's name (or folder) gives; it may differ from `date`. */
  readonly nameDate: IsoDate | null
  readonly title: string | null
  /** False for stubs that say "skipped" or "cancelled". */
  readonly held: boolean
  readonly span: Span
  readonly participants: readonly Mention[]
  readonly excused: readonly Mention[]
  readonly chores: readonly ReadChore[]
  readonly agenda: readonly ReadAgendaItem[]
  readonly actionItems: readonly ReadActionItem[]
  readonly decisions: readonly ReadDecision[]
  readonly questions: readonly ReadQuestion[]
  readonly lists: readonly ReadList[]
}

/** All that one file tells. A file may hold several meetings, or none (diagnostic `no-meeting`). */
export interface ReadMinutes {
  /** The convention it was read by: `scs`, `w3c-irc`, `generic`, … */
  readonly style: string
  readonly meetings: readonly ReadMeeting[]
  readonly diagnostics: readonly Diagnostic[]
}
