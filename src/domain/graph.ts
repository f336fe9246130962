/**
 * The graph after resolving: things over many meetings, with ids. What the store keeps and GraphQL serves.
 * Persons and topics belong to all groups (`Catalogue`); everything else belongs to one group (`ResolvedGroup`).
 */
import type { PersonKind } from './configuration.js'
import type { Id } from './ids.js'
import type { IsoDate } from './iso-date.js'
import type {
  ChoreRole,
  DecisionOutcome,
  Marker,
  ReadMinutes,
  ReferenceMention,
  ToldStatus,
  Votes,
} from './minutes.js'

/** One file as the store keeps it: what was read from it, and by what it is known to be unchanged. */
export interface SourceRecord {
  readonly id: Id<'Source'>
  /** Relative to the root; with several roots in one store it begins with the root's name. */
  readonly file: string
  readonly group: string
  /** SHA-256 of the bytes. */
  readonly hash: string
  readonly bytes: number
  /** Changes with any change of the importers; a source of another version is read again. */
  readonly readerVersion: string
  /** The convention that the configuration names for it; null: detected (`minutes.style` says which). */
  readonly requestedStyle: string | null
  /** Absolute real path of the root; an import removes only files that lay below its PATH. Never exported. */
  readonly root: string
  /** The file's address on its forge, with `{line}` where a line is to be put in; null where none is configured. */
  readonly url: string | null
  readonly minutes: ReadMinutes
}

/** One spelling or a nobody: `person` is null for "all", "everyone", "NN" and the like. */
export interface PersonRef {
  readonly person: Id<'Person'> | null
  /** Canonical: handle, else name; of a nobody, as written. */
  readonly name: string
}

export interface Person {
  readonly id: Id<'Person'>
  /** Canonical: handle, else name. */
  readonly label: string
  readonly handle: string | null
  readonly name: string | null
  readonly kind: PersonKind
  /** Every spelling met in minutes or configured, sorted. */
  readonly aliases: readonly string[]
}

export interface Topic {
  readonly id: Id<'Topic'>
  readonly name: string
  readonly aliases: readonly string[]
  readonly curated: boolean
  readonly parent: Id<'Topic'> | null
}

export interface Catalogue {
  readonly people: readonly Person[]
  readonly topics: readonly Topic[]
}

export interface Group {
  readonly id: Id<'Group'>
  readonly name: string
  readonly successorOf: readonly string[]
  readonly ended: IsoDate | null
}

/** Where a fact stands. */
export interface Sourced {
  readonly source: Id<'Source'>
  readonly file: string
  readonly line: number
  readonly endLine: number
  /** The words of the file at the fact's first line, trimmed. */
  readonly excerpt: string
  /** As `SourceRecord.url`: what links to a fact needs no look at its source. */
  readonly url: string | null
}

export interface Meeting extends Sourced {
  readonly id: Id<'Meeting'>
  readonly group: string
  /** The day that was settled on (see PRODUCT: heading against file name). */
  readonly date: IsoDate
  readonly title: string | null
  readonly held: boolean
  readonly participants: readonly PersonRef[]
  readonly excused: readonly PersonRef[]
}

export interface Chore extends Sourced {
  readonly id: Id<'Chore'>
  readonly meeting: Id<'Meeting'>
  readonly role: ChoreRole
  readonly people: readonly PersonRef[]
}

export interface AgendaItem extends Sourced {
  readonly id: Id<'AgendaItem'>
  readonly group: string
  readonly meeting: Id<'Meeting'>
  readonly date: IsoDate
  readonly title: string
  readonly minutes: number | null
  readonly position: number
  readonly parent: Id<'AgendaItem'> | null
  readonly owners: readonly PersonRef[]
  readonly notes: string
  /** Line of the file at which the notes begin; null where there are none, or they are not the file's own lines. */
  readonly notesLine: number | null
  readonly topics: readonly Id<'Topic'>[]
  readonly references: readonly ReferenceMention[]
}

export type ActionItemStatus = 'open' | 'done' | 'dropped' | 'unlisted'

