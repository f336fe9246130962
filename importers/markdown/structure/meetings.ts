import type { Diagnostic } from '../../../src/domain/diagnostic.js'
import type { IsoDate } from '../../../src/domain/iso-date.js'
import type { ReadMeeting } from '../../../src/domain/minutes.js'
import { ambiguousDay } from '../../ambiguous-days.js'
import { datesIn, type SlashOrder } from '../../written-dates.js'
import type { Outline } from './outline.js'
import type { Passage } from './passage.js'
import { plainWords } from '../words/phrases.js'
import { restOfParticipantsLine } from '../words/participants-line.js'
import { plainText } from './plain-text.js'
import { withoutDates, type HeadingRole, type Sections } from './sections.js'
import { firstMatch, type Style } from '../conventions/style.js'

/** A stretch of a file that tells of one meeting. */
export interface MeetingPart {
  readonly date: IsoDate
  readonly dateFrom: ReadMeeting['dateFrom']
  readonly nameDate: IsoDate | null
  readonly title: string | null
  readonly passages: readonly Passage[]
}

/** What dividing a file goes by. */
export interface FileToDivide {
  readonly file: string
  readonly outline: Outline
  readonly sections: Sections
  readonly style: Style
  readonly nameDate: IsoDate | null
  readonly slashes: SlashOrder | null
  readonly diagnostics: Diagnostic[]
}

interface FoundDate {
  readonly date: IsoDate
  readonly otherwise: IsoDate | null
  readonly from: ReadMeeting['dateFrom']
  readonly at: Passage | null
}

/** Divides a file into meetings. None where no day is found. */
export function meetingsIn(divided: FileToDivide): MeetingPart[] {
  const { file, outline, sections, nameDate, diagnostics } = divided
  const openings = openingHeadings(divided)
  const parts: MeetingPart[] = []
  const starts = openings.length > 1 ? openings : [null]
  for (const [place, opening] of starts.entries()) {
    const from = place === 0 ? 0 : (opening?.index ?? 0)
    const to = starts[place + 1]?.index ?? outline.passages.length
    const passages = upToItsEnd(outline.passages.slice(from, to))
    const found = opening ? dateOfHeading(opening, divided) : dateOf(passages, divided)
    if (!found) continue
    if (found.at && found.otherwise && divided.slashes === null && nameDate !== found.date)
      diagnostics.push(
        ambiguousDay(file, found.date, found.otherwise, outline.places.span(found.at.start, found.at.end)),
      )
    if (nameDate && nameDate !== found.date && starts.length === 1) {
      diagnostics.push({
        code: 'date-conflict',
        severity: 'warning',
        message: `The minutes say ${found.date}, the file's name says ${nameDate}. Correct whichever was copied from another day.`,
        file,
        span: found.at && outline.places.span(found.at.start, found.at.end),
      })
    }
    parts.push({
      date: found.date,
      dateFrom: found.from,
      nameDate,
      title: titleOf(passages, sections),
      passages,
    })
  }
  return parts
}

/** What stands below "END OF MEETING" was not talked about: notes for another day. */
function upToItsEnd(passages: readonly Passage[]): readonly Passage[] {
  const end = passages.findIndex(
    (passage) =>
      (passage.kind === 'text' || passage.kind === 'heading') &&
      passage.level === 0 &&
      /^\W*end of (?:the )?(?:meeting|call)\W*$/i.test(passage.words),
  )
  return end < 0 ? passages : passages.slice(0, end)
}

/** Date headings that are followed by participants or an agenda before the next date heading. */
function openingHeadings({ outline, sections, style }: FileToDivide): Passage[] {
  const openings: Passage[] = []
  let candidate: Passage | null = null
  for (const passage of outline.passages) {
    const role = passage.kind === 'heading' ? sections.roles.get(passage) : sections.led.get(passage)?.role
    if (role === 'title' && isDateHeading(passage)) candidate = passage
    else if (
      candidate &&
      (role === 'participants' || role === 'agenda' || isParticipantsLine(passage, style))
    ) {
      openings.push(candidate)
      candidate = null
    }
  }
  return openings
}

