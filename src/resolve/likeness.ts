/**
 * How surely two sightings are one task, with the reason in words for a person. Evidence that speaks for it: equal or
 * like words weighed by how rare they are, a shared link, the same owners, the same heading, a list that takes up old
 * items. Evidence against: links to different things, different owners, words that say little.
 */
import type { SightingDraft } from './sighting-draft.js'

/** How much a stem tells within a chain: common words little, rare ones much. */
export type Weigh = (stem: string) => number

export interface Likeness {
  /** 0 … about 2; joined from `JOINED_FROM` on. */
  readonly score: number
  readonly reason: string
}

export const JOINED_FROM = 1

/** Weight of words below which likeness alone says too little ("create issue", "follow up"). */
const TELLING_WEIGHT = 6

/** Compares `later` with `earlier`, an older sighting. */
export function likenessOf(earlier: SightingDraft, later: SightingDraft, weigh: Weigh): Likeness {
  const words = wordLikeness(earlier, later, weigh)
  const links = linkLikeness(earlier, later)
  const owners = ownerLikeness(earlier, later)
  const sameHeading = earlier.headingKey !== '' && earlier.headingKey === later.headingKey
  const takenUp = later.listed
  let score = words.alike + links.score + owners.score
  if (takenUp) score += 0.3
  if (sameHeading) score += 0.15
  if (earlier.listed && !later.listed) score -= 0.1
  if (!words.telling && !links.shared) score -= takenUp || (sameHeading && words.equal) ? 0.1 : 0.6
  // Meetings apart: what nobody named for long is less likely meant.
  const apart = later.meetingIndex - earlier.meetingIndex
  score -= Math.min(0.3, Math.max(0, apart - 1) * (takenUp ? 0.04 : 0.06))
  const reason = [words.reason, links.reason, owners.reason, sameHeading ? 'same heading' : null]
    .filter((part) => part !== null)
    .join(', ')
  return { score, reason }
}

interface WordLikeness {
  readonly alike: number
  readonly equal: boolean
  readonly telling: boolean
  readonly reason: string | null
}

function wordLikeness(earlier: SightingDraft, later: SightingDraft, weigh: Weigh): WordLikeness {
  const mine = new Set(later.stems)
  let shared = 0
  let left = 0
  for (const stem of earlier.stems) {
    const weight = weigh(stem)
    left += weight
    if (mine.has(stem)) shared += weight
  }
  let right = 0
  for (const stem of later.stems) right += weigh(stem)
  const equal = earlier.words === later.words && earlier.words !== ''
  const smaller = Math.min(left, right)
  const overlap = equal ? 1 : left + right - shared === 0 ? 0 : shared / (left + right - shared)
  const contained = equal ? 1 : smaller === 0 ? 0 : shared / smaller
  // More detail or fewer words: one holds the other; that counts nearly as much as equal words.
  const alike = 0.55 * overlap + 0.45 * contained * Math.min(1, shared / TELLING_WEIGHT)
  const telling = shared >= TELLING_WEIGHT
  const percent = Math.round(100 * alike)
  const reason = equal ? 'same words' : percent >= 20 ? `words ${percent} % alike` : null
  return { alike: equal ? 1 : alike, equal, telling, reason }
}

interface LinkLikeness {
  readonly score: number
  readonly shared: boolean
  readonly reason: string | null
}

function linkLikeness(earlier: SightingDraft, later: SightingDraft): LinkLikeness {
  const same = firstShared(earlier.references, later.references)
  if (same !== null) return { score: 0.45, shared: true, reason: `both link ${same}` }
  const around = firstShared(earlier.around, later.references)
  if (around !== null) return { score: 0.35, shared: true, reason: `links ${around}, which stood around it` }
  if (earlier.references.size > 0 && later.references.size > 0)
    return { score: -0.6, shared: false, reason: null }
  return { score: 0, shared: false, reason: null }
}

interface OwnerLikeness {
  readonly score: number
  readonly reason: string | null
}

function ownerLikeness(earlier: SightingDraft, later: SightingDraft): OwnerLikeness {
  const before = new Set(earlier.owners.map((owner) => owner.person ?? owner.name))
  const after = later.owners.map((owner) => owner.person ?? owner.name)
  if (before.size === 0 && after.length === 0) return { score: 0.05, reason: null }
  if (before.size === 0 || after.length === 0) return { score: 0, reason: null }
  const shared = after.filter((owner) => before.has(owner)).length
  if (shared === 0) return { score: -0.25, reason: null }
  return shared === before.size && shared === after.length
    ? { score: 0.2, reason: 'same owners' }
    : { score: 0.15, reason: 'an owner in common' }
}

function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const key of a) if (b.has(key)) return key
  return null
}
