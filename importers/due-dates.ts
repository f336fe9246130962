import { addDays, isoDateFrom, weekday, type IsoDate } from '../src/domain/iso-date.js'
import { datesIn, type SlashOrder, type WrittenDate } from './written-dates.js'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const RELATIVE_DAY = /\b(today|tonight|this (?:afternoon|evening)|tomorrow)\b/i
const BY_WEEKDAY =
  /\b(?:by|before|until|till|til|due|on|this|next|coming)\s+(?:(next|this|coming)\s+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i
/** "the draft presented on Monday" tells of a day that was; what is "to be reviewed and presented on Monday" does not. */
const TOLD_THEN = /\b(?:agreed|announced|decided|demonstrated|discussed|mentioned|presented|shown|told) on $/i
const TO_COME = /\b(?:be|get|gets|getting|have|having|must|should|will)\b(?:\s+\S+){0,6}\s*$/i
const END_OF_MONTH =
  /\b(?:by|until|till|til|before|due)?\s*(?:the )?end of (?:the month of )?(january|february|march|april|may|june|july|august|september|october|november|december|month|the month|this month|next month|year|the year)\b/i
const WITHIN = /\b(?:within|in)\s+(one|two|three|four|a|\d{1,2})\s+(day|week|month)s?\b/i
const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }
/** A range of days, or a day in the past, is no day to be done by. */
const RANGE = /^\s*(?:-|–|to|until|\/|\+|&|and)\s*\d/

/** The day by which a task is due, as `text` says it on the meeting's `day`; null where it says none. */
export function dueDateIn(text: string, day: IsoDate, slashes?: SlashOrder | null): IsoDate | null {
  if (text.length > 2000) return dueDateIn(text.slice(0, 2000), day, slashes)
  const relative = RELATIVE_DAY.exec(text)
  if (relative) return (relative[1] ?? '').toLowerCase() === 'tomorrow' ? addDays(day, 1) : day
  const written = writtenDay(text, day, slashes)
  if (written?.date) return written.date
  const end = END_OF_MONTH.exec(text)
  if (end) return endOf((end[1] ?? '').toLowerCase().replace(/^the /, ''), day)
  const named = BY_WEEKDAY.exec(text)
  if (
    named &&
    !isTold(text.slice(0, named.index + 3)) &&
    !/\bend of\s*$/i.test(
      text.slice(0, named.index + named[0].toLowerCase().lastIndexOf((named[2] ?? '').toLowerCase())),
    )
  ) {
    const ahead = (DAYS.indexOf((named[2] ?? '').toLowerCase()) + 1 - weekday(day) + 7) % 7
    return addDays(day, ahead === 0 ? 7 : ahead)
  }
  const within = WITHIN.exec(text)
  if (within && /^within/i.test(within[0])) {
    const count = NUMBERS[(within[1] ?? '').toLowerCase()] ?? Number(within[1])
    const unit = (within[2] ?? '').toLowerCase()
    return unit === 'month' ? null : addDays(day, unit === 'week' ? count * 7 : count)
  }
  return null
}

/** Whether words that end in "on " say of the day after them what somebody told then. */
function isTold(words: string): boolean {
  const told = TOLD_THEN.exec(words)
  return told !== null && !TO_COME.test(words.slice(Math.max(0, told.index - 60), told.index))
}

/** The first day written in `text` that is no part of a range and not past. */
export function writtenDay(text: string, day: IsoDate, slashes?: SlashOrder | null): WrittenDate | null {
  if (!/\d/.test(text)) return null
  const withoutLinks = text.replace(/https?:\/\/\S+|\]\([^)\s]*\)/g, (link) => ' '.repeat(link.length))
  const found = datesIn(withoutLinks, day, slashes ?? 'month-first')
  return found.find(({ date, end }) => date !== null && date >= day && !RANGE.test(text.slice(end))) ?? null
}

function endOf(period: string, day: IsoDate): IsoDate | null {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (period === 'year') return isoDateFrom(year, 12, 31)
  if (period === 'month' || period === 'this month') return lastOf(year, month)
  if (period === 'next month') return month === 12 ? lastOf(year + 1, 1) : lastOf(year, month + 1)
  const named = MONTH_NAMES.indexOf(period) + 1
  return lastOf(named < month ? year + 1 : year, named)
}

function lastOf(year: number, month: number): IsoDate | null {
  const next = month === 12 ? isoDateFrom(year + 1, 1, 1) : isoDateFrom(year, month + 1, 1)
  return next && addDays(next, -1)
}
