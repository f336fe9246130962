/** The meetings of a chain of groups in order of time, each on the day that was settled on; copies set apart. */
import type { SourceRecord } from '../../domain/graph.js'
import { idFrom, type Id } from '../../domain/ids.js'
import { daysBetween, weekday, type IsoDate } from '../../domain/iso-date.js'
import type { ReadMeeting } from '../../domain/minutes.js'
import { groupBy } from '../../domain/group-by.js'
import { compareText } from '../spelling.js'

export interface SettledMeeting {
  readonly id: Id<'Meeting'>
  readonly group: string
  readonly date: IsoDate
  readonly source: SourceRecord
  readonly read: ReadMeeting
  /** Sources with the very same bytes; what stands in them counts for nothing. */
  readonly copies: readonly SourceRecord[]
}

/** Days around a meeting within which its group's usual weekday is sought: habits change over the years. */
const HABIT_DAYS = 182
/** Fewer undisputed meetings than this make no habit. */
const HABIT_MEETINGS = 3

/** Sorted by day, then file, then place in the file. The order of `sources` is free. */
export function settleMeetings(sources: readonly SourceRecord[]): SettledMeeting[] {
  const settled: Omit<SettledMeeting, 'id'>[] = []
  const originals = originalsFrom(sources)
  const byGroup = groupBy(originals, ({ source }) => source.group)
  for (const [group, members] of byGroup) {
    const days = new SettledDays(members.map(({ source }) => source))
    for (const { source, copies } of members) {
      for (const read of source.minutes.meetings) {
        settled.push({ group, date: days.dayOf(read, source), source, read, copies })
      }
    }
  }
  settled.sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.source.file, b.source.file) ||
      a.read.span.line - b.read.span.line,
  )
  const nth = new Map<string, number>()
  return settled.map((meeting) => {
    const key = `${meeting.group} ${meeting.date}`
    const n = nth.get(key) ?? 0
    nth.set(key, n + 1)
    return { ...meeting, id: idFrom('Meeting', meeting.group, meeting.date, n) }
  })
}

/** Of sources with equal bytes, the one whose name tells the day written in it, else the first by name. */
function originalsFrom(
  sources: readonly SourceRecord[],
): { source: SourceRecord; copies: readonly SourceRecord[] }[] {
  // No hash: an import was broken off, and nobody knows by the store what the bytes are.
  const byHash = groupBy(sources, ({ hash, id }) => (hash === '' ? id : hash))
  return [...byHash.values()].map((equal) => {
    const sorted = [...equal].sort(
      (a, b) => Number(disagrees(a)) - Number(disagrees(b)) || compareText(a.file, b.file),
    )
    const [source, ...copies] = sorted as [SourceRecord, ...SourceRecord[]]
    return { source, copies }
  })
}

function disagrees(source: SourceRecord): boolean {
  return source.minutes.meetings.some(
    (meeting) => meeting.nameDate !== null && meeting.nameDate !== meeting.date,
  )
}

/** Settles between the day in a heading and the day in a file's name: headings are copied from last week's file. */
class SettledDays {
  readonly #sources: readonly SourceRecord[]
  /** Days that heading and name, or the only one of them, agree on. */
  readonly #undisputed: readonly IsoDate[]
  readonly #filesOfDay = new Map<IsoDate, Set<string>>()

  constructor(sources: readonly SourceRecord[]) {
    this.#sources = sources
    const undisputed: IsoDate[] = []
    for (const source of this.#sources) {
      for (const meeting of source.minutes.meetings) {
        if (!isDisputed(meeting)) undisputed.push(meeting.date)
        for (const day of new Set([meeting.date])) {
          const files = this.#filesOfDay.get(day) ?? new Set()
          this.#filesOfDay.set(day, files.add(source.file))
        }
      }
    }
    this.#undisputed = undisputed.sort(compareText)
  }

  dayOf(meeting: ReadMeeting, source: SourceRecord): IsoDate {
    const named = meeting.nameDate
    if (named === null || named === meeting.date) return meeting.date
    // Several meetings in one file: the name is the day of one of them only.
    if (source.minutes.meetings.some((other) => other !== meeting && other.date === named))
      return meeting.date
    const others = [...(this.#filesOfDay.get(meeting.date) ?? [])].some((file) => file !== source.file)
    if (others) return named
    const usual = this.#usualWeekday(named, meeting.date)
    return usual !== null && weekday(named) === usual && weekday(meeting.date) !== usual
      ? named
      : meeting.date
  }

  #usualWeekday(...around: readonly IsoDate[]): number | null {
    const near = this.#undisputed.filter((day) =>
      around.some((centre) => Math.abs(daysBetween(centre, day)) <= HABIT_DAYS),
    )
    const days = near.length >= HABIT_MEETINGS ? near : this.#undisputed
    if (days.length < HABIT_MEETINGS) return null
    const counts = new Map<number, number>()
    for (const day of days) counts.set(weekday(day), (counts.get(weekday(day)) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
  }
}

function isDisputed(meeting: ReadMeeting): boolean {
  return meeting.nameDate !== null && meeting.nameDate !== meeting.date
}
