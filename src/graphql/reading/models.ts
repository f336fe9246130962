/** What resolvers hand on: things as of a day, with the reading that finds what is around them. */
import type { PersonKind } from '../../domain/configuration.js'
import type { Event } from '../../domain/event.js'
import type { ActionItemStatus, Conflict, DecisionStanding } from '../../domain/graph.js'
import type { IsoDate } from '../../domain/iso-date.js'
import type {
  ChoreRole,
  DecisionOutcome,
  Marker,
  ReferenceMention,
  ToldStatus,
  Votes,
} from '../../domain/minutes.js'
import type { Reading } from './reading.js'

/** Everything carries the reading it came from: what is asked of it stands as of the same day. */
interface Read {
  readonly reading: Reading
}

export interface PlaceModel extends Read {
  /** Id of the file. */
  readonly source: string
  readonly file: string
  readonly line: number
  readonly endLine: number
  readonly excerpt: string
  /** The file's address on its forge, with `{line}` where a line is to be put in. */
  readonly address: string | null
}

export interface NameModel extends Read {
  readonly name: string
  /** Id of the person; null for a nobody. */
  readonly person: string | null
}

export interface TopicName {
  readonly id: string
  readonly name: string
}

export type ReferenceKind = ReferenceMention['kind']

export interface ReferenceModel extends Read {
  readonly type: 'Reference'
  readonly id: string
  readonly kind: ReferenceKind
  readonly key: string
  readonly url: string | null
  readonly label: string
}

export interface PersonModel extends Read {
  readonly type: 'Person'
  readonly id: string
  readonly label: string
  readonly handle: string | null
  readonly name: string | null
  readonly kind: PersonKind
  readonly aliases: readonly string[]
}

/** As much of a topic as comes with what is about it. */
export interface TopicGlance extends Read {
  readonly type: 'Topic'
  readonly id: string
  readonly name: string
}

export interface TopicModel extends TopicGlance {
  readonly aliases: readonly string[]
  readonly curated: boolean
  readonly parent: string | null
}

export interface GroupModel extends Read {
  readonly type: 'Group'
  readonly id: string
  readonly name: string
  readonly successorOf: readonly string[]
  readonly ended: IsoDate | null
}

export interface MeetingModel extends PlaceModel {
  readonly type: 'Meeting'
  readonly id: string
  readonly group: string
  readonly date: IsoDate
  readonly title: string | null
  readonly held: boolean
  readonly participants: readonly NameModel[]
  readonly excused: readonly NameModel[]
}

export interface ChoreModel extends PlaceModel {
  readonly type: 'Chore'
  readonly id: string
  readonly meeting: string
  readonly role: ChoreRole
  readonly people: readonly NameModel[]
}

export interface AgendaItemModel extends PlaceModel {
  readonly type: 'AgendaItem'
  readonly id: string
  readonly group: string
  readonly meeting: string
  readonly date: IsoDate
  readonly title: string
  readonly minutes: number | null
  readonly position: number
  readonly parent: string | null
  readonly owners: readonly NameModel[]
  readonly notes: string
  readonly notesLine: number | null
  readonly topics: readonly TopicName[]
  readonly references: readonly ReferenceMention[]
}

/** As much of a sighting as comes with its action item. */
export interface SightingGlance extends PlaceModel {
  readonly type: 'Sighting'
  readonly id: string
  readonly actionItem: string
  readonly position: number
  readonly date: IsoDate
  readonly text: string
  readonly status: ToldStatus
  readonly copy: boolean
  readonly due: IsoDate | null
}

export interface SightingModel extends SightingGlance {
  readonly meeting: string
  readonly agendaItem: string | null
  readonly ownerNames: readonly string[]
  readonly marker: Marker
  readonly statusWords: string | null
  readonly carriedOver: boolean
  readonly joinedBy: string | null
  readonly references: readonly ReferenceMention[]
}

export interface ActionItemModel extends Read {
  readonly type: 'ActionItem'
  readonly id: string
  readonly group: string
  readonly text: string
  readonly owners: readonly NameModel[]
  readonly marker: Marker
  readonly reason: string | null
  readonly due: IsoDate | null
  readonly overdue: boolean
  readonly firstSeen: IsoDate
  readonly lastSeen: IsoDate
  readonly status: ActionItemStatus
  readonly statusReason: string
  readonly statusSince: IsoDate
  readonly stale: boolean
  /** Null where it is not open or nothing makes it stale. */
  readonly staleFrom: IsoDate | null
  readonly topics: readonly TopicName[]
  /** Oldest first; only those up to the reading's day. */
  readonly sightings: readonly SightingGlance[]
  readonly conflicts: readonly Conflict[]
}

export interface StatusSpanModel {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly status: ActionItemStatus
  readonly staleFrom: IsoDate
  readonly reason: string
}

export interface DecisionModel extends PlaceModel {
  readonly type: 'Decision'
  readonly id: string
  readonly group: string
  readonly meeting: string
  readonly agendaItem: string | null
  readonly agendaTitle: string | null
  readonly date: IsoDate
  readonly text: string
  readonly outcome: DecisionOutcome
  readonly standing: DecisionStanding
  readonly marker: Marker
  readonly reason: string | null
  readonly votes: Votes | null
  readonly topics: readonly TopicName[]
  readonly references: readonly ReferenceMention[]
  readonly supersedes: readonly string[]
  readonly supersededBy: readonly string[]
}

export interface QuestionModel extends PlaceModel {
  readonly type: 'Question'
  readonly id: string
  readonly group: string
  readonly meeting: string
  readonly agendaItem: string | null
  readonly date: IsoDate
  readonly text: string
  readonly askers: readonly NameModel[]
  readonly answered: boolean
  readonly answers: readonly string[]
}

export interface SourceModel extends Read {
  readonly type: 'Source'
  readonly id: string
  readonly file: string
  readonly group: string
  readonly hash: string
  readonly bytes: number
  readonly style: string
  readonly url: string | null
}

export interface EventModel extends Read {
  readonly type: 'Event'
  readonly id: string
  readonly event: Event
}

export type TimelineModel = AgendaItemModel | DecisionModel | ActionItemModel | QuestionModel

export type NodeModel =
  | TimelineModel
  | MeetingModel
  | ChoreModel
  | SightingGlance
  | PersonModel
  | TopicModel
  | GroupModel
  | SourceModel
  | EventModel
  | ReferenceModel
