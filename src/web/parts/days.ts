/** Calendar days (`YYYY-MM-DD`) in words. Pure; no time zone is involved. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const DAY_MS = 86_400_000

/** "7 Feb 2024"; text that is no day stays as it is. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** "7 Feb", with the year where it is not that of `beside`. */
export function shortDay(day: string, beside: string): string {
  const words = dayInWords(day)
  return day.slice(0, 4) === beside.slice(0, 4) ? words.slice(0, -5) : words
}

/** "7 Feb 2024 – 3 Mar 2024"; one day is said once. */
export function spanOfDays(first: string, last: string): string {
  return first === last ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`
}

/** "Feb 2024" */
export function monthInWords(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}

export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

export function isDay(text: string | undefined): text is string {
  return (
    text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  )
}

/** The local day of now. */
export function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** "due today", "due Fri", "due 9 Feb", "4 days late", "5 weeks late". */
export function dueInWords(due: string, asOf: string): string {
  const days = daysBetween(asOf, due)
  if (days < 0) return `${longInWords(-days)} late`
  if (days === 0) return 'due today'
  if (days === 1) return 'due tomorrow'
  return days < 7 ? `due ${weekdayOf(due)}` : `due ${shortDay(due, asOf)}`
}

/** A length of time as people say it, whole units only: "1 day", "9 weeks", "14 months". */
function longInWords(days: number): string {
  if (days < 15) return counted(days, 'day')
  return days < 92 ? counted(Math.floor(days / 7), 'week') : counted(Math.floor(days / 30.44), 'month')
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** "latest meeting", "1 meeting ago", "7 meetings ago". */
export function meetingsAgo(meetings: number): string {
  if (meetings === 0) return 'latest meeting'
  return meetings === 1 ? '1 meeting ago' : `${meetings} meetings ago`
}

/** All months from the first to the last, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  let year = Number(first.slice(0, 4))
  let month = Number(first.slice(5, 7))
  const end = last.slice(0, 7)
  while (months.length < 1200) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > end) break
    months.push(name)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return months
}

/** How much there was in a month. */
export interface MonthCount {
  /** `YYYY-MM` */
  readonly month: string
  readonly count: number
}

/** A month of a time axis. */
export interface AxisMonth extends MonthCount {
  /** After the day as of which all is told. */
  readonly later: boolean
}

/** The last day of a month: `2024-02` has `2024-02-29`. */
export function lastDayOf(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10)
}

/** The ISO week of a day: `2024-W06`. */
export function isoWeekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = (date.getUTCDay() + 6) % 7
  const thursday = new Date(date.getTime() + (3 - weekday) * DAY_MS)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = 1 + Math.floor((thursday.getTime() - first) / (7 * DAY_MS))
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
