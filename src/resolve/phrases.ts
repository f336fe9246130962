/** Phrases and whether words hold them: by stems, close together, and also run together ("status page", "statuspage"). */
import { foldText, isStopWord, plainText, stemOf } from './words.js'

const WORD = /[\p{L}\p{N}]+/gu
const CAMEL = /(\p{Ll})(\p{Lu})/gu
/** Words between the words of a phrase up to which they still belong together. */
const WINDOW = 6

export interface UnitWords {
  /** Places of each stem. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly length: number
}

/** The stems of a text with their places; neighbours run together stand at the place of the first. */
export function wordsOfUnit(text: string): UnitWords {
  const places = new Map<string, number[]>()
  const put = (stem: string, at: number): void => {
    const known = places.get(stem)
    if (known) known.push(at)
    else places.set(stem, [at])
  }
  const plain = plainText(text)
  const words = foldText(plain.replace(CAMEL, '$1 $2')).match(WORD) ?? []
  words.forEach((word, at) => {
    put(stemOf(word), at)
    const next = words[at + 1]
    if (next !== undefined && word.length + next.length >= 5) put(stemOf(word + next), at)
  })
  if (CAMEL.test(plain)) for (const word of foldText(plain).match(WORD) ?? []) put(stemOf(word), 0)
  CAMEL.lastIndex = 0
  return { places, length: words.length }
}

export class Phrase {
  readonly text: string
  readonly stems: readonly string[]
  readonly #joined: string

  constructor(text: string) {
    this.text = text
    const words = foldText(plainText(text)).match(WORD) ?? []
    const telling = words.filter((word) => !isStopWord(word))
    const kept = telling.length > 0 ? telling : words
    this.stems = [...new Set(kept.map(stemOf))]
    this.#joined = kept.length > 1 ? stemOf(kept.join('')) : ''
  }

  /** The share of the phrase, by `weigh`, that stands close together in the unit: 1 all of it. */
  coverage(unit: UnitWords, weigh: (stem: string) => number): number {
    if (this.stems.length === 0) return 0
    if (this.#joined !== '' && unit.places.has(this.#joined)) return 1
    let all = 0
    for (const stem of this.stems) all += weigh(stem)
    let best = 0
    for (const anchor of this.stems) {
      for (const at of unit.places.get(anchor) ?? []) {
        let found = 0
        for (const stem of this.stems) {
          const near = unit.places.get(stem)?.some((place) => Math.abs(place - at) <= WINDOW) ?? false
          if (near) found += weigh(stem)
        }
        best = Math.max(best, found)
      }
    }
    return all === 0 ? 0 : best / all
  }

  /** True where the word that tells most of the phrase stands in the unit. */
  holdsHeaviest(unit: UnitWords, weigh: (stem: string) => number): boolean {
    let heaviest: string | null = null
    for (const stem of this.stems) if (heaviest === null || weigh(stem) > weigh(heaviest)) heaviest = stem
    return heaviest !== null && unit.places.has(heaviest)
  }
}
