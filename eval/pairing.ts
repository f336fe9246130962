import type { Graded } from './labels.js'

export interface Pairing<G, P> {
  readonly pairs: readonly (readonly [G, P])[]
  readonly missed: readonly G[]
  readonly spurious: readonly P[]
}

/**
 * Pairs what was found with labels of its kind: the nearest line first (at most `slack` lines off), of equals the one
 * with the likest words. Optional labels count neither as found nor as missed.
 */
export function pair<G extends Graded, P extends { readonly line: number }>(
  labels: readonly G[],
  found: readonly P[],
  slack: number,
  wordsOf: { readonly label: (label: G) => string; readonly found: (found: P) => string },
): Pairing<G, P> {
  const candidates: { label: G; found: P; off: number; likeness: number }[] = []
  for (const label of labels) {
    for (const one of found) {
      const off = Math.abs(label.line - one.line)
      if (off <= slack)
        candidates.push({
          label,
          found: one,
          off,
          likeness: likeness(wordsOf.label(label), wordsOf.found(one)),
        })
    }
  }
  candidates.sort((a, b) => a.off - b.off || b.likeness - a.likeness)
  const usedLabels = new Set<G>()
  const usedFound = new Set<P>()
  const pairs: (readonly [G, P])[] = []
  for (const candidate of candidates) {
    if (usedLabels.has(candidate.label) || usedFound.has(candidate.found)) continue
    usedLabels.add(candidate.label)
    usedFound.add(candidate.found)
    if (!isOptional(candidate.label)) pairs.push([candidate.label, candidate.found])
  }
  return {
    pairs,
    missed: labels.filter((label) => !usedLabels.has(label) && !isOptional(label)),
    spurious: found.filter((one) => !usedFound.has(one)),
  }
}

const isOptional = (label: Graded): boolean => label.optional === true || label.repeat === true

function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\]\([^)]*\)/g, ']')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** F1 of the words that two texts share, link targets left out; 1 where both are empty. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length + right.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const rest = counts.get(word) ?? 0
    if (rest === 0) continue
    counts.set(word, rest - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

export function normalised(name: string): string {
  return name.replace(/^@/, '').trim().toLowerCase()
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a.map(normalised)), new Set(b.map(normalised))]
  return left.size === right.size && [...left].every((name) => right.has(name))
}
