/**
 * Which decision took the place of which, where the text makes it plain: it says so and names the day, a newer version
 * of the same thing, and the vote on something that was deferred. Everything else is for people to say (`supersede`).
 */
import type { Decision } from '../../domain/graph.js'
import type { Id } from '../../domain/ids.js'
import type { IsoDate } from '../../domain/iso-date.js'
import { foldText, isStopWord, plainText, stemsFrom } from '../words.js'

export interface Supersession {
  readonly later: Id<'Decision'>
  readonly earlier: Id<'Decision'>
  /** From this day on the earlier one is superseded. */
  readonly day: IsoDate
}

/** Share of a deferred decision's words that its later vote repeats. */
const SAME_MATTER = 0.6
/** Words on a thing before its version that make its name. */
const NAME_WORDS = 2

interface Version {
  readonly thing: string
  readonly version: readonly number[]
}

const VERSION = /(?:^|[\s(/-])v\.?\s?(\d{1,4}(?:\.\d{1,4}){0,3})(?![\p{L}\p{N}])/gu
const WORD = /[\p{L}\p{N}]+/gu

/** Pairs in order of the later decision. `decisions` in order of time. */
export function supersessions(decisions: readonly Decision[]): Supersession[] {
  const pairs = [...namedDays(decisions), ...versionBumps(decisions), ...laterVotes(decisions)]
  const known = new Set<string>()
  return pairs.filter(({ later, earlier }) => {
    const key = `${later} ${earlier}`
    return !known.has(key) && known.add(key)
  })
}

const REPLACES = /\b(?:supersed|replac|overrul|revok|ersetz)\w*\b[^.;]{0,60}?\b(\d{4}-\d{2}-\d{2})\b/iu

/** "This supersedes the decision of 2025-01-14": the decision of that day; of several, the one most like it. */
function namedDays(decisions: readonly Decision[]): Supersession[] {
  return decisions.flatMap((later) => {
    const day = REPLACES.exec(later.text)?.[1]
    if (day === undefined || day >= later.date) return []
    const stems = new Set(stemsFrom(later.text))
    const likeness = (decision: Decision) => stemsFrom(decision.text).filter((stem) => stems.has(stem)).length
    const [best, next] = decisions
      .filter((decision) => decision.date === day && decision.outcome === 'accepted')
      .map((decision) => ({ decision, shared: likeness(decision) }))
      .sort((a, b) => b.shared - a.shared)
    if (!best || (next && next.shared === best.shared)) return []
    return [{ later: later.id, earlier: best.decision.id, day: later.date }]
  })
}

function versionBumps(decisions: readonly Decision[]): Supersession[] {
  const latest = new Map<string, { decision: Decision; version: readonly number[] }>()
  const pairs: Supersession[] = []
  for (const decision of decisions) {
    if (decision.outcome !== 'accepted') continue
    const versions = versionsIn(decision.text)
    for (const { thing, version } of versions) {
      const known = latest.get(thing)
      if (!known || (compareVersions(version, known.version) > 0 && known.decision.date < decision.date)) {
        if (known) pairs.push({ later: decision.id, earlier: known.decision.id, day: decision.date })
        latest.set(thing, { decision, version })
      }
    }
  }
  return pairs
}

/** "stabilise mast standard v3" → mast standard, 3. Only decisions about one version of one thing are plain. */
function versionsIn(text: string): Version[] {
  const folded = foldText(plainText(text))
  const versions: Version[] = []
  for (const match of folded.matchAll(VERSION)) {
    const before = folded.slice(0, match.index).match(WORD) ?? []
    const name = before.filter((word) => !isStopWord(word)).slice(-NAME_WORDS)
    if (name.length > 0 && match[1] !== undefined) {
      versions.push({ thing: name.join(' '), version: match[1].split('.').map(Number) })
    }
  }
  return versions.length === 1 ? versions : []
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Of each deferred decision the first later one of its group on the same matter, if any. */
function laterVotes(decisions: readonly Decision[]): Supersession[] {
  const stems = new Map(decisions.map((decision) => [decision, new Set(stemsFrom(decision.text))]))
  return decisions.flatMap((earlier, i) => {
    if (earlier.outcome !== 'deferred') return []
    const matter = stems.get(earlier) ?? new Set()
    const later = decisions
      .slice(i + 1)
      .find((other) => other.date > earlier.date && isSameMatter(matter, stems.get(other) ?? new Set()))
    return later ? [{ later: later.id, earlier: earlier.id, day: later.date }] : []
  })
}

function isSameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length
  return (
    shared >= 2 && shared >= SAME_MATTER * Math.min(a.size, b.size) && shared * 2 >= Math.max(a.size, b.size)
  )
}
