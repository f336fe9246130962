import { referencesIn } from '../../references.js'
import { withoutEdges } from '../../trimming.js'
import type { Passage } from '../structure/passage.js'
import { withoutHandles } from '../structure/sections.js'
import { firstMatch } from '../conventions/style.js'
import { bodyOf, evidenceAt, type Facts, type Reading, type Recogniser } from '../reading.js'
import { notesUnder, repeatedSlides, type TopicNotes } from '../topic-notes.js'
import { listedTopics } from '../topics/listed-topics.js'
import { bulletsUnderTitle, plannedBullets } from '../topics/planned-topics.js'
import { topicHeadings } from '../topics/topic-headings.js'
import { topicRows } from '../topics/topic-rows.js'
import { ownersOf, titleOf, wordsOfTitle } from '../topics/topic-title.js'
import { restatements } from '../words/restated-titles.js'
import { timeBoxIn } from '../words/time-boxes.js'
import { namingForms, type TitleNames } from '../words/title-owners.js'

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
