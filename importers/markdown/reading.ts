import type { Diagnostic } from '../../src/domain/diagnostic.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import type {
  Evidence,
  Mention,
  ReadActionItem,
  ReadAgendaItem,
  ReadChore,
  ReadDecision,
  ReadList,
  ReadQuestion,
} from '../../src/domain/minutes.js'
import type { Span } from '../../src/domain/place.js'
import type { Outline } from './structure/outline.js'
import { descendants, offsetIn, type Passage } from './structure/passage.js'
import type { HeadingRole, Sections } from './structure/sections.js'
import type { SectionRole } from '../../src/domain/house-style.js'
import type { Style } from './conventions/style.js'
import type { SlashOrder } from '../written-dates.js'

/** What the recognisers of one meeting read from. */
export interface Reading {
  readonly file: string
  readonly outline: Outline
  readonly sections: Sections
  readonly style: Style
  /** The meeting's day; due dates are read by it. */
  readonly date: IsoDate
  /** How the file writes days with slashes; null where it does not tell. */
  readonly slashes: SlashOrder | null
  /** The passages of this meeting, in order. */
  readonly passages: readonly Passage[]
  /**
   * Names (lower case, whole and by their first word) of people met so far, and in capitals the initials that one of
   * them bears: what follows may be about them.
   */
  readonly known: Set<string>
}

/** What was found so far. A recogniser reads what those before it found, and adds its own. */
export interface Facts {
  readonly participants: Mention[]
  readonly excused: Mention[]
  readonly chores: ReadChore[]
  readonly agenda: ReadAgendaItem[]
  readonly actionItems: ReadActionItem[]
  readonly decisions: ReadDecision[]
  readonly questions: ReadQuestion[]
  readonly lists: ReadList[]
  readonly diagnostics: Diagnostic[]
  /** The passage of each agenda item. */
  readonly topics: Map<Passage, ReadAgendaItem>
  /** Passages whose words are spoken for: chores, marked items, owners' lines. Inferring leaves them alone. */
  readonly taken: Set<Passage>
}

export interface Recogniser {
  readonly name: string
  recognise(reading: Reading, facts: Facts): void
}

export function emptyFacts(): Facts {
  return {
    participants: [],
    excused: [],
    chores: [],
    agenda: [],
    actionItems: [],
    decisions: [],
    questions: [],
    lists: [],
    diagnostics: [],
    topics: new Map(),
    taken: new Set(),
  }
}

/** The role of the section that a passage stands in; null outside every heading. */
export function sectionRole(reading: Reading, passage: Passage): HeadingRole | null {
  const heading = passage.kind === 'heading' ? passage : passage.section
  return (heading && reading.sections.roles.get(heading)) ?? null
}

/** The role of the list that a bullet stands in: by the lead-in over it or over a bullet that holds it. */
export function listRole(reading: Reading, passage: Passage): { role: SectionRole; by: Passage } | null {
  for (let at: Passage | null = passage; at && at.kind !== 'heading'; at = at.parent) {
    const led = reading.sections.led.get(at)
    if (led?.role) return { role: led.role, by: led.by }
  }
  return null
}

/** "Attendees:", "Action items:" over a list of them. */
export function isLeadIn(reading: Reading, passage: Passage): boolean {
  for (const { by, role } of reading.sections.led.values()) if (by === passage && role !== null) return true
  return false
}

/** The agenda item that a passage belongs to: the nearest above it, but for housekeeping. */
export function topicOf(reading: Reading, facts: Facts, passage: Passage): ReadAgendaItem | null {
  for (let at: Passage | null = passage; at; at = at.parent) {
    const topic = facts.topics.get(at)
    if (topic) return topic
    if (at.kind === 'heading') {
      const role = reading.sections.roles.get(at)
      if (role === 'housekeeping' || role === 'chores' || role === 'participants') return null
    }
  }
  return null
}

/** `rule` as `recogniser/case`; the words are the file's own at `start` … `end` (offsets). */
export function evidenceAt(reading: Reading, rule: string, start: number, end: number): Evidence {
  const { places } = reading.outline
  return { rule, words: places.text.slice(start, end), span: places.span(start, end) }
}

/** Evidence for the part of a passage from `from` to `to` (indexes into its words). */
export function evidenceIn(
  reading: Reading,
  rule: string,
  passage: Passage,
  from: number,
  to: number,
): Evidence {
  const start = offsetIn(passage, from)
  return evidenceAt(reading, rule, start, Math.max(start, to > from ? offsetIn(passage, to - 1) + 1 : start))
}

/** The place of a passage with everything nested under it. */
export function treeSpan(reading: Reading, passage: Passage): Span {
  return reading.outline.places.span(passage.start, Math.max(passage.end, passage.treeEnd))
}

/** A rule under a heading ends what the heading opened: what follows is no longer its list. */
export function isBehindRule(passage: Passage, heading: Passage): boolean {
  const first = heading.children.find((child) => child.kind !== 'rule')
  return heading.children.some(
    (child) =>
      child.kind === 'rule' &&
      first !== undefined &&
      child.index > first.index &&
      child.index < passage.index,
  )
}

/** The bullets and paragraphs under a heading, sections below it left out. */
export function bodyOf(heading: Passage): Passage[] {
  return heading.children.filter((child) => child.kind !== 'heading')
}

export function bodyTree(heading: Passage): Passage[] {
  return bodyOf(heading).flatMap((child) => [child, ...descendants(child)])
}
