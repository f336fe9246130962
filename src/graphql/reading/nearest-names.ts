import { nearestOf } from '../../config/nearest.js'

const MOST = 3

/** Up to three names that `name` may have meant: those that hold it or are held by it, then the one nearest in spelling. */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return []
  const names = [...new Set(known)].filter((candidate) => candidate !== '')
  const holding = names
    .filter((candidate) => candidate.toLowerCase().includes(wanted))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const near = nearestOf(name, names)
  return [...new Set([...(near === null ? [] : [near]), ...holding])].slice(0, MOST)
}
