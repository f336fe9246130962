import { isoDateFrom, type IsoDate } from '../src/domain/iso-date.js'

/** A day as people write it, found in a text. */
export interface WrittenDate {
  readonly index: number
  readonly end: number
  /** Null where the calendar has no such day (30 February). */
  readonly date: IsoDate | null
  /** The year stands there; else it was taken from the meeting's day. */
  readonly complete: boolean
  /** Of 04/05/2025, the day that it is where the other number is the month; null where only one reading is a day. */
  readonly otherwise: IsoDate | null
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, january: 1, januar: 1, feb: 2, february: 2, februar: 2, mar: 3, march: 3, mrz: 3, märz: 3, apr: 4, april: 4, may: 5, mai: 5,
  jun: 6, june: 6, juni: 6, jul: 7, july: 7, juli: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9, oct: 10, october: 10,
  okt: 10, oktober: 10, nov: 11, november: 11, dec: 12, december: 12, dez: 12, dezember: 12,
} // prettier-ignore

const MONTH =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|mrz|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)'
const DASH = '[-\u2010-\u2015]'

/** Each form with the places of day, month and year among its groups. `z`: a year is needed from elsewhere. */
const FORMS: readonly { pattern: RegExp; order: string }[] = [
  // 2024-02-07, 2024–02–07, 2024/02/07, 2024.02.07
  {
    pattern: new RegExp(
      `(?<![\\d.])(20\\d{2})(?:${DASH}|[/._])(\\d{1,2})(?:${DASH}|[/._])(\\d{1,2})(?!\\d)`,
      'g',
    ),
    order: 'ymd',
  },
  { pattern: /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/g, order: 'ymd' },
  // 07.02.2024, 7. 2. 2024
  { pattern: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(20\d{2}|\d{2})(?![\d.]\d|\d)/g, order: 'dmy' },
  // 02/07/2024 (month first, the way it is written with slashes and hyphens)
  {
    pattern: new RegExp(`(?<![\\d/-])(\\d{1,2})(?:/|${DASH})(\\d{1,2})(?:/|${DASH})(20\\d{2})(?!\\d)`, 'g'),
    order: 'mdy',
  },
  // 02/07/24
  { pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/g, order: 'mdy' },
  // 7 February 2024, 7th of Feb. 2024
  {
    pattern: new RegExp(
      `(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ?${DASH}? ?(${MONTH})\\b\\.?,? ?${DASH}? ?(20\\d{2})(?!\\d)`,
      'gi',
    ),
    order: 'dMy',
  },
  // February 7th, 2024; Feb 7 2024
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\b\\.? ?${DASH}? ?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?,? ?${DASH}? ?(20\\d{2})(?!\\d)`,
      'gi',
    ),
    order: 'Mdy',
  },
]
const FORMS_WITHOUT_YEAR: readonly { pattern: RegExp; order: string }[] = [
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|${DASH}\\d)`,
      'gi',
    ),
    order: 'Md',
  },
  {
    pattern: new RegExp(
      `(?<![\\w.:\u2010-\u2015-])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? (${MONTH})\\b`,
      'gi',
    ),
    order: 'dM',
  },
  // 26.1. with its closing point
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?![\d])/g, order: 'dm' },
]

/** Which number of 04/05/2025 is the month. */
export type SlashOrder = 'month-first' | 'day-first'

/** The days written in `text`, in order. With `near` also those without a year: the one nearest to that day. */
export function datesIn(
  text: string,
  near: IsoDate | null = null,
  slashes: SlashOrder = 'month-first',
): WrittenDate[] {
  const found: WrittenDate[] = []
  const free = (start: number, end: number): boolean =>
    found.every((one) => end <= one.index || start >= one.end)
  for (const form of FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const end = match.index + match[0].length
      if (!free(match.index, end)) continue
      const isSlashed = form.order === 'mdy'
      const order = isSlashed && slashes === 'day-first' ? 'dmy' : form.order
      const date = dateOf(match, order, null, isSlashed)
      const swapped = isSlashed ? dateOf(match, order === 'dmy' ? 'mdy' : 'dmy', null, true) : null
      const otherwise = swapped === date ? null : swapped
      found.push({ index: match.index, end, date, complete: true, otherwise })
    }
  }
  if (near) {
    for (const form of FORMS_WITHOUT_YEAR) {
      for (const match of text.matchAll(form.pattern)) {
        const end = match.index + match[0].length
        if (!free(match.index, end)) continue
        const date = dateOf(match, form.order, near)
        if (date) found.push({ index: match.index, end, date, complete: false, otherwise: null })
      }
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

function dateOf(
  match: RegExpMatchArray,
  order: string,
  near: IsoDate | null,
  isSlashed = false,
): IsoDate | null {
  let [day, month, year] = [0, 0, 0]
  for (const [place, part] of Array.from(order).entries()) {
    const text = match[place + 1] ?? ''
    if (part === 'd') day = Number(text)
    else if (part === 'm') month = Number(text)
    else if (part === 'M') month = MONTHS[text.toLowerCase()] ?? 0
    else year = text.length === 2 ? 2000 + Number(text) : Number(text)
  }
  // With slashes, a number that is no month was a day after all.
  if (isSlashed && month > 12 && day <= 12) [day, month] = [month, day]
  if (year === 0) return near ? nearest(near, month, day) : null
  return isoDateFrom(year, month, day)
}

/** The day of this month and day that comes next, or passed less than three months ago. */
function nearest(near: IsoDate, month: number, day: number): IsoDate | null {
  const year = Number(near.slice(0, 4))
  const candidates = [year, year + 1].map((each) => isoDateFrom(each, month, day))
  const earliest = new Date(Date.parse(`${near}T00:00:00Z`) - 92 * 86_400_000).toISOString().slice(0, 10)
  return candidates.find((date) => date !== null && date >= earliest) ?? null
}

/** With dashes only a year of four digits stands last: "24-01-31" begins with one. */
const SLASHED = /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})\/(?:20)?|-(\d{1,2})-20)(\d{2})(?![\d/-])/g

/**
 * Which way round a file writes days with slashes: by days that can be read in one way only, and by those that one
 * reading makes the day of the file's name. Null where nothing tells, or one tells against another.
 */
export function slashOrderOf(text: string, nameDate: IsoDate | null): SlashOrder | null {
  const told = new Set<SlashOrder>()
  for (const [, first, slashed, dashed, written] of text.matchAll(SLASHED)) {
    const [a, b, year] = [Number(first), Number(slashed ?? dashed), Number(written) + 2000]
    if (a > 12 && b <= 12) told.add('day-first')
    else if (b > 12 && a <= 12) told.add('month-first')
    else if (nameDate !== null && a !== b) {
      if (isoDateFrom(year, b, a) === nameDate) told.add('day-first')
      else if (isoDateFrom(year, a, b) === nameDate) told.add('month-first')
    }
  }
  const [only, other] = told
  return other === undefined ? (only ?? null) : null
}
