/**
 * Which sightings are one action item. Meeting by meeting in order of time, each sighting goes to the thread that it
 * is likest to, the surest pairs first; what is like none begins a thread. Nothing depends on the order of import.
 */
import { JOINED_FROM, likenessOf, type Weigh } from './likeness.js'
import type { SightingDraft } from './sighting-draft.js'

/** A sighting in its thread: why it was joined, and to which earlier sighting. */
export interface Joined {
  readonly draft: SightingDraft
  /** Null for the first of a thread. */
  readonly joinedBy: string | null
  readonly joinedTo: SightingDraft | null
}

/** Sightings of one action item, oldest first. */
export type Thread = Joined[]

/** Latest sightings of a thread that a new one is compared with. */
const COMPARED = 3
/** Threads that a sighting is compared with: those sharing the rarest words and links. */
const CANDIDATES = 24

/** Threads of `drafts` (in order of time), in order of their first sighting. */
export function threadsFrom(drafts: readonly SightingDraft[]): Thread[] {
  const weigh = weightsFrom(drafts)
  const index = new ThreadIndex(weigh)
  const threads: Thread[] = []
  let start = 0
  while (start < drafts.length) {
    const meeting = drafts[start]?.meetingIndex
    let end = start
    while (end < drafts.length && drafts[end]?.meetingIndex === meeting) end++
    for (const joined of assign(drafts.slice(start, end), index, weigh)) {
      const thread = joined.thread ?? []
      if (joined.thread === null) threads.push(thread)
      thread.push(joined.sighting)
      index.add(joined.sighting.draft, thread)
    }
    start = end
  }
  return threads
}

interface Assigned {
  readonly sighting: Joined
  readonly thread: Thread | null
}

/** Pairs the sightings of one meeting with older threads, each thread at most once, best scores first. */
function assign(sightings: readonly SightingDraft[], index: ThreadIndex, weigh: Weigh): Assigned[] {
  const pairs: {
    at: number
    thread: Thread
    order: number
    score: number
    reason: string
    to: SightingDraft
  }[] = []
  sightings.forEach((draft, at) => {
    const mark = draft.read.mark
    for (const thread of index.candidatesFor(draft)) {
      const marked = mark !== null && thread.some((older) => isMarked(older.draft, mark))
      if (marked) {
        const last = thread.at(-1)
        if (last)
          pairs.push({
            at,
            thread,
            order: index.orderOf(thread),
            score: 9,
            reason: 'its mark',
            to: last.draft,
          })
        continue
      }
      let best: { score: number; reason: string; to: SightingDraft } | null = null
      for (const { draft: older } of thread.slice(-COMPARED)) {
        const likeness = likenessOf(older, draft, weigh)
        if (likeness.score >= JOINED_FROM && (best === null || likeness.score > best.score)) {
          best = { ...likeness, to: older }
        }
      }
      if (best) pairs.push({ at, thread, order: index.orderOf(thread), ...best })
    }
  })
  // Of equal scores the pair that keeps the order of lists: lowest line with oldest thread.
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.order - b.order)
  const taken = new Set<Thread>()
  const chosen = new Map<number, (typeof pairs)[number]>()
  for (const pair of pairs) {
    if (chosen.has(pair.at) || taken.has(pair.thread)) continue
    chosen.set(pair.at, pair)
    taken.add(pair.thread)
  }
  return sightings.map((draft, at) => {
    const pair = chosen.get(at)
    return pair
      ? { sighting: { draft, joinedBy: pair.reason, joinedTo: pair.to }, thread: pair.thread }
      : { sighting: { draft, joinedBy: null, joinedTo: null }, thread: null }
  })
}

/** A mark holds an id, or the beginning of one that is long enough to be meant. */
function isMarked(draft: SightingDraft, mark: string): boolean {
  return draft.itemId === mark || (mark.length >= 6 && draft.itemId.startsWith(mark))
}

/** Rare stems weigh much: the logarithm of how seldom a stem stands among the chain's tasks. */
function weightsFrom(drafts: readonly SightingDraft[]): Weigh {
  const seen = new Map<string, Set<string>>()
  for (const draft of drafts) {
    for (const stem of draft.stems) {
      // A line carried over ten times makes its words no commoner.
      const tasks = seen.get(stem) ?? new Set()
      seen.set(stem, tasks.add(draft.words))
    }
  }
  const total = Math.max(20, new Set(drafts.map((draft) => draft.words)).size)
  return (stem) => Math.log(1 + total / (1 + (seen.get(stem)?.size ?? 0)))
}

class ThreadIndex {
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
      const weight = term.startsWith('w ') ? this.#weigh(term.slice(2)) : 8
      for (const thread of threads) shared.set(thread, (shared.get(thread) ?? 0) + weight)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || this.orderOf(a[0]) - this.orderOf(b[0]))
      .slice(0, CANDIDATES)
      .map(([thread]) => thread)
  }
}

function* termsOf(draft: SightingDraft, isOlder: boolean): Generator<string> {
  for (const stem of draft.stems) yield `w ${stem}`
  for (const reference of draft.references) yield `r ${reference}`
  if (isOlder) {
    for (const reference of draft.around) yield `r ${reference}`
    yield `id ${draft.itemId.slice(0, 6)}`
  } else if (draft.read.mark !== null) yield `id ${draft.read.mark.slice(0, 6)}`
}
