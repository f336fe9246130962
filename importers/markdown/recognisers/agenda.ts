import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, handlesIn, nameAt } from '../../mentions.js'
import { referencesIn } from '../../references.js'
import { withoutEdges } from '../../trimming.js'
import type { Passage } from '../structure/passage.js'
import { plainText, plainTitle, withoutSpareSpace } from '../structure/plain-text.js'
import { actionMarksIn } from '../words/action-marks.js'
import { plainWords } from '../words/phrases.js'
import { columnsOf } from '../structure/columns.js'
import type { SectionRole } from '../../../src/domain/house-style.js'
import {
  bodyOf,
  bodyTree,
  sectionRole,
  evidenceAt,
  listRole,
  type Facts,
  type Reading,
  type Recogniser,
} from '../reading.js'
import { firstMatch } from '../conventions/style.js'
import { withoutHandles, type HeadingRole } from '../structure/sections.js'
import { namingForms, ownersInTitle, type NamingForm, type TitleNames } from '../words/title-owners.js'
import { isRestated, restatements, titleWords, type TitleWords } from '../words/restated-titles.js'
import { timeBoxIn, withoutTimeBox } from '../words/time-boxes.js'
import { notesUnder, repeatedSlides, type TopicNotes } from '../topic-notes.js'

/** Topics: headings without another role, bullets of an agenda or of a list of topics, rows of a table of topics. */
export const agenda: Recogniser = {
  name: 'agenda',
  recognise(reading, facts) {
    const shapes = new Set(reading.style.convention.agenda)
    const headings = topicHeadings(reading)
    const plan = plannedBullets(reading, headings)
    const found: Passage[] = shapes.has('headings') || shapes.has('bold-lines') ? [...headings] : []
    if (shapes.has('bullets') || shapes.has('bullets-and-headings')) found.push(...plan.bullets)
    found.push(...plan.discussed, ...listedTopics(reading))
    if (shapes.has('rows')) {
      const rows = topicRows(reading)
      const restated = restatements(rows.map(wordsOfTitle), found.map(wordsOfTitle))
      found.push(...rows.filter((_, place) => !restated.has(place)))
    }
    if (found.length === 0 && facts.participants.length > 0 && shapes.has('bullets-and-headings'))
      found.push(...bulletsUnderTitle(reading, facts))
    const inOrder = [...new Set(found)].sort((a, b) => a.start - b.start)
    const names = titleNames(inOrder, reading, facts)
    const slides = repeatedSlides(reading)
    for (const [position, passage] of inOrder.entries()) {
      const own = slides.get(passage) ?? []
      const notes = notesUnder(passage, own, inOrder, reading)
      addTopic({ passage, position, names, slides: own, notes }, reading, facts)
    }
  },
}

function topicHeadings(reading: Reading): Passage[] {
  const titles = new Set<string>()
  return reading.passages.filter((passage) => {
    if (passage.kind !== 'heading' || reading.sections.roles.get(passage) !== 'topic') return false
    const title = plainWords(withoutHandles(passage.words))
    if (title === '' || (reading.sections.isDeck && titles.has(title)) || saysNothing(passage)) return false
    if (passage.children.length === 0 && reading.style.headings.get('inner')?.fits(title)) return false
    titles.add(title)
    return true
  })
}

const NONE =
  /^(?:none(?: (?:for|from|this|today)\b[\w\s-]{0,30})?|n\/a|nothing(?: new| to report)?|no (?:meeting|call)|no [\w\s-]{0,40}(?:this (?:time|week|month)|today|items?|issues?|topics?))\W*$/i
const ONLY_A_LINK = /^[\s*_]*(?:<?https?:\/\/\S+|\[[^[\]]{0,200}\]\(\S+\))[\s*_.]*$/

/** "No new business today.", or a bare link and nothing else. */
function saysNothing(heading: Passage): boolean {
  const [only, more] = heading.children
  if (!only || more || only.kind === 'heading' || only.children.length > 0) return false
  return (
    NONE.test(only.words) || (ONLY_A_LINK.test(only.words) && !/\d/.test(heading.words) && heading.depth < 3)
  )
}

/**
 * The bullets of the agenda: topics where no heading below restates them. A heading with another role ("Action item
 * review") that the agenda lists is a topic too.
 */
