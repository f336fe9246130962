/**
 * Spellings that likely mean one person, with the evidence, for people to settle in `minutegraph.yml`. Nothing is
 * merged by it. What the registry keeps apart, and who sat in one meeting together, is never proposed.
 */
import type { Person } from '../../domain/graph.js'
import type { Directory } from '../directory.js'
import { groupBy } from '../../domain/group-by.js'
import type { SourceOutline } from '../outline.js'
import { compareText, initialsOf, isSlip, nameTokens, SLIP_FROM } from '../spelling.js'
import { foldText } from '../words.js'

export interface PersonSuggestion {
  /** The one met more often. */
  readonly person: Person
  readonly other: Person
  /** 0 … 1. */
  readonly likelihood: number
  /** Why, in words for a person. */
  readonly evidence: readonly string[]
}

interface Met {
  readonly person: Person
  readonly names: readonly string[]
  readonly meetings: Set<string>
  readonly groups: Set<string>
}

/** Likely pairs, likeliest first. */
export function suggestPeople(outlines: readonly SourceOutline[], directory: Directory): PersonSuggestion[] {
  const met = metPeople(outlines, directory)
  const suggestions: PersonSuggestion[] = []
  for (const [a, b] of pairsSharingAKey(met)) {
    if (a.person.kind !== b.person.kind || sat(a, b) || !directory.people.mayBeOne(a.person, b.person))
      continue
    const found = compare(a, b)
    if (!found) continue
    const [person, other] = a.meetings.size >= b.meetings.size ? [a, b] : [b, a]
    const shared = [...a.groups].filter((group) => b.groups.has(group)).sort(compareText)
    const evidence =
      shared.length > 0 ? [...found.evidence, `both are met in ${shared.join(', ')}`] : found.evidence
    suggestions.push({
      person: person.person,
      other: other.person,
      likelihood: Math.min(1, found.likelihood + (shared.length > 0 ? 0.1 : 0)),
      evidence,
    })
  }
  return suggestions.sort(
    (x, y) =>
      y.likelihood - x.likelihood ||
      compareText(x.person.label, y.person.label) ||
      compareText(x.other.label, y.other.label),
  )
}

function metPeople(outlines: readonly SourceOutline[], directory: Directory): Met[] {
  const met = new Map<string, Met>()
  for (const outline of outlines) {
    for (const meeting of outline.meetings) {
      const presence = directory.presenceOf(meeting.participants)
      const present = new Set(presence)
      for (const mention of [...meeting.participants, ...meeting.mentions]) {
        const key = directory.keyOf(mention, presence)
        if (key === null) continue
        const person = directory.people.personOf(key)
        const known = met.get(person.id) ?? {
          person,
          names: [...new Set([person.label, ...(person.name ? [person.name] : []), ...person.aliases])],
          meetings: new Set<string>(),
          groups: new Set<string>(),
        }
        if (present.has(key)) known.meetings.add(`${outline.file} ${meeting.date}`)
        known.groups.add(outline.group)
        met.set(person.id, known)
      }
    }
  }
  return [...met.values()].sort((a, b) => compareText(a.person.label, b.person.label))
}

/** Pairs worth comparing: a first name, surname, initials or the first letters in common. */
function* pairsSharingAKey(met: readonly Met[]): Generator<[Met, Met]> {
  const keyed = met.flatMap((person) => [...keysOf(person)].map((key) => ({ key, person })))
  const seen = new Set<string>()
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    for (const [i, { person: a }] of group.entries()) {
      for (const { person: b } of group.slice(i + 1)) {
        const pair = [a.person.id, b.person.id].sort(compareText).join(' ')
        if (a === b || seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}

function keysOf({ names }: Met): Set<string> {
  const keys = new Set<string>()
  for (const name of names) {
    const plain = squeezed(name)
    if (plain.length >= SLIP_FROM) {
      keys.add(`start ${plain.slice(0, 3)}`)
      keys.add(`end ${plain.slice(-3)}`)
    }
    for (const token of nameTokens(name)) if (token.length >= 3) keys.add(`token ${token}`)
    const initials = initialsOf(name)
    if (initials.length >= 2) keys.add(`token ${initials}`)
    if (plain.length <= 3) keys.add(`token ${plain}`)
  }
  return keys
}

function compare(a: Met, b: Met): { likelihood: number; evidence: string[] } | null {
  let best: { likelihood: number; evidence: string[] } | null = null
  const propose = (likelihood: number, why: string): void => {
    if (best === null || likelihood > best.likelihood) best = { likelihood, evidence: [why] }
  }
  for (const x of a.names) {
    for (const y of b.names) {
      const [p, q] = [squeezed(x), squeezed(y)]
      if (p === q) propose(0.85, `"${x}" and "${y}" differ in signs only`)
      else if (isSlip(p, q)) propose(p.length >= 8 ? 0.75 : 0.6, `"${x}" and "${y}" differ in one letter`)
      for (const [full, short] of [
        [x, y],
        [y, x],
      ] as const) {
        const tokens = nameTokens(full)
        if (tokens.length < 2) continue
        const [first = ''] = tokens
        const last = tokens.at(-1) ?? ''
        const bare = squeezed(short)
        if (
          bare === `${first.charAt(0)}${last}` ||
          bare === `${first}${last.charAt(0)}` ||
          bare === `${last}${first.charAt(0)}`
        ) {
          propose(0.7, `"${short}" may be made of "${full}"`)
        } else if (nameTokens(short).length === 1 && (bare === first || bare === last)) {
          propose(bare === last ? 0.65 : 0.5, `"${short}" is part of the name "${full}"`)
        } else if (bare.length >= 2 && bare.length <= 3 && bare === initialsOf(full)) {
          propose(0.4, `"${short}" are the initials of "${full}"`)
        }
      }
    }
  }
  return best
}

/** Two who sat in one meeting under two names are two. */
function sat(a: Met, b: Met): boolean {
  for (const meeting of a.meetings) if (b.meetings.has(meeting)) return true
  return false
}

function squeezed(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '')
}
