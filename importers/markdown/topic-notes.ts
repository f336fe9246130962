import type { Passage } from './structure/passage.js'
import { plainWords } from './words/phrases.js'
import type { Reading } from './reading.js'
import { withoutHandles } from './structure/sections.js'

export interface TopicNotes {
  /** The raw lines under a topic. Between slides that stand apart are as many line ends as there are lines. */
  readonly notes: string
  /** 1-based; null where there are none. */
  readonly notesLine: number | null
  /** Behind the notes that stand right under the topic: an offset into the file. */
  readonly end: number
}

/**
 * The notes under a topic, up to the next of `topics` (all of the meeting, in order). `slides`: the headings of a deck
 * that say the same again; what stands under them belongs to the topic.
 */
export function notesUnder(
  topic: Passage,
  slides: readonly Passage[],
  topics: readonly Passage[],
  reading: Reading,
): TopicNotes {
  const { text, places } = reading.outline
  const meetingEnd = reading.passages.at(-1)?.treeEnd ?? topic.treeEnd
  const endOf = (part: Passage): number => {
    if (part.kind !== 'heading') return part.treeEnd
    return Math.min(part.treeEnd, nextStart(topics, part) ?? meetingEnd, meetingEnd)
  }
  let [notes, notesLine, line] = ['', null as number | null, 0]
  for (const part of [topic, ...slides]) {
    const [start, end] = told(text, part.end, endOf(part))
    if (start === end) continue
    if (notesLine === null) notesLine = places.lineAt(start)
    else notes += '\n'.repeat(Math.max(1, places.lineAt(start) - line))
    notes += text.slice(start, end)
    line = places.lineAt(end - 1)
  }
  return { notes, notesLine, end: Math.max(topic.end, endOf(topic)) }
}

/** Where the first of `topics` behind `part` begins. */
function nextStart(topics: readonly Passage[], part: Passage): number | undefined {
  let [low, high] = [0, topics.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((topics[middle]?.start ?? 0) > part.start) high = middle
    else low = middle + 1
  }
  return topics[low]?.start
}

/** The same stretch without white space at its ends. */
function told(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, Math.max(from, to))
  const start = from + (part.length - part.trimStart().length)
  return [start, Math.max(start, from + part.trimEnd().length)]
}

/** Of a deck of slides: to each heading those further down that repeat it. */
export function repeatedSlides({ passages, sections }: Reading): ReadonlyMap<Passage, readonly Passage[]> {
  const slides = new Map<Passage, Passage[]>()
  if (!sections.isDeck) return slides
  const first = new Map<string, Passage>()
  for (const passage of passages) {
    if (passage.kind !== 'heading' || sections.roles.get(passage) !== 'topic') continue
    const title = plainWords(withoutHandles(passage.words))
    const known = first.get(title)
    if (!known) first.set(title, passage)
    else slides.set(known, [...(slides.get(known) ?? []), passage])
  }
  return slides
}
