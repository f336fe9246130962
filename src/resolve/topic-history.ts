/**
 * The history of a topic, or of mere words: which agenda items are about it, and where in them. A title that names it
 * belongs. Under a standing heading ("Team updates") each point that names it belongs; under a topic of its own only
 * where most of the notes are about it. Headings that the sure ones resemble are taken in as well.
 */
import { passagesOf } from './passages.js'
import { Phrase, wordsOfUnit, type UnitWords } from './phrases.js'
import { remembered } from './remembered.js'
import { isStructuralHeading } from './structural-headings.js'
import { titleKey } from './title-key.js'
import { isStopWord } from './words.js'

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
}

interface Prepared {
  readonly candidate: HistoryCandidate
  readonly title: Unit
  readonly points: readonly Unit[]
  /** A heading that stands in many meetings over ever other points. */
  readonly standing: boolean
}

type Weigh = (stem: string) => number

const FULL = 0.999
/** Meetings from which an unstructured heading counts as standing. */
const STANDING_FROM = 6
/** The share of an item's points that must name the topic where its title does not. */
const MOSTLY = 0.4
/** The share of the words that a heading must hold where few hold all. */
const PARTLY = 0.5
/** Entries below which the words are taken less literally. */
const FEW = 12
/** Score of entries that serve as examples, and how many there must be. */
const SURE = 0.7
const EXAMPLES = 3
/** How much commoner among the examples a telling word is than elsewhere. */
const LIFT = 8
/** The share of the examples' usual likeness that a heading must reach. */
const ALIKE = 0.6
const TEAM_HEADING =
  /\b(?:teams?|sigs?|wg|working group|special interest group|updates?|highlights|call|round|reports?)\b/i
const NO_GROUPS: ReadonlySet<string> = new Set()

/** Entries in the order of `candidates`; of one agenda item its title, or each of its points. */
export function topicHistory(
  question: HistoryQuestion,
  candidates: readonly HistoryCandidate[],
): HistoryEntry[] {
  const prepared = prepareAll(candidates)
  const weigh = weightsOf(prepared)
  const phrases = phrasesOf(question)
  const entries: HistoryEntry[] = []
  let others: Prepared[] = []
  const take = (from: readonly Prepared[], entriesOf: (item: Prepared) => HistoryEntry[]): void => {
    others = from.filter((item) => {
      const found = entriesOf(item)
      entries.push(...found)
      return found.length === 0
    })
  }
  take(prepared, (item) => namedEntries(item, phrases, weigh))
  if (entries.length < FEW && question.topic?.curated !== true) {
    take(others, (item) => partlyNamedEntries(item, phrases, weigh))
  }
  return [...entries, ...resemblingEntries(entries, prepared, others, phrases)]
}

/** Titles, and points under standing headings, that share the telling words of the sure entries. */
function resemblingEntries(
  sure: readonly HistoryEntry[],
  prepared: readonly Prepared[],
  others: readonly Prepared[],
  phrases: readonly Phrase[],
): HistoryEntry[] {
  const examples = sure.filter((entry) => entry.score >= SURE).map((entry) => unitWordsOf(entry.words))
  if (examples.length < EXAMPLES) return []
  const asked = new Set(phrases.flatMap((phrase) => phrase.stems))
  const weights = tellingWords(examples, prepared, asked)
  const scoreOf = (unit: UnitWords): number => {
    let score = 0
    for (const stem of unit.places.keys()) score += weights.get(stem) ?? 0
    return score
  }
  const own = examples.map(scoreOf).sort((a, b) => a - b)
  const enough = ALIKE * (own[Math.floor(own.length / 2)] ?? 0)
  const resembles = (unit: Unit): boolean => scoreOf(unit.unit) >= enough
  return others.flatMap((item) => {
    if (resembles(item.title))
      return [entryOf(item.candidate, item.title, 0.5, 'its title resembles the others')]
    if (!item.standing) return []
    return item.points
      .filter(resembles)
      .map((point) => entryOf(item.candidate, point, 0.4, 'a point resembles the others'))
  })
}

