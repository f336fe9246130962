import type { Weigh } from './likeness.js'
import type { SightingDraft } from './sighting-draft.js'
import type { Thread } from './thread.js'

/** Threads that a sighting is compared with: those sharing the rarest words and links. */
const CANDIDATES = 24
/** What a shared link weighs among shared words. */
const LINK_WEIGHT = 8
/** Letters of an id by which marks are looked up. */
const MARK_LETTERS = 7

/** Finds the threads that a sighting could belong to without comparing it with all of them. */
export class ThreadIndex {
  readonly #weigh: Weigh
  readonly #byTerm = new Map<string, Set<Thread>>()
  readonly #order = new Map<Thread, number>()

  constructor(weigh: Weigh) {
    this.#weigh = weigh
  }

  orderOf(thread: Thread): number {
    return this.#order.get(thread) ?? 0
  }

  add(draft: SightingDraft, thread: Thread): void {
    if (!this.#order.has(thread)) this.#order.set(thread, this.#order.size)
    for (const term of termsOf(draft, true)) {
      const threads = this.#byTerm.get(term) ?? new Set()
      this.#byTerm.set(term, threads.add(thread))
    }
  }

  /** The threads that share most with `draft`, by weight of shared words and links; oldest first among equals. */
  candidatesFor(draft: SightingDraft): Thread[] {
    const shared = new Map<Thread, number>()
    for (const term of termsOf(draft, false)) {
      const threads = this.#byTerm.get(term)
      if (!threads) continue
      const weight = term.startsWith('w ') ? this.#weigh(term.slice(2)) : LINK_WEIGHT
      for (const thread of threads) shared.set(thread, (shared.get(thread) ?? 0) + weight)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || this.orderOf(b[0]) - this.orderOf(a[0]))
      .slice(0, CANDIDATES)
      .map(([thread]) => thread)
  }
}

function* termsOf(draft: SightingDraft, isOlder: boolean): Generator<string> {
  for (const stem of draft.stems) yield `w ${stem}`
  for (const reference of draft.references) yield `r ${reference}`
  if (isOlder) {
    for (const reference of draft.around) yield `r ${reference}`
    yield `id ${draft.itemId.slice(0, MARK_LETTERS)}`
  } else if (draft.read.mark !== null) yield `id ${draft.read.mark.slice(0, MARK_LETTERS)}`
}
