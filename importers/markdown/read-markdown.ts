import type { Diagnostic } from '../../src/domain/diagnostic.js'
import type { ReadMeeting, ReadMinutes } from '../../src/domain/minutes.js'
import { ambiguousDueDays } from '../ambiguous-days.js'
import type { Importer, SourceText } from '../importer.js'
import { dateFromName } from '../name-date.js'
import { slashOrderOf, type SlashOrder } from '../written-dates.js'
import { usesBoldHeadings, type HeadingKind } from './structure/bold-headings.js'
import { generic } from './conventions/generic.js'
import { conventionNamed, detectConvention } from './conventions/detection.js'
import { ownConventions } from './conventions/own-conventions.js'
import { meetingsIn, type MeetingPart } from './structure/meetings.js'
import { outlineOf, type Outline } from './structure/outline.js'
import { plainWords } from './words/phrases.js'
import { emptyFacts, type Reading } from './reading.js'
import { RECOGNISERS } from './recognisers/order.js'
import { sectionsOf, type Sections } from './structure/sections.js'
import { firstMatch, styleOf, type Style } from './conventions/style.js'

/** Minutes in Markdown, by the convention named, else the one detected, else the generic one. */
export const markdown: Importer = {
  name: 'markdown',
  recognises(source) {
    // A log of a channel may be kept in a Markdown file: that importer is surer of it.
    if (source.style !== null && conventionNamed(source.style, ownConventions(source.styles ?? []))) return 1
    return /\.(?:md|markdown)$/i.test(source.file) ? 0.9 : 0.3
  },
  read: readMarkdown,
}

/** A continuation line that says something of its own. */
const OPENS =
  /^(?:\[[ xX]\]\s|\*{0,2}\d{1,4}\.\d{1,3}(?:\.\d{1,3})?\*{0,2}\s{0,3}[—–:|-]|=+>|-+>|→|\*{0,2}_?\\?@[A-Za-z0-9]|[*_~(]{0,3}(?:[-*] )?(?:AIs?|TODO|ToDo|Todo|Action [Ii]tem|ACTION|Decision|DECISION|Decided|DECIDED|Resolution|Resolved|RESOLVED|Agreed|AGREED|Question|Q\d{0,2}|A)\b(?:\s#?\d{1,4}(?:\.\d{1,3}){0,2}\.?)?[\s*_]{0,3}(?:[:@*]|$))/

/** "Apologies: Ada", "Next meeting: 11 March" right below "Present: …": each line of such a form stands for itself. */
function isLineOfForm(line: string, style: Style): boolean {
  const label = LABEL.exec(line)?.[1]
  if (label === undefined) return false
  const words = plainWords(label)
  return (
    firstMatch(style.marks.participants, label)?.index === 0 ||
    firstMatch(style.marks.date, label)?.index === 0 ||
    (style.leadIns.get('excused')?.fits(words) ?? false) ||
    (style.headings.get('ignored')?.fits(words) ?? false) ||
    style.roles.minutes.fits(words) ||
    style.roles.moderation.fits(words)
  )
}

const LABEL = /^[*_]{0,3}(\p{L}[\p{L} -]{2,29})[*_]{0,3}:[*_\s]{1,4}(?:[@\p{Lu}\d<[]|https?:)/u

function readMarkdown(source: SourceText): ReadMinutes {
  const diagnostics: Diagnostic[] = []
  const { file, text } = source
  const own = ownConventions(source.styles ?? [])
  const known =
    source.style === null || source.style === markdown.name
      ? detectConvention(text, own)
      : conventionNamed(source.style, own)
  const convention = known ?? generic
  const style = styleOf(convention)
  const kindOf = (heading: string): HeadingKind => {
    const words = plainWords(heading)
    if (style.headings.get('structure')?.fits(words)) return 'notes'
    return [...style.headings.values()].some((phrases) => phrases.fits(words)) ? 'structure' : 'topic'
  }
  const bold = usesBoldHeadings(text, convention.agenda.includes('bold-lines'), kindOf) ? 'headings' : 'words'
  const choreLine = style.leadIns.get('chores')
  const opens = (line: string): boolean =>
    OPENS.test(line) ||
    style.opening.test(line) ||
    isLineOfForm(line, style) ||
    (choreLine?.fits(plainWords(line.slice(0, 120))) ?? false)
  const outline = outlineOf(text, opens, bold)
  if (text.trim() === '') {
    diagnostics.push({
      code: 'empty-file',
      severity: 'info',
      message: 'There is nothing in this file.',
      file,
      span: null,
    })
    return { style: convention.name, meetings: [], diagnostics }
  }
  const folders = file.split('/').slice(0, -1)
  const sections = sectionsOf(outline, style, plainWords(folders[0] ?? ''))
  const nameDate = dateFromName(file)
  const slashes = slashOrderOf(text, nameDate)
  const parts = meetingsIn({ file, outline, sections, style, nameDate, slashes, diagnostics })
  if (parts.length === 0) {
    diagnostics.push({
      code: 'no-meeting',
      severity: 'info',
      message: 'No day was found in front matter, headings, text or file name: this is not read as minutes.',
      file,
      span: null,
    })
  } else if (known === null) {
    diagnostics.push({
      code: 'unknown-convention',
      severity: 'info',
      message:
        'No known convention fits this file; it was read by the generic one. Name one as `style` in minutegraph.yml, or describe yours there under `styles`.',
      file,
      span: null,
    })
  }
  const meetings = parts.map((part) =>
    readMeeting(file, part, outline, sections, style, slashes, diagnostics),
  )
  return { style: convention.name, meetings, diagnostics }
}

function readMeeting(
  file: string,
  part: MeetingPart,
  outline: Outline,
  sections: Sections,
  style: Style,
  slashes: SlashOrder | null,
  diagnostics: Diagnostic[],
): ReadMeeting {
  const reading: Reading = {
    file,
    outline,
    sections,
    style,
    date: part.date,
    slashes,
    passages: part.passages,
    known: new Set(),
  }
  const facts = emptyFacts()
  for (const recogniser of RECOGNISERS) recogniser.recognise(reading, facts)
  const ambiguous = ambiguousDueDays(file, { date: part.date, ...facts }, slashes)
  // Not as arguments of one call: there may be more of them than it takes.
  for (const diagnostic of [...facts.diagnostics, ...ambiguous]) diagnostics.push(diagnostic)
  const [first] = part.passages
  const last = part.passages.at(-1)
  const start = first?.start ?? 0
  const end = last ? Math.max(last.end, last.treeEnd) : outline.text.length
  return {
    date: part.date,
    dateFrom: part.dateFrom,
    nameDate: part.nameDate,
    title: part.title,
    held: isHeld(part, style, facts.actionItems.length + facts.decisions.length),
    span: outline.places.span(start, Math.max(start, end)),
    participants: facts.participants,
    excused: facts.excused,
    chores: inOrder(facts.chores),
    agenda: inOrder(facts.agenda),
    actionItems: inOrder(facts.actionItems),
    decisions: inOrder(facts.decisions),
    questions: inOrder(facts.questions),
    lists: inOrder(facts.lists),
  }
}

function inOrder<T extends { readonly line: number }>(facts: readonly T[]): T[] {
  return [...facts].sort((a, b) => a.line - b.line)
}

/** A stub that says "skipped" and little else. */
function isHeld(part: MeetingPart, style: Style, results: number): boolean {
  if (results > 0) return true
  const words = part.passages.filter((passage) => passage.words.trim() !== '')
  if (words.length > 8) return true
  return !words.some((passage) => passage.words.length < 200 && style.notHeld.fits(plainWords(passage.words)))
}