const isParticipantsLine = ({ kind, words }: Passage, style: Style): boolean =>
  (kind === 'text' || kind === 'item') && (restOfParticipantsLine(words, style)?.trim() ?? '') !== ''

function isDateHeading(heading: Passage): boolean {
  return datesIn(heading.words).some((found) => found.complete && found.date !== null)
}

function dateOfHeading(heading: Passage, { slashes }: FileToDivide): FoundDate | null {
  const found = dayIn(heading.words, slashes)
  return found && { ...found, from: 'heading', at: heading }
}

type Day = Pick<FoundDate, 'date' | 'otherwise'>

function dayIn(words: string, slashes: SlashOrder | null): Day | null {
  for (const { date, otherwise } of datesIn(words, null, slashes ?? undefined))
    if (date) return { date, otherwise }
  return null
}

const LEADING_ROLES: ReadonlySet<HeadingRole | undefined> = new Set([
  'title',
  'structure',
  'agenda',
  'participants',
  'ignored',
  'chores',
])

function dateOf(
  passages: readonly Passage[],
  { file, outline, sections, style, nameDate, slashes, diagnostics }: FileToDivide,
): FoundDate | null {
  for (const passage of passages) {
    if (passage.kind !== 'heading') continue
    if (!LEADING_ROLES.has(sections.roles.get(passage))) break
    for (const found of datesIn(passage.words, null, slashes ?? undefined)) {
      const { date, otherwise } = found
      if (date) return { date, otherwise, from: 'heading', at: passage }
      diagnostics.push(impossible(file, outline, passage, found.index, found.end))
    }
  }
  const inFrontMatter = outline.frontMatter && dateInFrontMatter(outline.frontMatter.text, slashes)
  if (inFrontMatter) return { ...inFrontMatter, from: 'front-matter', at: null }
  const inText = dateInText(passages, style, slashes)
  if (inText) return inText
  return nameDate && { date: nameDate, otherwise: null, from: 'file-name', at: null }
}

function impossible(file: string, outline: Outline, passage: Passage, from: number, to: number): Diagnostic {
  return {
    code: 'impossible-date',
    severity: 'warning',
    message: `There is no such day: ${passage.words.slice(from, to)}.`,
    file,
    span: outline.places.span(passage.start, passage.end),
  }
}

function dateInFrontMatter(text: string, slashes: SlashOrder | null): Day | null {
  for (const key of ['date', 'title']) {
    const line = new RegExp(`^${key}[ \\t]*:(.*)$`, 'im').exec(text)?.[1]
    const day = line === undefined ? null : dayIn(line, slashes)
    if (day) return day
  }
  return null
}

/** "18:00 UTC", "9am PT", "14:00–15:30" */
const TIME_OF_DAY = /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?(?:\s?(?:UTC|GMT|[A-Z]{1,4}T))?\b/g

/** "Date: 7 February 2024", or a first line that is little more than a day. */
function dateInText(
  passages: readonly Passage[],
  style: Style,
  slashes: SlashOrder | null,
): FoundDate | null {
  for (const passage of passages.slice(0, 30)) {
    if (passage.kind !== 'text' && passage.kind !== 'item') continue
    const words = passage.words.slice(0, 200)
    const marked = firstMatch(style.marks.date, words)
    const day = dayIn(words, slashes)
    if (!day || /\b(?:approved|approve|minutes (?:for|of|from))\b/i.test(words)) continue
    const beside = withoutDates(words).replace(TIME_OF_DAY, ' ')
    if ((marked && marked.index < 6) || plainWords(beside).split(' ').length <= 5)
      return { ...day, from: 'text', at: passage }
  }
  return null
}

function titleOf(passages: readonly Passage[], sections: Sections): string | null {
  const heading = passages.find((passage) => passage.kind === 'heading')
  return heading && sections.roles.get(heading) === 'title' ? plainText(heading.words) || null : null
}
