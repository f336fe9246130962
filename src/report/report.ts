/** A report as data: what `report --format json` prints, and what the renderers read. Plain JSON. */
import type { ActionItemStatus } from '../domain/graph.js'
import type { IsoDate } from '../domain/iso-date.js'
import type { DecisionOutcome, Marker } from '../domain/minutes.js'
import type { ReportPlace } from './report-input.js'

/** An action item in the shape of `export action-items`, with what a report adds. */
export interface ReportedItem {
  readonly id: string
  readonly text: string
  readonly owners: readonly string[]
  readonly status: ActionItemStatus
  readonly stale: boolean
  /** The day it became stale; null where it is not. */
  readonly staleSince: IsoDate | null
  readonly marker: Marker
  readonly due: IsoDate | null
  readonly group: string
  readonly firstSeen: IsoDate
  readonly lastSeen: IsoDate
  readonly topics: readonly string[]
  /** Of the agenda item that it first stood under, where that tells what it is about. */
  readonly agendaTitle: string | null
  readonly sightings: readonly ReportedSighting[]
  /** The latest place where it stands. */
  readonly place: ReportPlace
  /** Its words there. */
  readonly latestText: string
  /** Nobody in particular has it. */
  readonly unowned: boolean
  readonly overdue: boolean
  /** Held meetings of its group after the one that first named it. */
  readonly meetingsWaiting: number
  /** The first day of its present status, and why it stands so. */
  readonly statusSince: IsoDate
  readonly statusReason: string
  /** Evidence of its present status that says otherwise. */
  readonly conflicts: readonly string[]
}

export interface ReportedSighting extends ReportPlace {
  readonly date: IsoDate
  readonly status: 'open' | 'done' | 'dropped'
  readonly text: string
}

export interface ReportedDecision extends ReportPlace {
  readonly id: string
  readonly group: string
  readonly date: IsoDate
  readonly text: string
  /** As of an action item. */
  readonly agendaTitle: string | null
  readonly outcome: DecisionOutcome
  readonly votes: string | null
  readonly supersedes: readonly SupersededDecision[]
}

export interface SupersededDecision extends ReportPlace {
  readonly id: string
  readonly date: IsoDate
  readonly text: string
}

export interface ReportedQuestion extends ReportPlace {
  readonly id: string
  readonly group: string
  readonly date: IsoDate
  readonly askers: readonly string[]
  readonly text: string
}

export interface ReportedMeeting extends ReportPlace {
  readonly group: string
  readonly date: IsoDate
  readonly held: boolean
}

export interface Report {
  readonly groups: readonly string[]
  readonly person: string | null
  readonly since: IsoDate
  readonly until: IsoDate
  /** Those of the span, oldest first. */
  readonly meetings: readonly ReportedMeeting[]
  /** `new` and `carriedOver` partition the open, explicit, not stale items at `until`. */
  readonly new: readonly ReportedItem[]
  readonly carriedOver: readonly ReportedItem[]
  /** Done or dropped by something said in the span. */
  readonly closed: readonly ReportedItem[]
  /** Fell off their group's list of pending items in the span. */
  readonly unlisted: readonly ReportedItem[]
  /** Subsets of the open ones. */
  readonly overdue: readonly ReportedItem[]
  readonly unowned: readonly ReportedItem[]
  readonly conflicts: readonly ReportedItem[]
  /** Closed by somebody's word, while minutes of the span still list them. */
  readonly closedButListed: readonly ReportedItem[]
  /** Open ones that nobody has mentioned for long, the oldest first. */
  readonly stale: readonly ReportedItem[]
  readonly decisions: readonly ReportedDecision[]
  readonly questions: readonly ReportedQuestion[]
  /** Markdown, one block a group; '' where nothing is open. */
  readonly nextAgenda: string
  readonly agendas: readonly GroupAgenda[]
}

/** The agenda block of one group, ready to paste into its next minutes. */
export interface GroupAgenda {
  readonly group: string
  readonly markdown: string
}
