import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, handlesIn, nameAt } from '../../mentions.js'
import { referencesIn } from '../../references.js'
import { withoutEdges } from '../../trimming.js'
import type { Passage } from '../outline.js'
import { plainTitle, withoutSpareSpace } from '../plain-text.js'
import { plainWords } from '../phrases.js'
import { bodyOf, evidenceAt, type Facts, type Reading, type Recogniser } from '../reading.js'
import { firstMatch } from '../style.js'
import { withoutHandles } from '../sections.js'
import { timeBoxIn, withoutTimeBox } from '../time-boxes.js'

/** Topics: headings without another role; where an agenda has none, its bullets. */
export const agenda: Recogniser = {
  name: 'agenda',
  recognise(reading, facts) {
    const shapes = new Set(reading.style.convention.agenda)
    const found: Passage[] = []
    const titles = new Set<string>()
    for (const passage of reading.passages) {
      if (passage.kind !== 'heading') continue
      const role = reading.sections.roles.get(passage)
      if (role === 'topic' && shapes.has('headings')) {
        const title = plainWords(withoutHandles(passage.words))
        if (title === '' || (reading.sections.isDeck && titles.has(title))) continue
        titles.add(title)
        found.push(passage)
      } else if (role === 'agenda') {
        const hasTopics = passage.children.some((child) => reading.sections.roles.get(child) === 'topic')
        if (shapes.has('bullets-and-headings') || (shapes.has('bullets') && !hasTopics))
          found.push(...topicBullets(passage))
      }
    }
    const inOrder = found.sort((a, b) => a.start - b.start)
    for (const [position, passage] of inOrder.entries())
      addTopic(passage, position, inOrder[position + 1], reading, facts)
  },
}

function topicBullets(section: Passage): Passage[] {
  return bodyOf(section).filter(
    (child) => child.kind === 'item' && !child.quoted && plainWords(child.words) !== '' && !isPrompt(child),
  )
}

/** "Anything else to add to the agenda?" and nothing under it. */
function isPrompt(passage: Passage): boolean {
  return passage.children.length === 0 && /\b(?:add to the agenda|please (?:add|note))\b/i.test(passage.words)
}

function addTopic(
  passage: Passage,
  position: number,
  next: Passage | undefined,
  reading: Reading,
  facts: Facts,
): void {
  const { outline } = reading
  const lines = ownLines(passage, reading)
  const owners = ownersOf(passage, lines, reading)
  const minutes =
    timeBoxIn(passage.words) ??
    lines.map((line) => timeBoxIn(line.words, true)).find((found) => found !== null) ??
    null
  const meetingEnd = reading.passages.at(-1)?.treeEnd ?? passage.treeEnd
  const end = Math.min(next?.start ?? meetingEnd, meetingEnd)
  const notesStart = passage.kind === 'heading' ? passage.end : passage.end
  const notesEnd = passage.kind === 'heading' ? Math.min(end, passage.treeEnd) : passage.treeEnd
  const notes = outline.text.slice(notesStart, Math.max(notesStart, notesEnd)).trim()
  const notesAt = notes === '' ? null : outline.text.indexOf(notes, notesStart)
  let parent: Passage | null = passage.parent
  while (parent && !facts.topics.has(parent)) parent = parent.parent
  const item = {
    line: passage.line,
    span: outline.places.span(passage.start, Math.max(passage.end, notesEnd)),
    evidence: evidenceAt(
      reading,
      `agenda/${passage.kind === 'heading' ? 'heading' : 'bullet'}`,
      passage.start,
      passage.end,
    ),
    title: titleOf(passage),
    owners,
    minutes,
    position,
    parentLine: parent?.line ?? null,
    notes,
    notesLine: notesAt === null ? null : outline.places.lineAt(notesAt),
    references: referencesIn(`${passage.words}\n${notes}`),
  }
  facts.agenda.push(item)
  facts.topics.set(passage, item)
  facts.taken.add(passage)
}

/** The lines right under a topic that only name its owner or time box. */
function ownLines(passage: Passage, reading: Reading): Passage[] {
  const lines: Passage[] = []
  for (const child of bodyOf(passage).slice(0, 3)) {
    if ((child.kind !== 'item' && child.kind !== 'text') || child.quoted) break
    const words = withoutEdges(withoutHandles(child.words), ' \t*_():,;.&/+-–and')
    const sponsor = firstMatch(reading.style.marks.sponsor, child.words)
    const isOwner =
      (words === '' && child.children.length === 0) ||
      (sponsor !== null && withoutEdges(child.words.slice(0, sponsor.index), ' *_-') === '')
    const isBox = timeBoxIn(child.words, true) !== null
    if (!isOwner && !isBox) break
    lines.push(child)
  }
  return lines
}

function ownersOf(passage: Passage, lines: readonly Passage[], reading: Reading): Mention[] {
  const own = passage.kind === 'heading' ? handlesIn(passage.words) : handlesAtTheEnd(passage.words)
  if (own.length > 0) return distinctMentions(own)
  const below = lines.flatMap((line) => handlesIn(line.words))
  if (below.length > 0) return distinctMentions(below)
  return namesInBrackets(passage.words, reading)
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

const BRACKET = /\(([^()]{2,80})\)/g

/** "(Mira Lund)", "(Mira, Tomas)": names alone between brackets. */
function namesInBrackets(words: string, reading: Reading): Mention[] {
  for (const match of words.matchAll(BRACKET)) {
    const names: Mention[] = []
    const parts = (match[1] ?? '').split(/\s*(?:,|&|\/|\+| and )\s*/).filter((part) => part !== '')
    for (const part of parts) {
      const name = nameAt(part, 0, reading.known)
      if (name?.end !== part.length) break
      names.push({ handle: null, name: name.name })
    }
    if (names.length > 0 && names.length === parts.length) return names
  }
  return []
}

const EMPTY_BRACKETS = /[([]\s*[)\]]/g

function titleOf(passage: Passage): string {
  const bare = withoutTimeBox(plainTitle(withoutOwnerBrackets(passage.words)))
  const title = withoutSpareSpace(withoutHandles(bare).replace(EMPTY_BRACKETS, ''))
  return (
    withoutEdges(title, ' \t:,;–—-').trim() || withoutSpareSpace(plainTitle(passage.words)) || passage.words
  )
}

/** Brackets that begin with a handle hold who brings the topic, whatever else they say of it. */
function withoutOwnerBrackets(words: string): string {
  return words.replace(/\(\s*(?:\\?@|AI:? @)[^()]{0,200}\)/g, ' ')
}
