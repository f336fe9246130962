import type { Diagnostic } from '../../src/domain/diagnostic.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import type { ReadMeeting } from '../../src/domain/minutes.js'
import { dateFromName } from '../name-date.js'
import { datesIn } from '../written-dates.js'
import type { Outline } from './outline.js'
import type { Passage } from './passage.js'
import { plainWords } from './phrases.js'
import { plainText } from './plain-text.js'
import { withoutDates, type HeadingRole, type Sections } from './sections.js'
import { firstMatch, type Style } from './style.js'

/** A stretch of a file that tells of one meeting. */
export interface MeetingPart {
  readonly date: IsoDate
  readonly dateFrom: ReadMeeting['dateFrom']
  readonly nameDate: IsoDate | null
  readonly title: string | null
  readonly passages: readonly Passage[]
}

interface FoundDate {
  readonly date: IsoDate
  readonly from: ReadMeeting['dateFrom']
  readonly at: Passage | null
}

/** Divides a file into meetings. None where no day is found. */
export function meetingsIn(
  file: string,
  outline: Outline,
  sections: Sections,
  style: Style,
  diagnostics: Diagnostic[],
): MeetingPart[] {
  const nameDate = dateFromName(file)
  const openings = openingHeadings(outline, sections)
  const parts: MeetingPart[] = []
  const starts = openings.length > 1 ? openings : [null]
  for (const [place, opening] of starts.entries()) {
    const from = place === 0 ? 0 : (opening?.index ?? 0)
    const to = starts[place + 1]?.index ?? outline.passages.length
    const passages = upToItsEnd(outline.passages.slice(from, to))
    const found = opening
      ? dateOfHeading(opening)
      : dateOf(file, outline, passages, sections, style, nameDate, diagnostics)
    if (!found) continue
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
function openingHeadings(outline: Outline, sections: Sections): Passage[] {
  const openings: Passage[] = []
  let candidate: Passage | null = null
  for (const passage of outline.passages) {
    if (passage.kind !== 'heading') continue
    const role = sections.roles.get(passage)
    if (role === 'title' && isDateHeading(passage)) candidate = passage
    else if (candidate && (role === 'participants' || role === 'agenda')) {
      openings.push(candidate)
      candidate = null
    }
  }
  return openings
}

function isDateHeading(heading: Passage): boolean {
  return datesIn(heading.words).some((found) => found.complete && found.date !== null)
}

function dateOfHeading(heading: Passage): FoundDate | null {
  const date = datesIn(heading.words).find((found) => found.date !== null)?.date
  return date ? { date, from: 'heading', at: heading } : null
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
  file: string,
  outline: Outline,
  passages: readonly Passage[],
  sections: Sections,
  style: Style,
  nameDate: IsoDate | null,
  diagnostics: Diagnostic[],
): FoundDate | null {
  for (const passage of passages) {
    if (passage.kind !== 'heading') continue
    if (!LEADING_ROLES.has(sections.roles.get(passage))) break
    for (const found of datesIn(passage.words)) {
      if (found.date) return { date: found.date, from: 'heading', at: passage }
      diagnostics.push(impossible(file, outline, passage, found.index, found.end))
    }
  }
  const inFrontMatter = outline.frontMatter && dateInFrontMatter(outline.frontMatter.text)
  if (inFrontMatter) return { date: inFrontMatter, from: 'front-matter', at: null }
  const inText = dateInText(passages, style)
  if (inText) return inText
  return nameDate && { date: nameDate, from: 'file-name', at: null }
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

function dateInFrontMatter(text: string): IsoDate | null {
  for (const key of ['date', 'title']) {
    const line = new RegExp(`^${key}[ \\t]*:(.*)$`, 'im').exec(text)?.[1]
    const date = line === undefined ? null : datesIn(line).find((found) => found.date !== null)?.date
    if (date) return date
  }
  return null
}

/** "Date: 7 February 2024", or a first line that is little more than a day. */
function dateInText(passages: readonly Passage[], style: Style): FoundDate | null {
  for (const passage of passages.slice(0, 30)) {
    if (passage.kind !== 'text' && passage.kind !== 'item') continue
    const words = passage.words.slice(0, 200)
    const marked = firstMatch(style.marks.date, words)
    const date = datesIn(words).find((found) => found.date !== null)?.date
    if (!date || /\b(?:approved|approve|minutes (?:for|of|from))\b/i.test(words)) continue
    if ((marked && marked.index < 6) || plainWords(withoutDates(words)).split(' ').length <= 5)
      return { date, from: 'text', at: passage }
  }
  return null
}

function titleOf(passages: readonly Passage[], sections: Sections): string | null {
  const heading = passages.find((passage) => passage.kind === 'heading')
  return heading && sections.roles.get(heading) === 'title' ? plainText(heading.words) || null : null
}
