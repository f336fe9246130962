/**
 * How surely two sightings are one task, with the reason in words for a person. Evidence that speaks for it: equal or
 * like words weighed by how rare they are, a shared link, the same owners, the same heading, a list that takes up old
 * items, added words that stood around the older line. Evidence against: links to different things, different owners,
 * words that say little, meetings in between.
 */
import type { SightingDraft } from './sighting-draft.js'

/** How much a stem tells within a chain: common words little, rare ones much. */
export type Weigh = (stem: string) => number

export interface Likeness {
  /** Below 0 … about 2. */
  readonly score: number
  /** They have at least one owner in common, or neither has any. */
  readonly sameHands: boolean
  readonly reason: string
}

/** Joined from this score on … */
export const JOINED_FROM = 1
/** … or, of what a list must have taken from somewhere and nothing else claims, from this. */
export const LEFT_OVER_JOINED_FROM = 0.62

/** Weight of shared words below which likeness alone says too little ("create issue", "follow up"). */
const TELLING_WEIGHT = 6

const SAME_LINK = 0.45
const LINK_AROUND = 0.35
const OTHER_LINK = -0.6
const TAKEN_UP = 0.3
const SAME_HEADING = 0.15
const WORDS_AROUND = 0.3
const SAME_OWNERS = 0.2
const SHARED_OWNER = 0.15
const OTHER_OWNERS = -0.25
const NOTHING_TOLD = -0.6
const LITTLE_TOLD = -0.1
const FROM_LIST_TO_NOTES = -0.1
const PER_MEETING = -0.06
const PER_MEETING_IN_LISTS = -0.04
const LONGEST_FADE = -0.3

/** Compares `later` with `earlier`, an older sighting. */
export function likenessOf(earlier: SightingDraft, later: SightingDraft, weigh: Weigh): Likeness {
  const words = wordLikeness(earlier, later, weigh)
  const links = linkLikeness(earlier, later)
  const owners = ownerLikeness(earlier, later)
  const sameHeading = earlier.headingKey !== '' && earlier.headingKey === later.headingKey
  let score = words.alike + links.score + owners.score
  if (later.listed) score += TAKEN_UP + WORDS_AROUND * words.addedFromAround
  if (sameHeading) score += SAME_HEADING
  if (earlier.listed && !later.listed) score += FROM_LIST_TO_NOTES
  if (!words.telling && !links.shared) {
    score += later.listed || (sameHeading && words.equal) ? LITTLE_TOLD : NOTHING_TOLD
  }
  // What nobody named for long is less likely meant.
  const between = Math.max(0, later.meetingIndex - earlier.meetingIndex - 1)
  score += Math.max(LONGEST_FADE, between * (later.listed ? PER_MEETING_IN_LISTS : PER_MEETING))
  const reasons = [
    words.reason,
    words.addedFromAround >= 0.5 ? 'its added words stood around the older line' : null,
    links.reason,
    owners.reason,
    sameHeading ? 'same heading' : null,
  ]
  return { score, sameHands: owners.sameHands, reason: reasons.filter((part) => part !== null).join(', ') }
}

interface WordLikeness {
  readonly alike: number
  readonly equal: boolean
  readonly telling: boolean
  /** The share (by weight) of words that `later` adds which stand around `earlier`; 0 where it adds none. */
  readonly addedFromAround: number
  readonly reason: string | null
}

function wordLikeness(earlier: SightingDraft, later: SightingDraft, weigh: Weigh): WordLikeness {
  const older = earlier.stemSet
  let left = 0
  for (const stem of earlier.stems) left += weigh(stem)
  let shared = 0
  let right = 0
  let added = 0
  let fromAround = 0
  const around = later.listed ? earlier.context() : null
  for (const stem of later.stems) {
    const weight = weigh(stem)
    right += weight
    if (older.has(stem)) shared += weight
    else {
      added += weight
      if (around?.has(stem)) fromAround += weight
    }
  }
  const equal = earlier.words === later.words && earlier.words !== ''
  const smaller = Math.min(left, right)
  const all = left + right - shared
  const overlap = equal ? 1 : all === 0 ? 0 : shared / all
  const contained = equal ? 1 : smaller === 0 ? 0 : shared / smaller
  // More detail or fewer words: one holds the other; that counts nearly as much as equal words.
  const alike = 0.55 * overlap + 0.45 * contained * Math.min(1, shared / TELLING_WEIGHT)
  const percent = Math.round(100 * alike)
  return {
    alike: equal ? 1 : alike,
    equal,
    telling: shared >= TELLING_WEIGHT,
    addedFromAround: shared === 0 || added === 0 ? 0 : fromAround / added,
    reason: equal ? 'same words' : percent >= 20 ? `words ${percent} % alike` : null,
  }
}

interface LinkLikeness {
  readonly score: number
  readonly shared: boolean
  readonly reason: string | null
}

function linkLikeness(earlier: SightingDraft, later: SightingDraft): LinkLikeness {
  const same = firstShared(earlier.references, later.references)
  if (same !== null) return { score: SAME_LINK, shared: true, reason: `both link ${same}` }
  const around = firstShared(earlier.around, later.references)
  if (around !== null) {
    return { score: LINK_AROUND, shared: true, reason: `links ${around}, which stood around it` }
  }
  const both = earlier.references.size > 0 && later.references.size > 0
  return { score: both ? OTHER_LINK : 0, shared: false, reason: null }
}

interface OwnerLikeness {
  readonly score: number
  readonly sameHands: boolean
  readonly reason: string | null
}

function ownerLikeness(earlier: SightingDraft, later: SightingDraft): OwnerLikeness {
  if (earlier.owners.length === 0 && later.owners.length === 0)
    return { score: 0.05, sameHands: true, reason: null }
  if (earlier.owners.length === 0 || later.owners.length === 0)
    return { score: 0, sameHands: false, reason: null }
  const before = new Set(earlier.owners.map((owner) => owner.person ?? owner.name))
  const after = later.owners.map((owner) => owner.person ?? owner.name)
  const shared = after.filter((owner) => before.has(owner)).length
  if (shared === 0) return { score: OTHER_OWNERS, sameHands: false, reason: null }
  return shared === before.size && shared === after.length
    ? { score: SAME_OWNERS, sameHands: true, reason: 'same owners' }
    : { score: SHARED_OWNER, sameHands: true, reason: 'an owner in common' }
}

export function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const key of a) if (b.has(key)) return key
  return null
}
