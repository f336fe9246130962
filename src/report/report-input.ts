/**
 * What a report is made of: plain data of the graph, as of one day. Names are resolved (owners, topics), places carry
 * their address on the forge. More may be given than the report is about: `buildReport` picks by scope and span.
 */
import type { DecisionOutcome, Marker } from '../domain/minutes.js'
import type { ActionItemStatus } from '../domain/graph.js'
import type { IsoDate } from '../domain/iso-date.js'

/** Whom and what a report is about. */
export interface ReportScope {
  /** Names of groups; empty: all. A group brings those that it succeeds. */
  readonly groups: readonly string[]
  /** A person's canonical name (handle, else name): only what concerns this one. Null: everybody. */
  readonly person: string | null
}

/** Days, both ends inclusive. */
export interface ReportSpan {
  readonly since: IsoDate
  readonly until: IsoDate
}

export interface ReportGroup {
  readonly name: string
  readonly successorOf: readonly string[]
}

export interface ReportPlace {
  /** Relative to the root. */
  readonly file: string
  readonly line: number
  /** Its address on the forge; null where none is configured. */
  readonly url: string | null
}

/** Somebody who owns or asks: canonical name (handle, else name); of a nobody ("all") the word as written. */
export interface ReportName {
  readonly name: string
  /** Null where the person has none, and for a nobody. */
  readonly handle: string | null
  /** "all", "everyone", "NN": nobody in particular; counts as unowned. */
  readonly nobody: boolean
}

export interface ReportMeeting extends ReportPlace {
  readonly group: string
  readonly date: IsoDate
  readonly held: boolean
  /** Canonical names of who was there or excused. */
  readonly people: readonly string[]
}

export interface ReportSighting extends ReportPlace {
  readonly date: IsoDate
  readonly text: string
  readonly status: 'open' | 'done' | 'dropped'
  /** The due day that this line names. */
  readonly due: IsoDate | null
  /** It stands in a byte-equal copy of another file: shown nowhere. */
  readonly copy: boolean
}

export interface ReportStatusSpan {
  readonly from: IsoDate
  /** Not included; END_OF_TIME while it lasts. */
  readonly to: IsoDate
  readonly status: ActionItemStatus
  readonly staleFrom: IsoDate
  /** In words for a person. */
  readonly reason: string
}

export interface ReportActionItem {
  readonly id: string
  readonly group: string
  readonly text: string
  readonly owners: readonly ReportName[]
  readonly marker: Marker
  /** Somebody said that it is no action item: shown nowhere. */
  readonly dismissed: boolean
  readonly firstSeen: IsoDate
  readonly lastSeen: IsoDate
  /** Names. */
  readonly topics: readonly string[]
  /** Of the agenda item that it first stood under, where that tells what it is about. */
  readonly agendaTitle: string | null
  /** Oldest first. */
  readonly sightings: readonly ReportSighting[]
  /** In order. */
  readonly spans: readonly ReportStatusSpan[]
  readonly conflicts: readonly { readonly date: IsoDate; readonly message: string }[]
}

export interface ReportDecision extends ReportPlace {
  readonly id: string
  readonly group: string
  readonly date: IsoDate
  readonly text: string
  /** As of an action item. */
  readonly agendaTitle: string | null
  readonly outcome: DecisionOutcome
  readonly marker: Marker
  /** As written ("6 yes, 1 abstain"); null where none are told. */
  readonly votes: string | null
  /** Ids; those that are among `decisions` are named in the report. */
  readonly supersedes: readonly string[]
}

export interface ReportQuestion extends ReportPlace {
  readonly id: string
  readonly group: string
  readonly date: IsoDate
  readonly askers: readonly ReportName[]
  readonly text: string
  readonly answered: boolean
}

export interface ReportInput {
  readonly scope: ReportScope
  readonly span: ReportSpan
  /** All groups: their succession says which minutes belong together. */
  readonly groups: readonly ReportGroup[]
  /** Meetings of the groups in scope up to `span.until`, in any order; of all groups where it is about all. */
  readonly meetings: readonly ReportMeeting[]
  readonly actionItems: readonly ReportActionItem[]
  /** Those of the span, and those that they supersede. */
  readonly decisions: readonly ReportDecision[]
  readonly questions: readonly ReportQuestion[]
}
