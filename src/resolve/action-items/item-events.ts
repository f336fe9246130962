/**
 * Which action item an event speaks of, now: by the id it had, else by where it stood and its words then. Ids follow
 * the earliest sighting, so the id a thing once had is the id of one of its sightings still.
 */
import type { Event, EventAnchor } from '../../domain/event.js'
import type { SightingDraft } from './sighting-draft.js'
import type { Thread } from './thread.js'
import { normalisedWords, stemsFrom } from '../words.js'

/** Share of words in common from which a reworded line is still taken for the one an event spoke of. */
const STILL_ALIKE = 0.5

export class ThreadFinder {
  readonly #byItemId = new Map<string, SightingDraft>()
  readonly #byPlace = new Map<string, SightingDraft[]>()
  readonly #byWords = new Map<string, SightingDraft[]>()
  readonly #byStem = new Map<string, Set<SightingDraft>>()
  readonly #threadOf = new Map<SightingDraft, Thread>()

  constructor(threads: Iterable<Thread>) {
    for (const thread of threads) for (const { draft } of thread) this.#index(draft, thread)
  }

  #index(draft: SightingDraft, thread: Thread): void {
    this.#threadOf.set(draft, thread)
    this.#byItemId.set(draft.itemId, draft)
    push(this.#byPlace, `${draft.sighting.file}:${draft.read.line}`, draft)
    push(this.#byWords, draft.words, draft)
    for (const stem of draft.stems) {
      const drafts = this.#byStem.get(stem) ?? new Set()
      this.#byStem.set(stem, drafts.add(draft))
    }
  }

  /** Tells that the sightings of `thread` are in it now. */
  moved(thread: Thread): void {
    for (const { draft } of thread) this.#threadOf.set(draft, thread)
  }

  threadOf(anchor: EventAnchor): Thread | null {
    const draft = this.sightingOf(anchor)
    return draft ? (this.#threadOf.get(draft) ?? null) : null
  }

  /** The sighting that the event meant, or the likest to it; null where there is none any more. */
  sightingOf(anchor: EventAnchor): SightingDraft | null {
    const byId = this.#byItemId.get(anchor.id)
    if (byId) return byId
    const stems = new Set(stemsFrom(anchor.text))
    const words = normalisedWords(anchor.text)
    const owners = new Set(anchor.owners.map((owner) => owner.toLowerCase()))
    const near = new Set<SightingDraft>(this.#byWords.get(words) ?? [])
    for (const place of anchor.places) {
      for (const draft of this.#byPlace.get(`${place.file}:${place.line}`) ?? []) near.add(draft)
    }
    for (const stem of stems) for (const draft of this.#byStem.get(stem) ?? []) near.add(draft)
    const places = new Set(anchor.places.map((place) => `${place.file}:${place.line}`))
    let best: { draft: SightingDraft; score: number } | null = null
    for (const draft of near) {
      const alike = draft.words === words ? 1 : shareOf(stems, draft.stems)
      if (alike < STILL_ALIKE) continue
      let score = alike
      if (places.has(`${draft.sighting.file}:${draft.read.line}`)) score += 0.5
      else if (anchor.places.some((place) => place.file === draft.sighting.file)) score += 0.25
      if (draft.owners.some((owner) => owners.has(owner.name.toLowerCase()))) score += 0.2
      if (anchor.group === draft.group) score += 0.1
      if (best === null || score > best.score) best = { draft, score }
    }
    return best ? best.draft : null
  }

  /** The sighting at `FILE:LINE`; null where none stands there. */
  sightingAt(place: string): SightingDraft | null {
    return this.#byPlace.get(place)?.[0] ?? null
  }
}

/** Kinds that speak of action items (supersede is of decisions). */
export function isItemEvent(event: Event): boolean {
  return ['close', 'reopen', 'drop', 'assign', 'dismiss', 'same', 'split'].includes(event.kind)
}

function shareOf(a: ReadonlySet<string>, b: readonly string[]): number {
  const shared = b.filter((stem) => a.has(stem)).length
  const all = a.size + b.length - shared
  return all === 0 ? 0 : shared / all
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
