/** The history of a topic, or of mere words: which agenda items are about it, and where in them. */
import { akinNames } from './akin-names.js'
import { longerForms } from './longer-forms.js'
import {
  entryOf,
  namedEntries,
  partlyNamedEntries,
  shortEntries,
  type EntriesOf,
  type HistoryEntry,
} from './history-entries.js'
import { isSlip } from '../spelling.js'
import type { HistoryIndex } from './history-index.js'
import { unitWordsOf } from './history-items.js'
import { NAMED, Phrase, wordsOfUnit } from '../phrases.js'
import { stemOf, wordsFrom } from '../words.js'
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

/** Short forms count from this share of the items that name all the words: people say it so. */
const MOSTLY_SHORT = 0.5
/** Entries below which the words are taken less literally; also where more items hold most of them than all. */
const FEW = 12
/** The share of the items up to which a word says by itself what is meant. */
const RARE = 0.01
/** The share of the items from which a word is so common that two others say what is meant without it. */
const COMMON = 0.1
/** Score of entries that serve as examples. */
const SURE = 0.7

/**
 * Entries in the order in which they were found, the surest first; of one agenda item its title, or each of its points.
 * A topic that people named is taken at its words and aliases; what is merely like it is not looked for.
 */
export function topicHistory(question: HistoryQuestion, index: HistoryIndex): HistoryEntry[] {
  const phrases = phrasesOf(question, index)
  const history = new GrowingHistory(index)
  history.take(history.find(phrases, namedEntries))
  if (question.topic?.curated === true) return saidOnce(history.entries, index)
  history.take(history.find(withoutCommonest(phrases, index), namedEntries))
  const short = history.find(phrases, shortEntries)
  if (short.size >= MOSTLY_SHORT * history.taken.size) history.take(short)
  const rare = rareWords(phrases, index)
  const partly = new Map([...history.find(phrases, partlyNamedEntries), ...history.find(rare, namedEntries)])
  if (history.entries.length < FEW || partly.size >= history.taken.size) history.take(partly)
  const akin = akinNames(history.entries, phrases, index)
  history.take(history.find(akin, namedEntries))
  const sure = history.entries.filter(({ score }) => score >= SURE).map(({ words }) => unitWordsOf(words))
  const asked = new Set(phrases.flatMap(({ stems }) => stems))
  const alike = resembling(sure, index, history.taken, asked).map(({ item, unit }) =>
    entryOf(item.candidate, unit, 0.4, 'resembles the others'),
  )
  return saidOnce([...history.entries, ...alike], index)
}

/** Without what one meeting's file says again in the same words, as slides do of the minutes above them. */
function saidOnce(entries: readonly HistoryEntry[], index: HistoryIndex): HistoryEntry[] {
  const first = new Map<string, HistoryEntry>()
  const keyOf = ({ id, words }: HistoryEntry): string =>
    `${index.meetingOf(id)} ${unitWordsOf(words).stems.join(' ')}`
  for (const entry of entries) {
    const known = first.get(keyOf(entry))
    if (!known || entry.line < known.line) first.set(keyOf(entry), entry)
  }
  return entries.filter((entry) => first.get(keyOf(entry)) === entry)
}

/** Entries found by one rule after the other; an item that one rule took is none of the next. */
class GrowingHistory {
  readonly entries: HistoryEntry[] = []
  /** Ids of the agenda items that have entries. */
  readonly taken = new Set<string>()
  readonly #index: HistoryIndex

  constructor(index: HistoryIndex) {
    this.#index = index
  }

  /** What a rule finds in items not taken, by the item's id. */
  find(phrases: readonly Phrase[], entriesOf: EntriesOf): ReadonlyMap<string, readonly HistoryEntry[]> {
    const found = new Map<string, readonly HistoryEntry[]>()
    for (const item of this.#index.holdingAny(phrases.flatMap((phrase) => [...phrase.keys()]))) {
      if (this.taken.has(item.candidate.id)) continue
      const entries = entriesOf(item, phrases, this.#index.weigh)
      if (entries.length > 0) found.set(item.candidate.id, entries)
    }
    return found
  }

  take(found: ReadonlyMap<string, readonly HistoryEntry[]>): void {
    for (const [id, entries] of found) {
      this.taken.add(id)
      this.entries.push(...entries)
    }
  }
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
      if (length > (best?.length ?? 0) && phrase.coverage(unit, () => 1) >= NAMED) best = { topic, length }
    }
  }
  return best?.topic ?? null
}

/** The rarest word of each phrase where it is so rare that it says by itself what is meant; not beside a slip of the pen. */
function rareWords(phrases: readonly Phrase[], index: HistoryIndex): Phrase[] {
  return phrases.flatMap(({ stems }) => {
    const [rarest] = stems
      .filter((stem) => index.countOf(stem) > 0)
      .sort((a, b) => index.countOf(a) - index.countOf(b))
    const mayBeSlip = stems.some(
      (stem) => index.unitsWith(stem) === 0 && index.near(stem).some((near) => isSlip(stem, near)),
    )
    const rare =
      !mayBeSlip && rarest !== undefined && index.countOf(rarest) <= Math.max(FEW, RARE * index.items.length)
    return rare && stems.length > 1 ? [new Phrase(rarest, longerForms([rarest], index))] : []
  })
}

function phrasesOf({ words, topic }: HistoryQuestion, index: HistoryIndex): Phrase[] {
  const texts = [...new Set(topic ? [words, topic.name, ...topic.aliases] : [words])]
  const stems = new Set(texts.flatMap((text) => new Phrase(text).stems))
  const variants = longerForms(stems, index)
  return texts.map((text) => new Phrase(text, variants)).filter((phrase) => phrase.stems.length > 0)
}

/** Of three words or more those without the commonest, where it stands in so many items that it tells nothing beside the others. */
function withoutCommonest(phrases: readonly Phrase[], index: HistoryIndex): Phrase[] {
  return phrases.flatMap(({ stems, text }) => {
    const commonest = stems.reduce((a, b) => (index.countOf(b) > index.countOf(a) ? b : a))
    if (stems.length < 3 || index.countOf(commonest) < COMMON * index.items.length) return []
    const words = wordsFrom(text).filter((word) => stemOf(word) !== commonest)
    return [new Phrase(words.join(' '), longerForms(stems, index))]
  })
}
