import { daysBetween, type IsoDate } from '../domain/iso-date.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "4 March 2025"; without the year where `near` lies in the same one. No locale: the same on every machine. */
export function dayInWords(day: IsoDate, near?: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`
  return near?.startsWith(year) === true ? words : `${words} ${year}`
}

/** "17 June 2025", "1 to 7 June 2025", "30 May to 5 June 2025", "28 December 2024 to 3 January 2025". */
export function spanInWords(since: IsoDate, until: IsoDate): string {
  if (since === until) return dayInWords(until)
  const sameMonth = since.slice(0, 7) === until.slice(0, 7)
  const from = sameMonth ? String(Number(since.slice(8))) : dayInWords(since, until)
  return `${from} to ${dayInWords(until)}`
}

/** "1 meeting", "3 meetings"; `plural` where an s does not do. */
export function counted(count: number, one: string, plural = `${one}s`): string {
  return `${count} ${count === 1 ? one : plural}`
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  return last === undefined || words.length === 1
    ? (last ?? '')
    : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** How long it has waited, said of the item and not of anybody: "waiting for 3 meetings, since 4 March". */
export function waitingInWords(meetings: number, firstSeen: IsoDate, until: IsoDate): string {
  const since = `since ${dayInWords(firstSeen, until)}`
  return meetings === 0 ? since : `waiting for ${counted(meetings, 'meeting')}, ${since}`
}

export function dueInWords(due: IsoDate, until: IsoDate): string {
  const days = daysBetween(due, until)
  const on = dayInWords(due, until)
  if (days > 0) return `was due ${on}`
  return days === 0 ? 'due on this day' : `due ${on}`
}