function plannedBullets(
  reading: Reading,
  headings: readonly Passage[],
): { bullets: Passage[]; discussed: Passage[] } {
  const both = reading.style.convention.agenda.includes('bullets-and-headings')
  const bullets: Passage[] = []
  const sections = reading.passages.filter((passage) => reading.sections.roles.get(passage) === 'agenda')
  for (const section of sections) {
    const hasTopics = section.children.some((child) => reading.sections.roles.get(child) === 'topic')
    if (both || !hasTopics) bullets.push(...topicBullets(section, reading))
  }
  bullets.push(...ledTopics(reading))
  if (!both) return { bullets, discussed: [] }
  const said = headings.map(wordsOfTitle)
  const planned = bullets.map(wordsOfTitle)
  const discussed = reading.passages.filter((passage) => {
    const role = passage.kind === 'heading' ? reading.sections.roles.get(passage) : undefined
    return role === 'pending' && passage.children.length > 0 && isRestated(wordsOfTitle(passage), planned)
  })
  said.push(...discussed.map(wordsOfTitle))
  return { bullets: bullets.filter((bullet) => !isRestated(wordsOfTitle(bullet), said)), discussed }
}

/** Bullets below a line "Agenda:" that is no heading; those that a later "Discussion:" takes up stand there. */
function ledTopics(reading: Reading): Passage[] {
  const lists = new Map<Passage, Passage[]>()
  for (const bullet of reading.passages) {
    const led = bullet.kind === 'item' && !bullet.quoted ? reading.sections.led.get(bullet) : undefined
    if (led?.role !== 'agenda' || led.by.kind !== 'text' || !OVER_ALL.has(sectionRole(reading, led.by)))
      continue
    lists.set(led.by, [...(lists.get(led.by) ?? []), ...topicsOfBullet(bullet, reading)])
  }
  const [plan = [], ...talks] = lists.values()
  const said = talks.flat()
  const saidWords = said.map(wordsOfTitle)
  return [...plan.filter((bullet) => !isRestated(wordsOfTitle(bullet), saidWords)), ...said]
}

const OVER_ALL: ReadonlySet<HeadingRole | null> = new Set([null, 'title', 'structure', 'agenda'])

const wordsOfTitle = (passage: Passage): TitleWords =>
  titleWords(passage.kind === 'row' ? (topicCell(passage) ?? '') : withoutHandles(passage.words))

/** Top-level bullets of a section and of the parts it is divided into ("Old business"). */
function topicBullets(section: Passage, reading: Reading): Passage[] {
  const found: Passage[] = []
  const last = reading.passages.at(-1)?.index ?? -1
  // "1\) Ropes" over bullets: the numbered paragraphs are the topics, the bullets are notes.
  const numbered = section.children.filter(
    ({ kind, words, index }) => kind === 'text' && index <= last && NUMBERED_PARAGRAPH.test(words),
  )
  if (numbered.length > 1) return numbered
  for (const child of section.children) {
    if (child.index > last) break
    const role = reading.sections.roles.get(child)
    if (child.kind === 'heading' && role === 'structure') found.push(...topicBullets(child, reading))
    else if (
      child.kind === 'item' &&
      !child.quoted &&
      plainWords(child.words) !== '' &&
      !isPrompt(child) &&
      !isTask(child, reading)
    ) {
      found.push(...topicsOfBullet(child, reading))
    }
  }
  return found
}

/** Running notes tell who was there and then, bullet by bullet, what came up: several bullets, or one with notes. */
function bulletsUnderTitle(reading: Reading, facts: Facts): Passage[] {
  const titles = reading.passages.filter((passage) => reading.sections.roles.get(passage) === 'title')
  const bullets = titles
    .flatMap((title) => topicBullets(title, reading))
    .filter(
      (bullet) =>
        !facts.taken.has(bullet) &&
        listRole(reading, bullet) === null &&
        !BOX.test(bullet.words) &&
        actionMarksIn(bullet, reading).length === 0,
    )
  return bullets.length > 1 || bullets.some(({ children }) => children.length > 0) ? bullets : []
}

