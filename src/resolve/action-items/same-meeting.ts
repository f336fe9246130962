/**
 * Lines of one meeting that are one task: a recap list at the end repeats what was taken above, or the task is named
 * twice with the same link and like words. Two equal lines under two headings are two tasks.
 */
import { firstShared, type Weigh } from './likeness.js'
import type { SightingDraft } from './sighting-draft.js'

/** Words from which a line is so much its own that a recap of it is no coincidence. */
const RECAP_STEMS = 2
/** Share of the words (by weight) that two lines with the same link have in common where they are one task. */
const LIKE_WORDS = 0.6

/** Why `later` is the task of `earlier`, a line above it in the same meeting; null where it is another. */
export function repeatedInMeeting(earlier: SightingDraft, later: SightingDraft, weigh: Weigh): string | null {
  if (earlier.meeting !== later.meeting || earlier.read.line === later.read.line) return null
  if (earlier.headingKey === later.headingKey || !sameOwners(earlier, later)) return null
  const recapped = (earlier.agendaItem === null) !== (later.agendaItem === null)
  if (recapped && earlier.words === later.words && later.stems.length >= RECAP_STEMS) {
    return 'same words and owners, recapped in a list'
  }
  const link = firstShared(earlier.references, later.references)
  return link !== null && sharedPart(earlier, later, weigh) >= LIKE_WORDS
    ? `same owners, like words, and both link ${link}`
    : null
}

function sameOwners(a: SightingDraft, b: SightingDraft): boolean {
  const owners = new Set(a.owners.map((owner) => owner.person ?? owner.name))
  return owners.size === b.owners.length && b.owners.every((owner) => owners.has(owner.person ?? owner.name))
}

function sharedPart(a: SightingDraft, b: SightingDraft, weigh: Weigh): number {
  const before = new Set(a.stems)
  let shared = 0
  let all = 0
  for (const stem of new Set([...a.stems, ...b.stems])) all += weigh(stem)
  for (const stem of b.stems) if (before.has(stem)) shared += weigh(stem)
  return all === 0 ? 0 : shared / all
}
