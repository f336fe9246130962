/**
 * Spellings put together into one person each (union-find), with pairs that people settled must stay apart.
 */
import { compareText, type SpellingKey } from '../spelling.js'

export class Clusters {
  readonly #parent = new Map<SpellingKey, SpellingKey>()
  readonly #members = new Map<SpellingKey, Set<SpellingKey>>()
  readonly #apart = new Map<SpellingKey, Set<SpellingKey>>()

  /** The representative of `key`, made where new. */
  rootOf(key: SpellingKey): SpellingKey {
    const parent = this.#parent.get(key)
    if (parent === undefined) {
      this.#parent.set(key, key)
      this.#members.set(key, new Set([key]))
      return key
    }
    if (parent === key) return key
    const root = this.rootOf(parent)
    this.#parent.set(key, root)
    return root
  }

  has(key: SpellingKey): boolean {
    return this.#parent.has(key)
  }

  membersOf(key: SpellingKey): SpellingKey[] {
    return [...(this.#members.get(this.rootOf(key)) ?? [])].sort(compareText)
  }

  roots(): SpellingKey[] {
    return [...this.#members.keys()].sort(compareText)
  }

  /** From now on no union brings these two together. */
  keepApart(a: SpellingKey, b: SpellingKey): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#apart.get(from) ?? new Set()
      others.add(to)
      this.#apart.set(from, others)
    }
  }

  /** Joins the clusters of `a` and `b`; false where somebody settled that they are two. */
  join(a: SpellingKey, b: SpellingKey): boolean {
    const left = this.rootOf(a)
    const right = this.rootOf(b)
    if (left === right) return true
    if (!this.mayJoin(left, right)) return false
    const [root, other] = compareText(left, right) <= 0 ? [left, right] : [right, left]
    const members = this.#members.get(root) ?? new Set()
    for (const member of this.#members.get(other) ?? []) members.add(member)
    this.#members.set(root, members)
    this.#members.delete(other)
    this.#parent.set(other, root)
    return true
  }

  mayJoin(a: SpellingKey, b: SpellingKey): boolean {
    const right = this.#members.get(this.rootOf(b)) ?? new Set()
    for (const member of this.#members.get(this.rootOf(a)) ?? []) {
      for (const apart of this.#apart.get(member) ?? []) if (right.has(apart)) return false
    }
    return true
  }
}