/** "Old business" over bullets groups topics, and is none itself; nor is "AOB" with nothing under it. */
function topicsOfBullet(bullet: Passage, reading: Reading): Passage[] {
  const words = plainWords(bullet.words)
  const { headings } = reading.style
  const parts = bullet.children.filter((child) => child.kind === 'item' && plainWords(child.words) !== '')
  const isStructure = headings.get('structure')?.fits(words) ?? false
  const isIgnored = headings.get('ignored')
  if (parts.length === 0) return isStructure || isIgnored?.fits(words) ? [] : [bullet]
  const groups = isStructure && (parts.length > 1 || /:\W*$/.test(bullet.words))
  return groups ? parts.filter((part) => !isIgnored?.fits(plainWords(part.words))) : [bullet]
}

/** "AI @mira: …", or "AIs for this week:" over a list, are on the agenda as tasks, not as topics. */
function isTask(bullet: Passage, reading: Reading): boolean {
  if (OWNED_TASK.test(bullet.words)) return true
  return bullet.children.some((child) => {
    const led = reading.sections.led.get(child)
    return led?.by === bullet && led.role === 'tasks'
  })
}

const OWNED_TASK = /^[\s*_]*(?:AIs?|TODO|ToDo|Action [Ii]tem)[\s*_:]{0,4}\\?@\w/

const BOX = /^\s*\[[ xX]\]\s/
/** A box that begins with what it is about: a link, a number, "merge: …". */
const LINK_FIRST = /^\s*\[[ xX]\]\s+(?:\w+: )?[*~"]{0,3}(?:#?\d|\[|"[^"]{1,200}" \[)/

/** A box under one that links to something already is a note on that, unless the link is a query. */
function isLinked(parent: Passage | null): boolean {
  return parent?.kind === 'item' && /\]\(|#\d/.test(parent.words) && !QUERY.test(parent.words)
}

const QUERY = /[?&](?:q|utf8|labels?)=/

/** Bullets of a section whose bullets are topics; where boxes mean topics, nested boxes that link to one as well. */
function listedTopics(reading: Reading): Passage[] {
  const found: Passage[] = []
  for (const passage of reading.passages) {
    if (passage.kind !== 'heading' || !listsTopics(passage, reading)) continue
    const body = bodyTree(passage)
    const boxes = reading.style.convention.boxes === 'topic' && body.some(({ words }) => BOX.test(words))
    const divided = passage.children.some((child) => reading.sections.roles.get(child) === 'topic')
    for (const inside of body) {
      if (
        (inside.kind !== 'item' && inside.kind !== 'text') ||
        inside.quoted ||
        plainWords(inside.words) === ''
      )
        continue
      const isBox = BOX.test(inside.words)
      // "Mira: I would like …" is talk.
      if (isTurn(inside.words, reading)) continue
      // Where topics are boxes or headings, other bullets are notes; and "Recap:" only leads in to topics.
      const top =
        inside.kind === 'item' &&
        inside.parent === passage &&
        (isBox || !(boxes || divided)) &&
        !/[^)\]]:[\s*_]*$/.test(inside.words)
      if (!(top || (boxes && isBox && LINK_FIRST.test(inside.words) && !isLinked(inside.parent)))) continue
      const standing =
        inside.children.length === 0 && (QUERY.test(inside.words) || /\breview\b/i.test(inside.words))
      if (!standing && !isPrompt(inside) && !NONE.test(inside.words)) found.push(inside)
    }
  }
  return found
}

/** Somebody known, a colon, and more than a few words. */
function isTurn(words: string, { known }: Reading): boolean {
  const name = nameAt(words, 0, known)
  return name !== null && words.length > 60 && /^:\s/.test(words.slice(name.end))
}

/** "harbour/crane" over bullets that each link to a ticket: the tickets of a repository, one by one. */
const REPOSITORY = /^[\w.-]{1,40}\/[\w.-]{1,60}$/
const TICKET = /\/(?:issues|pull|merge_requests)\/\d/

function listsTopics(heading: Passage, reading: Reading): boolean {
  const title = plainText(heading.words)
  if (reading.style.topicLists.fits(plainWords(title))) return true
  if (!REPOSITORY.test(title) || reading.sections.roles.get(heading) !== 'topic') return false
  const bullets = heading.children.filter(({ kind }) => kind === 'item')
  return bullets.length > 0 && bullets.every(({ words }) => TICKET.test(words))
}

