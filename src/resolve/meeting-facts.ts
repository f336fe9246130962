/** Meetings, agenda items, chores and questions of a chain, with ids and persons. Action items and decisions come after. */
import type { AgendaItem, Chore, Meeting, Question, Sourced, SourceRecord } from '../domain/graph.js'
import { idFrom, type Id } from '../domain/ids.js'
import type { ReadAgendaItem, ReadMeeting } from '../domain/minutes.js'
import type { Span } from '../domain/place.js'
import type { Directory, Presence } from './directory.js'
import type { SettledMeeting } from './action-items/settled-meetings.js'
import { normalisedWords } from './words.js'
import { lineOfSource } from './lines-of-source.js'

export interface MeetingFacts {
  readonly settled: SettledMeeting
  readonly presence: Presence
  readonly meeting: Meeting
  readonly chores: readonly Chore[]
  readonly agendaItems: readonly AgendaItem[]
  readonly questions: readonly Question[]
  /** By the line at which an agenda item stands in the file. */
  readonly agendaByLine: ReadonlyMap<number, { readonly item: AgendaItem; readonly read: ReadAgendaItem }>
}

/** Stands in no minutes. */
const SEPARATOR = '\u0000'

/** Gives things told in equal words different ids, in the order in which they are asked for. */
export class Ordinals {
  readonly #next = new Map<string, number>()

  of(...parts: readonly string[]): number {
    const key = parts.join(SEPARATOR)
    const n = this.#next.get(key) ?? 0
    this.#next.set(key, n + 1)
    return n
  }
}

const known = new WeakMap<Directory, WeakMap<ReadMeeting, MeetingFacts>>()

/** Made once for a meeting that is settled as it was: most meetings of a chain do not change when one does. */
export function factsOfMeeting(settled: SettledMeeting, directory: Directory): MeetingFacts {
  const ofDirectory = known.get(directory) ?? new WeakMap<ReadMeeting, MeetingFacts>()
  known.set(directory, ofDirectory)
  const before = ofDirectory.get(settled.read)
  if (before && isSettledAlike(before.settled, settled)) return before
  const facts = factsAnew(settled, directory)
  ofDirectory.set(settled.read, facts)
  return facts
}

function isSettledAlike(a: SettledMeeting, b: SettledMeeting): boolean {
  return (
    a.id === b.id &&
    a.group === b.group &&
    a.date === b.date &&
    a.source === b.source &&
    a.copies.length === b.copies.length &&
    a.copies.every((copy, index) => copy === b.copies[index])
  )
}

function factsAnew(settled: SettledMeeting, directory: Directory): MeetingFacts {
  const { read, source, group, date } = settled
  const presence = directory.presenceOf(read.participants)
  const ordinals = new Ordinals()
  const agendaByLine = agendaItemsOf(settled, directory, presence, ordinals)
  return {
    settled,
    presence,
    meeting: {
      id: settled.id,
      group,
      date,
      title: read.title,
      held: read.held,
      participants: directory.refsOf(read.participants, presence),
      excused: directory.refsOf(read.excused, presence),
      ...sourcedFrom(source, read.span, read.title ?? ''),
    },
    chores: read.chores.map((chore) => {
      const n = ordinals.of('chore', chore.role)
      return {
        id: idFrom('Chore', settled.id, chore.role, n),
        meeting: settled.id,
        role: chore.role,
        people: directory.refsOf(chore.people, presence),
        ...sourcedFrom(source, chore.span, chore.evidence.words),
      }
    }),
    agendaItems: [...agendaByLine.values()].map(({ item }) => item),
    questions: read.questions.map((question) => {
      const words = normalisedWords(question.text)
      return {
        id: idFrom('Question', group, date, words, ordinals.of('question', words)),
        group,
        meeting: settled.id,
        agendaItem: agendaItemAt(agendaByLine, question.agendaLine),
        date,
        askers: directory.refsOf(question.askers, presence),
        text: question.text,
        answered: question.answered,
        answers: question.answers.map((answer) => answer.text),
        ...sourcedFrom(source, question.span, question.evidence.words),
      }
    }),
    agendaByLine,
  }
}

function agendaItemsOf(
  settled: SettledMeeting,
  directory: Directory,
  presence: Presence,
  ordinals: Ordinals,
): MeetingFacts['agendaByLine'] {
  const byLine = new Map<number, { item: AgendaItem; read: ReadAgendaItem }>()
  for (const read of settled.read.agenda) {
    const words = normalisedWords(read.title)
    const parent = read.parentLine === null ? undefined : byLine.get(read.parentLine)
    const item: AgendaItem = {
      id: idFrom('AgendaItem', settled.id, words, ordinals.of('agenda', words)),
      group: settled.group,
      meeting: settled.id,
      date: settled.date,
      title: read.title,
      minutes: read.minutes,
      position: read.position,
      parent: parent?.item.id ?? null,
      owners: directory.refsOf(read.owners, presence),
      notes: read.notes,
      notesLine: read.notesLine,
      topics: directory.topics.ofTitle(read.title),
      references: read.references,
      ...sourcedFrom(settled.source, read.span, read.evidence.words),
      line: read.line,
    }
    byLine.set(read.line, { item, read })
  }
  return byLine
}

export function agendaItemAt(
  agendaByLine: MeetingFacts['agendaByLine'],
  line: number | null,
): Id<'AgendaItem'> | null {
  return line === null ? null : (agendaByLine.get(line)?.item.id ?? null)
}

/** Where a fact stands; the excerpt is its first line, trimmed; of a line that is not known, the words of the rule. */
export function sourcedFrom(source: SourceRecord, span: Span, words: string): Sourced {
  return {
    source: source.id,
    url: source.url,
    file: source.file,
    line: span.line,
    endLine: span.endLine,
    excerpt: lineOfSource(source, span.line) ?? (words.split('\n', 1)[0] ?? '').trim(),
  }
}
