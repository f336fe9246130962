/** Names that go with a topic though nobody asked for them: what is found tells them. */
import { NAMED, Phrase, spelledIn, type UnitWords } from '../phrases.js'
import { isStopWord, stemOf, wordsFrom } from '../words.js'
import { FoundPlaces } from './found-places.js'
import type { HistoryEntry } from './history-entries.js'
import { unitsOf, type HistoryIndex } from './history-index.js'
import type { Unit } from './history-items.js'
import { longerForms } from './longer-forms.js'
import { structuralWords } from './structural-headings.js'

/** The items found below which nothing is learnt from them, and that must hold a name. */
const EXAMPLES = 3
/** Names of one kind that are looked at, at most. */
const NAMES = 500
/** Letters of a word from which it is looked at. */
const LONG_ENOUGH = 4
/** Shorter words that are looked at all the same: "v5". */
const NUMBERED = /^[a-z]+\d+$/
/** The share of the items found that must hold a word, and of the places with the word that must be about the topic. */
const WITHIN = 0.25
const ALONG = 0.3
/** The share of all items up to which a word is rare enough, and the number that always is. */
const RARE = 0.015
const FEW = 12
/** The share of the items found that must hold a name of two words; they may be about more than the topic. */
const MOSTLY = 0.6
const PAIR_RARE = 0.02
/** Letters of each of the two. */
const PAIR_LETTERS = /^\p{L}{3,}$/u
const CALENDAR =
  'January February March April May June July August September October November December ' +
  'Januar Februar März Mai Juni Juli Oktober Dezember Monday Tuesday Wednesday Thursday Friday'
/** Words of the calendar and of a meeting's order go with everything. */
const ORDERING: ReadonlySet<string> = new Set([...structuralWords(), ...wordsFrom(CALENDAR)].map(stemOf))

/**
 * Words that go with the topic wherever they stand: in many of the places `found`, in few others, and often where the
 * topic is spoken of; and names of two words that most of the places bear. A project's name is found so from what the
 * project is about.
 */
export function akinNames(
  found: readonly HistoryEntry[],
  phrases: readonly Phrase[],
  index: HistoryIndex,
): Phrase[] {
  const places = new FoundPlaces(found, index)
  if (places.size < EXAMPLES) return []
  const asked = new Set(phrases.flatMap(({ stems }) => stems))
  return [...akinWords(places, phrases, asked, index), ...akinPairs(places, asked, index)]
}

function akinWords(
  places: FoundPlaces,
  phrases: readonly Phrase[],
  asked: ReadonlySet<string>,
  index: HistoryIndex,
): Phrase[] {
  const speaks = ({ unit }: Unit): boolean =>
    phrases.some((phrase) => phrase.holdsHeaviest(unit, index.weigh))
  const goesWithIt = (stem: string): boolean => {
    let all = 0
    let about = 0
    for (const item of index.leading(stem)) {
      const units = [item.title, ...item.points]
      // Beside each other under a standing heading stand things that have nothing to do with each other.
      const spokenOf = !item.standing && units.some(speaks)
      for (const unit of units.filter((each) => each.unit.places.has(stem))) {
        all++
        if (spokenOf || speaks(unit) || places.has(item, unit)) about++
      }
    }
    return all <= Math.max(FEW, RARE * index.items.length) && about >= ALONG * all
  }
  const isWord = (stem: string): boolean =>
    (stem.length >= LONG_ENOUGH || NUMBERED.test(stem)) && !/^\d+$/.test(stem) && isTelling(stem)
  return inShareOf(places, WITHIN, ({ unit }) => unit.stems.filter(isWord))
    .filter(({ name }) => !asked.has(name) && goesWithIt(name))
    .map((held) => new Phrase(spelt(held), longerForms([held.name], index)))
}

function akinPairs(places: FoundPlaces, asked: ReadonlySet<string>, index: HistoryIndex): Phrase[] {
  return inShareOf(places, MOSTLY, ({ unit }) => pairsOf(unit)).flatMap((held) => {
    const stems = held.name.split(' ')
    if (stems.every((stem) => asked.has(stem))) return []
    const pair = new Phrase(spelt(held))
    const holding = index
      .holdingAny(stems)
      .filter((item) => [...unitsOf(item)].some(({ unit }) => pair.coverage(unit, () => 1) >= NAMED))
    return holding.length <= Math.max(FEW, PAIR_RARE * index.items.length) ? [pair] : []
  })
}

/** A name, stems by spaces, and one of the units that hold it. */
interface HeldName {
  readonly name: string
  readonly unit: Unit
}

function spelt({ name, unit }: HeldName): string {
  return spelledIn(unit.words, name.split(' ')) ?? name
}

/** The names that this share of the items found hold, the commonest of them. */
function inShareOf(
  places: FoundPlaces,
  share: number,
  namesIn: (unit: Unit) => readonly string[],
): HeldName[] {
  const held = new Map<string, { count: number; readonly unit: Unit }>()
  for (const units of places.perItem) {
    const names = new Map(units.flatMap((unit) => namesIn(unit).map((name) => [name, unit] as const)))
    for (const [name, unit] of names) {
      const known = held.get(name)
      if (known) known.count++
      else held.set(name, { count: 1, unit })
    }
  }
  const enough = Math.max(EXAMPLES, share * places.size)
  return [...held]
    .filter(([, { count }]) => count >= enough)
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .slice(0, NAMES)
    .map(([name, { unit }]) => ({ name, unit }))
}

/** Neighbours both of which tell something. */
function pairsOf({ stems }: UnitWords): string[] {
  const isPart = (stem: string): boolean => PAIR_LETTERS.test(stem) && isTelling(stem)
  return stems.flatMap((stem, at) => {
    const next = stems[at + 1]
    return next !== undefined && isPart(stem) && isPart(next) ? [`${stem} ${next}`] : []
  })
}

function isTelling(stem: string): boolean {
  return !isStopWord(stem) && !ORDERING.has(stem)
}