function topicRows(reading: Reading): Passage[] {
  return reading.passages.filter((row) => {
    if (row.kind !== 'row' || !row.header || sectionRole(reading, row) === 'participants') return false
    const cell = topicCell(row, reading)
    const words = plainWords(plainText((cell ?? '').replace(NUMBER_OF_MANY, '')))
    if (row.words.replace(/\s/g, '') === row.header.words.replace(/\s/g, '')) return false
    if (words === '' || /^\d+$/.test(words)) return false
    return !['ignored', 'structure', 'participants'].some((role) =>
      reading.style.headings.get(role as SectionRole)?.fits(words),
    )
  })
}

const topicColumns = new WeakMap<Passage, number>()

/** The words of a row's cell that names the topic; null where its table has no such column. */
function topicCell(row: Passage, reading?: Reading): string | null {
  const { header } = row
  if (!header) return null
  if (reading && !topicColumns.has(header)) {
    const columns = columnsOf(header, reading.style)
    topicColumns.set(header, columns.size > 1 || header.cells.length > 1 ? (columns.get('topic') ?? -1) : -1)
  }
  return row.cells[topicColumns.get(header) ?? -1]?.words ?? null
}

/** "Please add your topics here", a link into the file, and nothing under them: an invitation, no topic. */
function isPrompt(passage: Passage): boolean {
  if (/^\s*\[[^[\]]{1,300}\]\(#/.test(passage.words)) return true
  if (passage.children.length === 0 && /^(?:review|add|check)\b[^.]{0,80}\]\(\S+\)\W*$/i.test(passage.words))
    return true
  return passage.children.length === 0 && /\b(?:add to the agenda|please (?:add|note))\b/i.test(passage.words)
}

/** How the titles of this meeting name who brings them. */
function titleNames(topics: readonly Passage[], reading: Reading, facts: Facts): TitleNames {
  const base = { known: reading.known, style: reading.style, isOpen: facts.participants.length === 0 }
  const titles = topics.filter((topic) => topic.kind !== 'row').map((topic) => topic.words)
  return { ...base, forms: namingForms(titles, base) }
}

interface FoundTopic {
  readonly passage: Passage
  readonly position: number
  readonly names: TitleNames
  readonly slides: readonly Passage[]
  readonly notes: TopicNotes
}

function addTopic(found: FoundTopic, reading: Reading, facts: Facts): void {
  const { passage, position, names, slides } = found
  const { notes, notesLine, end } = found.notes
  const lines = ownLines(passage, reading)
  const minutes =
    timeBoxIn(passage.words) ??
    lines.map((line) => timeBoxIn(line.words, true)).find((box) => box !== null) ??
    null
  let parent: Passage | null = passage.parent
  while (parent && !facts.topics.has(parent)) parent = parent.parent
  const item = {
    line: passage.line,
    span: reading.outline.places.span(passage.start, end),
    evidence: evidenceAt(
      reading,
      `agenda/${passage.kind === 'heading' ? 'heading' : 'bullet'}`,
      passage.start,
      passage.end,
    ),
    title: titleOf(passage, names),
    owners: ownersOf(passage, lines, names),
    minutes,
    position,
    parentLine: parent?.line ?? null,
    notes,
    notesLine,
    references: referencesIn(`${passage.words}\n${notes}`),
  }
  facts.agenda.push(item)
  for (const slide of [passage, ...slides]) {
    facts.topics.set(slide, item)
    facts.taken.add(slide)
  }
  for (const line of lines) facts.taken.add(line)
}

/** The lines right under a topic that only name its owner or time box. */
function ownLines(passage: Passage, reading: Reading): Passage[] {
  const lines: Passage[] = []
  for (const child of bodyOf(passage).slice(0, 4)) {
    if ((child.kind !== 'item' && child.kind !== 'text') || child.quoted) break
    const words = withoutEdges(withoutHandles(child.words), ' \t*_():,;.&/+-–and')
    const sponsor = firstMatch(reading.style.marks.sponsor, child.words)
    const isOwner =
      (words === '' && child.children.length === 0) ||
      (sponsor !== null && withoutEdges(child.words.slice(0, sponsor.index), ' *_-') === '')
    const isBox = timeBoxIn(child.words, true) !== null
    if (!isOwner && !isBox && isLink(child.words)) continue
    if (!isOwner && !isBox) break
    lines.push(child)
  }
  return lines
}

const isLink = (words: string): boolean => /^[\s*_<]*https?:\/\/\S+$/.test(words)

function ownersOf(passage: Passage, lines: readonly Passage[], names: TitleNames): readonly Mention[] {
  const own = passage.kind === 'heading' ? handlesIn(passage.words) : handlesAtTheEnd(passage.words)
  if (own.length > 0) return distinctMentions(own)
  const below = lines.flatMap((line) => handlesIn(line.words))
  if (below.length > 0) return distinctMentions(below)
  return ownersInTitle(passage.words, names, formsOf(passage))?.owners ?? []
}

/** Of a bullet, handles in brackets or behind its words are its owners; one within a sentence is not. */
function handlesAtTheEnd(words: string): Mention[] {
  const handles = handlesIn(words)
  const [first] = handles
  if (!first) return []
  const before = words.charAt(first.index - 1)
  const rest = withoutEdges(withoutHandles(words.slice(first.index)), ' \t*_():,;.&/+-–and')
  return before === '(' || rest === '' ? handles.filter(() => rest.length < 24) : []
}

/** Bullets without notes that end in "- Mira" are more often about her than hers. */
const formsOf = (passage: Passage): readonly NamingForm[] =>
  passage.kind === 'heading' || passage.children.length > 0 ? ['brackets', 'dash'] : ['brackets']

const EMPTY_BRACKETS = /[([]\s*[)\]]/g

const TIME_STAMP = /\(?\[{1,2}`?\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?\]?`?\]\([^()\s]{1,300}\)\]?\)?/g
const NUMBERED_PARAGRAPH = /^[\s*_]*\d{1,2}\\?[.)]\s{1,3}(?=\S)/
const NUMBER_OF_MANY = /^[\s*_]*\d{1,2}[a-z]?[.)][\s*_]+(?=\S)/

