import type { Phrase } from '../../src/domain/house-style.js'

/** Words alone: lower case, without emoji codes, tags, emphasis, handles' marks and punctuation. */
export function plainWords(text: string): string {
  return text
    .replace(/:[a-z0-9_+-]{1,40}:/g, ' ')
    .replace(/<[^<>]{0,400}>/g, ' ')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Tells of plain words whether a phrase fits. */
export class Phrases {
  readonly #whole = new Set<string>()
  readonly #starts: string[] = []
  readonly #ends: string[] = []
  readonly #within: string[] = []

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const words = plainWords(phrase)
      const openStart = phrase.startsWith('*')
      const openEnd = phrase.endsWith('*')
      if (words === '') continue
      if (openStart && openEnd) this.#within.push(` ${words} `)
      else if (openStart) this.#ends.push(` ${words}`)
      else if (openEnd) this.#starts.push(`${words} `)
      else this.#whole.add(words)
    }
  }

  /** `plain` is what `plainWords` gives. */
  fits(plain: string): boolean {
    if (plain === '') return false
    if (this.#whole.has(plain)) return true
    const padded = ` ${plain} `
    const start = `${plain} `
    const end = ` ${plain}`
    return (
      this.#starts.some((phrase) => start.startsWith(phrase)) ||
      this.#ends.some((phrase) => end.endsWith(phrase)) ||
      this.#within.some((phrase) => padded.includes(phrase))
    )
  }
}