/** From `from` up to, not including, `to` the item had `status`; open ones are stale from `staleFrom` on. */
export interface StatusSpan {
  readonly id: Id<'StatusSpan'>
  readonly from: IsoDate
  /** END_OF_TIME while it lasts. */
  readonly to: IsoDate
  readonly status: ActionItemStatus
  /** END_OF_TIME where nothing makes it stale within the span. */
  readonly staleFrom: IsoDate
  /** Why, in words for a person: "done: said on 2024-02-21". */
  readonly reason: string
}

/** From `from` up to, not including, `to` these had to do it, by that day. */
export interface Commitment {
  readonly from: IsoDate
  /** END_OF_TIME while it lasts. */
  readonly to: IsoDate
  readonly owners: readonly PersonRef[]
  readonly due: IsoDate | null
}

export interface Sighting extends Sourced {
  readonly id: Id<'Sighting'>
  readonly meeting: Id<'Meeting'>
  readonly agendaItem: Id<'AgendaItem'> | null
  readonly date: IsoDate
  readonly text: string
  readonly owners: readonly PersonRef[]
  readonly marker: Marker
  readonly status: ToldStatus
  readonly statusWords: string | null
  readonly carriedOver: boolean
  readonly due: IsoDate | null
  /** The source that this sighting's source is a byte-equal copy of: it counts for nothing. */
  readonly copyOf: Id<'Source'> | null
  /** Why it was joined to the sightings before it; null for the first. */
  readonly joinedBy: string | null
  readonly references: readonly ReferenceMention[]
}

/** Two pieces of evidence that say different things of one action item. */
export interface Conflict {
  readonly date: IsoDate
  readonly message: string
}

export interface ActionItem {
  readonly id: Id<'ActionItem'>
  readonly group: string
  /** The words of the latest sighting that has words of its own. */
  readonly text: string
  readonly owners: readonly PersonRef[]
  readonly marker: Marker
  readonly reason: string | null
  readonly due: IsoDate | null
  readonly firstSeen: IsoDate
  readonly lastSeen: IsoDate
  readonly topics: readonly Id<'Topic'>[]
  /** Oldest first; never empty. */
  readonly sightings: readonly Sighting[]
  /** In order, without gaps, from `firstSeen` to END_OF_TIME. */
  readonly spans: readonly StatusSpan[]
  /** In order, without gaps, from `firstSeen` to END_OF_TIME; `owners` and `due` are those of the last. */
  readonly commitments: readonly Commitment[]
  readonly conflicts: readonly Conflict[]
  /** Somebody said that it is no action item: dropped in its spans, and left out of every list and report. */
  readonly dismissed: boolean
}

export type DecisionStanding = 'in-force' | 'superseded' | 'deferred' | 'refused'

export interface Decision extends Sourced {
  readonly id: Id<'Decision'>
  readonly group: string
  readonly meeting: Id<'Meeting'>
  readonly agendaItem: Id<'AgendaItem'> | null
  readonly date: IsoDate
  readonly text: string
  readonly outcome: DecisionOutcome
  readonly marker: Marker
  readonly reason: string | null
  readonly votes: Votes | null
  readonly supersedes: readonly Id<'Decision'>[]
  /** The day from which a later decision holds instead; END_OF_TIME while none does. */
  readonly supersededFrom: IsoDate
  readonly topics: readonly Id<'Topic'>[]
  readonly references: readonly ReferenceMention[]
}

export interface Question extends Sourced {
  readonly id: Id<'Question'>
  readonly group: string
  readonly meeting: Id<'Meeting'>
  readonly agendaItem: Id<'AgendaItem'> | null
  readonly date: IsoDate
  readonly askers: readonly PersonRef[]
  readonly text: string
  readonly answered: boolean
  readonly answers: readonly string[]
}

export interface ResolvedGroup {
  readonly group: Group
  readonly meetings: readonly Meeting[]
  readonly chores: readonly Chore[]
  readonly agendaItems: readonly AgendaItem[]
  readonly actionItems: readonly ActionItem[]
  readonly decisions: readonly Decision[]
  readonly questions: readonly Question[]
}
