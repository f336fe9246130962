/**
 * Which sightings are one action item. Meeting by meeting in order of time, each sighting goes to the thread that it
 * is likest to, the surest pairs first; what is like none begins a thread. Nothing depends on the order of import.
 */
import { JOINED_FROM, LEFT_OVER_JOINED_FROM, likenessOf, type Likeness, type Weigh } from './likeness.js'
import { repeatedInMeeting } from './same-meeting.js'
import type { SightingDraft } from './sighting-draft.js'
import type { Thread } from './thread.js'
import { ThreadIndex } from './thread-index.js'

/** Latest sightings of a thread that a new one is compared with. */
const COMPARED = 3
/** Its mark names the thread: surer than any likeness. */
const BY_MARK = 9

/** Threads of `drafts` (in order of time), in order of their first sighting. */
export function threadsFrom(drafts: readonly SightingDraft[], weigh = weightsFrom(drafts)): Thread[] {
  const index = new ThreadIndex(weigh)
  const threads: Thread[] = []
  let lastList = -1
  for (const meeting of byMeeting(drafts)) {
    const fresh: Thread[] = []
    const chosen = assign(meeting, index, weigh, lastList)
    meeting.forEach((draft, at) => {
      const pair = chosen.get(at)
      const repeated = pair ? null : repeatedIn(fresh, draft, weigh)
      const thread = pair?.thread ?? repeated?.thread ?? []
      if (thread.length === 0) threads.push(thread)
      if (!fresh.includes(thread)) fresh.push(thread)
      const joinedTo = pair?.to ?? repeated?.to ?? null
      thread.push({ draft, joinedBy: pair?.reason ?? repeated?.reason ?? null, joinedTo })
    })
    for (const thread of fresh)
      for (const { draft } of thread.slice(-meeting.length)) index.add(draft, thread)
    if (meeting.some((draft) => draft.listed)) lastList = meeting[0]?.meetingIndex ?? lastList
  }
  return threads
}

interface Pair {
  /** Place of the sighting in its meeting. */
  readonly at: number
  readonly thread: Thread
  readonly to: SightingDraft
  readonly order: number
  readonly score: number
  readonly reason: string
}

/** Pairs the sightings of one meeting with older threads, each thread at most once, best scores first. */
function assign(
  sightings: readonly SightingDraft[],
  index: ThreadIndex,
  weigh: Weigh,
  lastList: number,
): ReadonlyMap<number, Pair> {
  const sure: Pair[] = []
  const leftOver: Pair[] = []
  sightings.forEach((draft, at) => {
    for (const thread of index.candidatesFor(draft)) {
      const order = index.orderOf(thread)
      const marked = thread.findLast((older) => isMarked(older.draft, draft.read.mark))
      if (marked) {
        sure.push({ at, thread, order, to: marked.draft, score: BY_MARK, reason: 'the mark at its end' })
        continue
      }
      const best = likest(thread, draft, weigh)
      if (!best) continue
      const pair = {
        at,
        thread,
        order,
        to: best.to,
        score: best.likeness.score,
        reason: best.likeness.reason,
      }
      if (best.likeness.score >= JOINED_FROM) sure.push(pair)
      else if (isLeftOver(thread, draft, best.likeness, lastList)) leftOver.push(pair)
    }
  })
  const chosen = new Map<number, Pair>()
  const taken = new Set<Thread>()
  for (const pair of [...sure.sort(comparePairs), ...leftOver.sort(comparePairs)]) {
    if (chosen.has(pair.at) || taken.has(pair.thread)) continue
    chosen.set(pair.at, pair)
    taken.add(pair.thread)
  }
  return chosen
}

/** Best score first; of equal ones the pair that keeps the order of lists: lowest line with oldest thread. */
function comparePairs(a: Pair, b: Pair): number {
  return b.score - a.score || a.at - b.at || a.order - b.order
}

function likest(
  thread: Thread,
  draft: SightingDraft,
  weigh: Weigh,
): { readonly likeness: Likeness; readonly to: SightingDraft } | null {
  let best: { likeness: Likeness; to: SightingDraft } | null = null
  for (const { draft: older } of thread.slice(-COMPARED)) {
    const likeness = likenessOf(older, draft, weigh)
    if (best === null || likeness.score > best.likeness.score) best = { likeness, to: older }
  }
  return best
}

/**
 * A list takes up what was open when it was last gone through, and what was taken since. An entry that nothing surer
 * claims is the likest of these, of the same hands.
 */
function isLeftOver(thread: Thread, draft: SightingDraft, likeness: Likeness, lastList: number): boolean {
  const last = thread.at(-1)?.draft
  return (
    draft.listed &&
    likeness.sameHands &&
    likeness.score >= LEFT_OVER_JOINED_FROM &&
    last !== undefined &&
    last.read.status === 'open' &&
    last.meetingIndex >= lastList &&
    !last.listed
  )
}

function repeatedIn(
  threads: readonly Thread[],
  draft: SightingDraft,
  weigh: Weigh,
): { thread: Thread; to: SightingDraft; reason: string } | null {
  for (const thread of threads) {
    const to = thread.at(-1)?.draft
    const reason = to ? repeatedInMeeting(to, draft, weigh) : null
    if (to && reason !== null) return { thread, to, reason }
  }
  return null
}

/** A mark holds an id, or the beginning of one that is long enough to be meant. */
function isMarked(draft: SightingDraft, mark: string | null): boolean {
  return mark !== null && mark.length >= 7 && draft.itemId.startsWith(mark)
}

function* byMeeting(drafts: readonly SightingDraft[]): Generator<SightingDraft[]> {
  let meeting: SightingDraft[] = []
  for (const draft of drafts) {
    if (meeting[0] && meeting[0].meetingIndex !== draft.meetingIndex) {
      yield meeting
      meeting = []
    }
    meeting.push(draft)
  }
  if (meeting.length > 0) yield meeting
}

/** Rare stems weigh much: the logarithm of how seldom a stem stands among the chain's tasks. */
export function weightsFrom(drafts: readonly SightingDraft[]): Weigh {
  const seen = new Map<string, Set<string>>()
  for (const draft of drafts) {
    for (const stem of draft.stems) {
      // A line carried over ten times makes its words no commoner.
      const tasks = seen.get(stem) ?? new Set()
      seen.set(stem, tasks.add(draft.words))
    }
  }
  const total = Math.max(20, new Set(drafts.map((draft) => draft.words)).size)
  const unseen = Math.log(1 + total)
  const weights = new Map([...seen].map(([stem, { size }]) => [stem, Math.log(1 + total / (1 + size))]))
  return (stem) => weights.get(stem) ?? unseen
}
