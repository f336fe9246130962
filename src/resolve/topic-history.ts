/**
 * The history of a topic, or of mere words: which agenda items are about it, and where in them. A title that names it
 * belongs. Under a standing heading ("Team updates") each point that names it belongs; under a topic of its own only
 * where most of the notes are about it. Headings that the sure ones resemble are taken in as well.
 */
import { akinWords, longerForms } from './akin-words.js'
import {
  unitWordsOf,
  weighBy,
  type HistoryCandidate,
  type HistoryItem,
  type Point,
  type Unit,
  type Weigh,
} from './history-items.js'
import { isList, isOneOfMany, Phrase, wordsOfUnit } from './phrases.js'
import { resembling } from './resembling.js'

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

const FULL = 0.999
/** The share of an item's points that must name the topic where its title does not. */
const MOSTLY = 0.4
/** The share of a point's words that the topic's must be, where it stands under a heading about something else. */
const HEADED = 0.5
/** The share of the words that a heading must hold where few hold all. */
const PARTLY = 0.5
/** Entries below which the words are taken less literally. */
const FEW = 12
/** Score of entries that serve as examples. */
const SURE = 0.7

/**
 * Entries in the order in which they were found, the surest first; of one agenda item its title, or each of its points.
 * A topic that people named is taken at its words and aliases; what is merely like it is not looked for.
 */
export function topicHistory(question: HistoryQuestion, items: readonly HistoryItem[]): HistoryEntry[] {
  const phrases = phrasesOf(question, items)
  const weigh = weighBy(items)
  const entries: HistoryEntry[] = []
  let others: readonly HistoryItem[] = items
  const take = (entriesOf: (item: HistoryItem) => HistoryEntry[]): void => {
    others = others.filter((item) => {
      const found = entriesOf(item)
      entries.push(...found)
      return found.length === 0
    })
  }
  take((item) => namedEntries(item, phrases, weigh))
  if (question.topic?.curated === true) return entries
  if (entries.length < FEW) take((item) => partlyNamedEntries(item, phrases, weigh))
  const akin = akinWords(items, new Set(entries.map(({ id }) => id)), phrases, weigh)
  if (akin.length > 0) take((item) => namedEntries(item, akin, weigh))
  const sure = entries.filter(({ score }) => score >= SURE).map(({ words }) => unitWordsOf(words))
  const asked = new Set(phrases.flatMap(({ stems }) => stems))
  const alike = resembling(sure, items, others, asked).map(({ item, unit }) =>
    entryOf(item.candidate, unit, 0.4, 'resembles the others'),
  )
  return [...entries, ...alike]
}

/** The topic of those that people named whose name or alias, the longest, stands in `words`: "history of rain gauges". */
export function topicNamedIn<Topic extends NonNullable<HistoryQuestion['topic']>>(
  words: string,
  topics: readonly Topic[],
): Topic | null {
  const unit = wordsOfUnit(words)
  let best: { readonly topic: Topic; readonly length: number } | null = null
  for (const topic of topics) {
    if (!topic.curated) continue
    for (const phrase of [topic.name, ...topic.aliases].map((name) => new Phrase(name))) {
      const { length } = phrase.stems
      if (length > (best?.length ?? 0) && phrase.coverage(unit, () => 1) >= FULL) best = { topic, length }
    }
  }
  return best?.topic ?? null
}

/** The title, or the points of the notes, that name the topic in full. */
function namedEntries(item: HistoryItem, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
  const { candidate, title, points } = item
  const named = (unit: Unit): Phrase | undefined =>
    phrases.find((phrase) => phrase.coverage(unit.unit, weigh) >= FULL)
  const inTitle = named(title)
  if (inTitle) return [entryOf(candidate, title, 1, `its title names "${inTitle.text}"`)]
  const hits = points.flatMap((point) => {
    const phrase = named(point)
    return phrase && !isOneOfMany(point.words, phrase) ? [{ point, phrase }] : []
  })
  const [first] = hits
  if (!first) return []
  if (item.standing) {
    return spoken(item, hits).map(({ point, phrase }) =>
      entryOf(candidate, point, 0.7, `a point names "${phrase.text}"`),
    )
  }
  if (hits.length >= 2 && hits.length >= MOSTLY * points.length)
    return [entryOf(candidate, title, 0.6, `its notes are about "${first.phrase.text}"`)]
  return hits
    .filter(({ point, phrase }) => point.heads && phrase.share(point.unit, weigh) >= HEADED)
    .map(({ point, phrase }) => entryOf(candidate, point, 0.6, `a point is headed "${phrase.text}"`))
}

/** One for a sub-heading and what stands under it, and the heading itself for prose right under it. */
function spoken<Hit extends { readonly point: Point }>(
  item: HistoryItem,
  hits: readonly Hit[],
): (Omit<Hit, 'point'> & { readonly point: Unit })[] {
  const heads = new Set(hits.map(({ point }) => item.points.indexOf(point)))
  return hits
    .filter(({ point }) => point.under === null || !heads.has(point.under))
    .map((hit) =>
      hit.point.kind === 'paragraph' && hit.point.under === null ? { ...hit, point: item.title } : hit,
    )
}

/** Where few name all the words: titles and standing points that hold most of them, the most telling one included. */
function partlyNamedEntries(item: HistoryItem, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
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
        return phrase && !isList(point.words)
          ? [entryOf(candidate, point, 0.7, `a point names much of "${phrase.text}"`)]
          : []
      })
    : []
}

function entryOf(candidate: HistoryCandidate, unit: Unit, score: number, reason: string): HistoryEntry {
  return { id: candidate.id, line: unit.line, words: unit.words, score, reason }
}

function phrasesOf({ words, topic }: HistoryQuestion, items: readonly HistoryItem[]): Phrase[] {
  const texts = [...new Set(topic ? [words, topic.name, ...topic.aliases] : [words])]
  const stems = new Set(texts.flatMap((text) => new Phrase(text).stems))
  const variants = longerForms(stems, items)
  return texts.map((text) => new Phrase(text, variants)).filter((phrase) => phrase.stems.length > 0)
}
