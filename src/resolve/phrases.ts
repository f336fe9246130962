/** Phrases and whether words hold them: by stems, close together, and also run together ("status page", "statuspage"). */
import { foldText, isStopWord, plainText, stemOf } from './words.js'

const WORD = /[\p{L}\p{N}]+/gu
const CAMEL = /(\p{Ll})(\p{Lu}\p{Ll})/gu
/** "v4" of something is a stage of it: its history is that of "v5" as well. */
const VERSION = /^v\d{1,2}$/
const ANY_VERSION = 'v+'
/** Words between the words of a phrase up to which they still belong together. */
const WINDOW = 6

export interface UnitWords {
  /** Places of each stem. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly stems: readonly string[]
}

/** The stems of a text with their places; two neighbours run together stand at the place of the first, behind a `+`. */
export function wordsOfUnit(text: string): UnitWords {
  const places = new Map<string, number[]>()
  const put = (stem: string, at: number): void => {
    const known = places.get(stem)
    if (known) known.push(at)
    else places.set(stem, [at])
  }
  const plain = plainText(text)
  const parted = plain.replace(CAMEL, '$1 $2')
  const words = foldText(parted).match(WORD) ?? []
  const stems = words.map(stemOf)
  stems.forEach((stem, at) => {
    put(stem, at)
    if (VERSION.test(stem)) put(ANY_VERSION, at)
    const word = words[at] ?? ''
    const [next, nextStem] = [words[at + 1], stems[at + 1]]
    if (next === undefined || nextStem === undefined) return
    if (word.length + next.length >= 5 && !isStopWord(word) && !isStopWord(next))
      put(`+${word}${nextStem}`, at)
  })
  if (parted !== plain) for (const word of foldText(plain).match(WORD) ?? []) put(stemOf(word), 0)
  return { places, stems }
}

/** The first place of `text` where these stems stand in a row, as it is spelt there; null where words run together. */
export function spelledIn(text: string, stems: readonly string[]): string | null {
  const plain = plainText(text)
  const words = [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    stem: stemOf(foldText(word)),
    from: index,
    to: index + word.length,
  }))
  const at = words.findIndex((_, from) => stems.every((stem, nth) => words[from + nth]?.stem === stem))
  const [first, last] = [words[at], words[at + stems.length - 1]]
  return first && last ? plain.slice(first.from, last.to) : null
}

/** The keys under which `wordsOfUnit` puts two words that run together would be `word`: the second by its stem. */
function runTogether(word: string): Set<string> {
  return new Set([word, word.slice(0, -1), word.slice(0, -2), stemOf(word)].map((key) => `+${key}`))
}

/** A unit whose coverage is at least this names the phrase in full. */
export const NAMED = 0.999

export class Phrase {
  readonly text: string
  readonly stems: readonly string[]
  readonly #joined: string
  readonly #variants: Map<string, readonly string[]>

  /** `variants`: other stems that count as the one they stand at. */
  constructor(text: string, variants: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.text = text
    const words = foldText(plainText(text)).match(WORD) ?? []
    const telling = words.filter((word) => !isStopWord(word))
    const kept = telling.length > 0 ? telling : words
    this.stems = [...new Set(kept.map(stemOf))]
    this.#joined = kept.length > 1 ? stemOf(kept.join('')) : ''
    this.#variants = new Map(variants)
    for (const stem of this.stems)
      if (kept.length > 1 && VERSION.test(stem)) this.#variants.set(stem, [ANY_VERSION])
    for (const word of kept)
      if (word.length >= 6)
        this.#variants.set(stemOf(word), [...(variants.get(stemOf(word)) ?? []), ...runTogether(word)])
  }

  /** All stems by which a unit can hold some of it, run together and in other forms. */
  *keys(): Generator<string> {
    yield* this.stems
    for (const stem of this.stems) yield* this.#variants.get(stem) ?? []
    if (this.#joined !== '') yield this.#joined
  }

  #placesOf(stem: string, { places }: UnitWords): readonly number[] {
    const own = places.get(stem) ?? []
    const variants = this.#variants.get(stem)
    if (variants === undefined) return own
    return [...own, ...variants.flatMap((variant) => places.get(variant) ?? [])]
  }

  /** The share of the phrase, by `weigh`, that stands close together in the unit: 1 all of it. */
  coverage(unit: UnitWords, weigh: (stem: string) => number): number {
    if (this.stems.length === 0) return 0
    if (this.#joined !== '' && unit.places.has(this.#joined)) return 1
    let all = 0
    for (const stem of this.stems) all += weigh(stem)
    let best = 0
    for (const anchor of this.stems) {
      for (const at of this.#placesOf(anchor, unit)) {
        let found = 0
        for (const stem of this.stems) {
          const near = this.#placesOf(stem, unit).some((place) => Math.abs(place - at) <= WINDOW)
          if (near) found += weigh(stem)
        }
        best = Math.max(best, found)
      }
    }
    return all === 0 ? 0 : best / all
  }

  /** The share of the unit's telling words, by `weigh`, that are the phrase's. */
  share(unit: UnitWords, weigh: (stem: string) => number): number {
    let own = 0
    for (const stem of this.stems) if (this.#placesOf(stem, unit).length > 0) own += weigh(stem)
    if (own === 0 && this.#joined !== '' && unit.places.has(this.#joined)) return 1
    let all = 0
    for (const stem of unit.stems) all += weigh(stem)
    return all === 0 ? 0 : own / all
  }

  /** True where the word that tells most of the phrase stands in the unit; a version tells nothing by itself. */
  holdsHeaviest(unit: UnitWords, weigh: (stem: string) => number): boolean {
    let heaviest: string | null = null
    for (const stem of this.stems) {
      if (VERSION.test(stem) && this.stems.length > 1) continue
      if (heaviest === null || weigh(stem) > weigh(heaviest)) heaviest = stem
    }
    return heaviest !== null && this.holds(heaviest, unit)
  }

  /** True where one of the phrase's words, or a form of it, stands in the unit. */
  holds(stem: string, unit: UnitWords): boolean {
    return this.#placesOf(stem, unit).length > 0
  }
}

const LIST_BREAK = /[,;]|\s[-–—+/|]\s|\s(?:and|und|or|oder)\s/
/** Parts from which a text is a list, and the words that one part of it has at most, on average. */
const MANY = 4
const SHORT = 3.5

/** True where `text` lists many things, short ones: "tests, docs, rain gauges and the rest". */
export function isList(text: string): boolean {
  return partsOfList(text) !== null
}

/** True where the phrase is only one of many things that `text` lists. */
export function isOneOfMany(text: string, phrase: Phrase): boolean {
  const holding = partsOfList(text)?.filter((part) => phrase.coverage(wordsOfUnit(part), () => 1) >= 1)
  return holding?.length === 1
}

function partsOfList(text: string): string[] | null {
  const parts = plainText(text)
    .split(LIST_BREAK)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.length < MANY) return null
  const words = parts.reduce((sum, part) => sum + (foldText(part).match(WORD)?.length ?? 0), 0)
  return words > SHORT * parts.length ? null : parts
}