/** Stems that stand among the examples far more often than elsewhere, by how much that tells. */
function tellingWords(
  examples: readonly UnitWords[],
  prepared: readonly Prepared[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const among = new Map<string, number>()
  for (const unit of examples)
    for (const stem of unit.places.keys()) among.set(stem, (among.get(stem) ?? 0) + 1)
  const elsewhere = new Map<string, number>()
  let units = 0
  for (const { title, points } of prepared) {
    for (const { unit } of [title, ...points]) {
      units++
      for (const stem of unit.places.keys())
        if (among.has(stem)) elsewhere.set(stem, (elsewhere.get(stem) ?? 0) + 1)
    }
  }
  const weights = new Map<string, number>()
  for (const [stem, count] of among) {
    if (count < 2 && !asked.has(stem)) continue
    const here = count / examples.length
    const lift = here / ((elsewhere.get(stem) ?? 1) / units)
    if (lift >= LIFT && !isStopWord(stem)) weights.set(stem, here * Math.log(lift))
  }
  return weights
}

/** The title, or the points of the notes, that name the topic in full. */
function namedEntries(item: Prepared, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
  const { candidate, title, points } = item
  const named = (unit: Unit): Phrase | undefined =>
    phrases.find((phrase) => phrase.coverage(unit.unit, weigh) >= FULL)
  const inTitle = named(title)
  if (inTitle) return [entryOf(candidate, title, 1, `its title names "${inTitle.text}"`)]
  const hits = points.flatMap((point) => {
    const phrase = named(point)
    return phrase ? [{ point, phrase }] : []
  })
  const [first] = hits
  if (!first) return []
  if (item.standing) {
    return hits.map(({ point, phrase }) => entryOf(candidate, point, 0.7, `a point names "${phrase.text}"`))
  }
  return hits.length >= 2 && hits.length >= MOSTLY * points.length
    ? [entryOf(candidate, title, 0.6, `its notes are about "${first.phrase.text}"`)]
    : []
}

/** Where few name all the words: titles and standing points that hold most of them, the most telling one included. */
function partlyNamedEntries(item: Prepared, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
  const { candidate, title, points, standing } = item
  const named = (unit: Unit): Phrase | undefined =>
    phrases.find(
      (phrase) => phrase.coverage(unit.unit, weigh) >= PARTLY && phrase.holdsHeaviest(unit.unit, weigh),
    )
  const inTitle = named(title)
  if (inTitle && !standing)
    return [entryOf(candidate, title, 0.7, `its title names much of "${inTitle.text}"`)]
  return standing
    ? points.flatMap((point) => {
        const phrase = named(point)
        return phrase ? [entryOf(candidate, point, 0.7, `a point names much of "${phrase.text}"`)] : []
      })
    : []
}

function entryOf(candidate: HistoryCandidate, unit: Unit, score: number, reason: string): HistoryEntry {
  return { id: candidate.id, line: unit.line, words: unit.words, score, reason }
}

function phrasesOf({ words, topic }: HistoryQuestion): Phrase[] {
  const texts = topic ? [words, topic.name, ...topic.aliases] : [words]
  return [...new Set(texts)].map((text) => new Phrase(text)).filter((phrase) => phrase.stems.length > 0)
}

const unitWordsOf = remembered(100_000, wordsOfUnit)
const pointsOf = remembered(20_000, passagesOf)

function prepareAll(candidates: readonly HistoryCandidate[]): Prepared[] {
  const counts = new Map<string, number>()
  for (const { title } of candidates) counts.set(titleKey(title), (counts.get(titleKey(title)) ?? 0) + 1)
  return candidates.map((candidate) => ({
    candidate,
    title: { line: candidate.line, words: candidate.title, unit: unitWordsOf(candidate.title) },
    points: pointsOf(candidate.notes).map((passage) => ({
      line: candidate.notesLine === null ? candidate.line : candidate.notesLine + passage.at,
      words: passage.lead,
      unit: unitWordsOf(passage.lead),
    })),
    standing:
      (counts.get(titleKey(candidate.title)) ?? 0) >= STANDING_FROM ||
      TEAM_HEADING.test(candidate.title) ||
      isStructuralHeading(candidate.title, NO_GROUPS),
  }))
}

function weightsOf(prepared: readonly Prepared[]): Weigh {
  const counts = new Map<string, number>()
  for (const { title, points } of prepared) {
    const stems = new Set<string>()
    for (const { unit } of [title, ...points]) for (const stem of unit.places.keys()) stems.add(stem)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return (stem) => (isStopWord(stem) ? 0 : Math.log(1 + prepared.length / (1 + (counts.get(stem) ?? 0))))
}
