/** Threads as people corrected them: `same` puts two together, `split` takes a sighting out of one. */
import type { Event } from '../../domain/event.js'
import { ThreadFinder } from './item-events.js'
import type { SightingDraft } from './sighting-draft.js'
import { compareText } from '../spelling.js'
import type { Joined, Thread } from './thread.js'

/** Obeys `same` and `split` in order of time; other events are passed over. */
export function correctThreads(threads: readonly Thread[], events: readonly Event[]): Thread[] {
  const corrections = events.filter((event) => event.kind === 'same' || event.kind === 'split')
  if (corrections.length === 0) return [...threads]
  const kept = new Set(threads)
  const finder = new ThreadFinder(threads)
  for (const event of corrections) {
    if (event.kind === 'same') putTogether(event, finder, kept)
    else takeOut(event, finder, kept)
  }
  return [...kept].sort((a, b) => compareDrafts(firstOf(a), firstOf(b)))
}

function putTogether(event: Event, finder: ThreadFinder, kept: Set<Thread>): void {
  const subject = finder.threadOf(event.subject)
  const object = event.object && finder.threadOf(event.object)
  if (!subject || !object || subject === object) return
  const reason = `${event.by} said so on ${event.day}`
  const [older, newer] =
    compareDrafts(firstOf(subject), firstOf(object)) <= 0 ? [subject, object] : [object, subject]
  const merged = [...older, ...newer]
    .map((joined) =>
      joined === newer[0] ? { ...joined, joinedBy: reason, joinedTo: firstOf(older) } : joined,
    )
    .sort((a, b) => compareDrafts(a.draft, b.draft))
  kept.delete(subject)
  kept.delete(object)
  kept.add(merged)
  finder.moved(merged)
}

/** The named sighting leaves with those that were joined to it, not to the rest. */
function takeOut(event: Event, finder: ThreadFinder, kept: Set<Thread>): void {
  const thread = finder.threadOf(event.subject)
  const place = event.values[0]
  const named =
    (place === undefined ? null : finder.sightingAt(place)) ??
    (event.object && finder.sightingOf(event.object))
  if (!thread || !named || !thread.some(({ draft }) => draft === named)) return
  const leaving = new Set<SightingDraft>([named])
  for (const { draft, joinedTo } of thread) if (joinedTo && leaving.has(joinedTo)) leaving.add(draft)
  // The first of all takes nobody along: the others were joined to it only for want of another.
  if (leaving.size === thread.length)
    for (const { draft } of thread) if (draft !== named) leaving.delete(draft)
  const left = thread.filter(({ draft }) => leaving.has(draft)).map(withoutOlder(leaving))
  const rest = thread
    .filter(({ draft }) => !leaving.has(draft))
    .map(withoutOlder(new Set(thread.map(({ draft }) => draft).filter((draft) => !leaving.has(draft)))))
  if (rest.length === 0) return
  kept.delete(thread)
  for (const part of [rest, left]) {
    kept.add(part)
    finder.moved(part)
  }
}

function withoutOlder(leaving: ReadonlySet<SightingDraft>): (joined: Joined) => Joined {
  return (joined) =>
    joined.joinedTo && leaving.has(joined.joinedTo) ? joined : { ...joined, joinedBy: null, joinedTo: null }
}

function firstOf(thread: Thread): SightingDraft {
  const [first] = thread
  if (!first) throw new Error('a thread without a sighting')
  return first.draft
}

function compareDrafts(a: SightingDraft, b: SightingDraft): number {
  return a.meetingIndex - b.meetingIndex || a.read.line - b.read.line || compareText(a.id, b.id)
}
