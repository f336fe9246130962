import type { PersonRef, Sighting } from '../../domain/graph.js'
import type { Id } from '../../domain/ids.js'
import type { IsoDate } from '../../domain/iso-date.js'
import type { ReadActionItem } from '../../domain/minutes.js'

/** One place where a task stands, with all that joining looks at. Made once, never changed. */
export interface SightingDraft {
  readonly id: Id<'Sighting'>
  /** The id that the action item has where this sighting is its earliest. */
  readonly itemId: Id<'ActionItem'>
  readonly group: string
  readonly meeting: Id<'Meeting'>
  /** 0-based place of the meeting among all of the chain, in order of time. */
  readonly meetingIndex: number
  readonly date: IsoDate
  readonly read: ReadActionItem
  readonly owners: readonly PersonRef[]
  /** Folded words in order, by single spaces: equal for lines merely repeated. */
  readonly words: string
  /** Distinct stems of the words. */
  readonly stems: readonly string[]
  /** The same as a set. */
  readonly stemSet: ReadonlySet<string>
  /** Keys of what the task itself links to. */
  readonly references: ReadonlySet<string>
  /** Keys of what the agenda item around it links to. */
  readonly around: ReadonlySet<string>
  /** Stems of the heading it stands under and of the notes around it; made when first asked for. */
  readonly context: () => ReadonlySet<string>
  readonly agendaItem: Id<'AgendaItem'> | null
  /** Key of the heading it stands under; '' outside of agenda items. */
  readonly headingKey: string
  /** It stands in a list of pending items or is told to be carried over. */
  readonly listed: boolean
  readonly sighting: Omit<Sighting, 'joinedBy'>
}
