/** Lists of pending items that a group goes through meeting after meeting: what leaves them is no longer held up to anybody. */
import type { IsoDate } from '../../domain/iso-date.js'
import type { SettledMeeting } from './settled-meetings.js'
import type { SightingDraft } from './sighting-draft.js'

/** A habit: of so many latest meetings … */
const LATEST = 3
/** … so many had a list. */
const WITH_LIST = 2
/** Lists in a row that do without an item before it counts as unlisted. */
const MISSED = 2

export interface Left {
  /** The day of the first list without it. */
  readonly date: IsoDate
  readonly reason: string
}

export class StandingLists {
  readonly #meetings: readonly {
    readonly date: IsoDate
    readonly hasList: boolean
    readonly standing: boolean
  }[]

  /** `meetings` of the whole chain in order of time. */
  constructor(meetings: readonly SettledMeeting[]) {
    const days = new Map<IsoDate, boolean>()
    for (const meeting of meetings) {
      if (!meeting.read.held) continue
      days.set(meeting.date, (days.get(meeting.date) ?? false) || hasList(meeting))
    }
    const held = [...days].map(([date, has]) => ({ date, hasList: has }))
    this.#meetings = held.map((meeting, i) => ({
      ...meeting,
      standing:
        held.slice(Math.max(0, i - LATEST + 1), i + 1).filter((near) => near.hasList).length >= WITH_LIST,
    }))
  }

  /** True where the next list after `sighting`, itself in a list, goes without the item (next seen on `next`). */
  doWithout(sighting: SightingDraft, next: IsoDate | null): boolean {
    if (sighting.read.listLine === null) return false
    const list = this.#meetings.find((meeting) => meeting.hasList && meeting.date > sighting.date)
    return list !== undefined && (next === null || next > list.date)
  }

  /**
   * Where an item last seen at `sighting`, in a list, left the standing lists before `until` (the day it is seen
   * again; null: never); null where it did not.
   */
  leftAfter(sighting: SightingDraft, until: IsoDate | null): Left | null {
    if (sighting.read.listLine === null) return null
    const missed: IsoDate[] = []
    for (const meeting of this.#meetings) {
      if (meeting.date <= sighting.date) continue
      if (until !== null && meeting.date >= until) break
      if (!meeting.hasList) continue
      missed.push(meeting.date)
      const [first] = missed
      if (missed.length >= MISSED && meeting.standing && first !== undefined) {
        return { date: first, reason: `unlisted: not in the lists of ${missed.join(' and ')}` }
      }
    }
    return null
  }
}

function hasList(meeting: SettledMeeting): boolean {
  return meeting.read.lists.some((list) =>
    meeting.read.actionItems.some((item) => item.listLine === list.line),
  )
}