/** A heading's or row's place in its list, and where in a recording it begins, are no words of its title. */
function withoutPlace(passage: Passage): string {
  const words = (passage.kind === 'row' ? (topicCell(passage) ?? '') : passage.words)
    .replace(TIME_STAMP, ' ')
    .trim()
  if (passage.kind === 'row' || passage.kind === 'heading') {
    const above = /^[\s*_]*(\d{1,2})[.)]/.exec(passage.section?.words ?? '')?.[1]
    const nested =
      above === undefined
        ? null
        : new RegExp(`^[\\s*_]*${above}[.]?(?:\\d{1,2}|[a-z])[.)]?[\\s*_—–-]+`).exec(words)
    return (
      (nested
        ? words.slice(nested[0].length)
        : words.replace(NUMBER_OF_MANY, '').replace(/^[a-z]\.\s+/, '')
      ).trim() || words
    )
  }
  const bare = words.replace(/^\s*\[[ xX]\]\s*/, '')
  return passage.kind === 'text' ? bare.replace(NUMBERED_PARAGRAPH, '') : bare
}

function titleOf(whole: Passage, names: TitleNames): string {
  const passage = { ...whole, words: withoutPlace(whole) }
  const owned = withoutOwnerBrackets(passage.words)
  const named = handlesIn(owned).length === 0 ? ownersInTitle(owned, names, formsOf(whole)) : null
  const bare = withoutTimeBox(plainTitle(named ? plainText(owned).replace(named.words, ' ') : owned))
  const title = withoutSpareSpace(withoutHandles(bare).replace(EMPTY_BRACKETS, ''))
  return (
    withoutEdges(title, ' \t:,;–—-').trim() || withoutSpareSpace(plainTitle(passage.words)) || passage.words
  )
}

/** Brackets that begin with a handle hold who brings the topic, whatever else they say of it. */
function withoutOwnerBrackets(words: string): string {
  return words.replace(/\(\s*(?:\\?@|AI:? @|[A-Z][\w-]+ will )[^()]{0,200}\)/g, ' ')
}
