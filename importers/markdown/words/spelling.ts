/** Words of at least this length are long enough that one or two wrong letters leave no doubt. */
const LONG = 9

/** Reads misspelt long words as the known word that they are nearest to: "particpants" as "participants". */
export class Spelling {
  readonly #words: readonly string[]
  readonly #known: ReadonlySet<string>

  constructor(phrases: readonly string[]) {
    this.#known = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().match(/[a-z]+/g) ?? []))
    this.#words = [...this.#known].filter((word) => word.length >= LONG)
  }

  corrected(plain: string): string {
    if (plain.length < LONG - 1 || plain.length > 80) return plain
    return plain
      .split(' ')
      .map((word) => (word.length < LONG - 1 || this.#known.has(word) ? word : this.#nearest(word)))
      .join(' ')
  }

  #nearest(word: string): string {
    const near = this.#words.filter(
      (known) => known.charAt(0) === word.charAt(0) && distance(known, word) <= 1,
    )
    return near.length === 1 ? (near[0] ?? word) : word
  }
}

/** How many letters were left out, added, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return Math.max(left.length, right.length)
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] ? 1 : 2
}
