import type { Phrase } from '../../../src/domain/house-style.js'

/** Words alone: lower case, without emoji codes, tags, emphasis, handles' marks and punctuation. */
export function plainWords(text: string): string {
  // Asked of every line: most hold neither emoji codes nor tags.
  let words = text
  if (words.includes(':')) words = words.replace(/:[a-z0-9_+-]{1,40}:/g, ' ')
  if (words.includes('<')) words = words.replace(/<[^<>]{0,400}>/g, ' ')
  return words
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
  readonly #divided: { parts: readonly string[]; openStart: boolean; openEnd: boolean }[] = []

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const parts = phrase
        .replace(/^\*|\*$/g, '')
        .split('*')
        .map(plainWords)
      const words = parts.join(' ')
      const openStart = phrase.startsWith('*')
      const openEnd = phrase.endsWith('*')
      if (words === '') continue
      if (parts.length > 1) this.#divided.push({ parts, openStart, openEnd })
      else if (openStart && openEnd) this.#within.push(` ${words} `)
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
      this.#within.some((phrase) => padded.includes(phrase)) ||
      this.#divided.some((phrase) => fitsDivided(padded, phrase))
    )
  }
}

/** "next*meeting*": the parts one after the other, anything between them. `padded` has a space at both ends. */
function fitsDivided(
  padded: string,
  { parts, openStart, openEnd }: { parts: readonly string[]; openStart: boolean; openEnd: boolean },
): boolean {
  let from = 0
  for (const [at, part] of parts.entries()) {
    const found = padded.indexOf(` ${part} `, from)
    if (found < 0 || (at === 0 && !openStart && found > 0)) return false
    from = found + part.length + 1
  }
  return openEnd || from === padded.length - 1
}
