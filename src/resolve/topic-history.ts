/**
 * The history of a topic, or of mere words: which agenda items are about it, and where in them. Titles count most,
 * then the point of the notes that is about it; what merely mentions it somewhere below does not belong.
 */
import { compareText } from './spelling.js'
import { passagesOf, type Passage } from './passages.js'
import { Phrase, wordsOfUnit, type UnitWords } from './phrases.js'

/** An agenda item as the store holds it. */
export interface HistoryCandidate {
  readonly id: string
  readonly title: string
  /** Of the agenda item it is nested in; '' at the top. */
  readonly parentTitle: string
  readonly notes: string
  readonly line: number
  /** Line of the file at which the notes begin; null where they are not the file's own lines. */
  readonly notesLine: number | null
  /** Keys of the issues, pull requests and documents linked from it. */
  readonly references: readonly string[]
}

export interface HistoryQuestion {
  /** As asked. */
  readonly words: string
  /** The topic that the words name, if any: its names are asked for as well. */
  readonly topic: {
    readonly name: string
    readonly aliases: readonly string[]
    readonly curated: boolean
  } | null
}

export interface HistoryEntry {
  readonly id: string
  /** Where it is about the topic: the line of its title, or of the point in its notes. */
  readonly line: number
  /** The words there. */
  readonly words: string
  /** 0 … 1. */
  readonly score: number
  readonly reason: string
}

interface Unit {
  readonly line: number
  readonly words: string
  readonly unit: UnitWords
  readonly kind: 'title' | 'lead' | 'below'
}

interface Prepared {
  readonly candidate: HistoryCandidate
  readonly units: readonly Unit[]
}

const FULL = 0.999

export function topicHistory(
  question: HistoryQuestion,
  candidates: readonly HistoryCandidate[],
): HistoryEntry[] {
  const prepared = candidates.map(prepare)
  const weigh = weightsOf(prepared)
  const phrases = phrasesOf(question)
  const entries: HistoryEntry[] = []
  for (const { candidate, units } of prepared) {
    for (const unit of units) {
      if (unit.kind === 'below') continue
      const full = phrases.find((phrase) => phrase.coverage(unit.unit, weigh) >= FULL)
      if (!full) continue
      entries.push({
        id: candidate.id,
        line: unit.line,
        words: unit.words,
        score: unit.kind === 'title' ? 1 : 0.7,
        reason: full.text,
      })
      if (unit.kind === 'title') break
    }
  }
  return entries
}

function phrasesOf({ words, topic }: HistoryQuestion): Phrase[] {
  const texts = topic ? [words, topic.name, ...topic.aliases] : [words]
  return [...new Set(texts)].map((text) => new Phrase(text)).filter((phrase) => phrase.stems.length > 0)
}

function prepare(candidate: HistoryCandidate): Prepared {
  const units: Unit[] = [
    { line: candidate.line, words: candidate.title, unit: wordsOfUnit(candidate.title), kind: 'title' },
  ]
  for (const passage of passagesOf(candidate.notes)) {
    const line = candidate.notesLine === null ? candidate.line : candidate.notesLine + passage.at
    units.push({ line, words: passage.lead, unit: wordsOfUnit(passage.lead), kind: 'lead' })
  }
  return { candidate, units }
}

function weightsOf(prepared: readonly Prepared[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { units } of prepared) {
    const stems = new Set<string>()
    for (const { unit } of units) for (const stem of unit.places.keys()) stems.add(stem)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return (stem) => Math.log(1 + prepared.length / (1 + (counts.get(stem) ?? 0)))
}
