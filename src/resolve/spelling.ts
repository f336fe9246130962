import type { Mention } from '../domain/minutes.js'
import { remembered } from './remembered.js'
import { foldText } from './words.js'

/** How a spelling is compared: `h:` a handle, `n:` a name; folded, spaces and dots evened out. */
export type SpellingKey = string

export const handleKey = remembered(
  20_000,
  (handle: string): SpellingKey => `h:${foldText(handle).replace(/^@/, '').trim()}`,
)

export const nameKey = remembered(20_000, (name: string): SpellingKey => `n:${nameTokens(name).join(' ')}`)

/** The folded parts of a name: "Lund, Mira (ml)" gives mira, lund. */
export const nameTokens = remembered(20_000, (name: string): readonly string[] => {
  const bare = foldText(name)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^@/, '')
  const comma = /^([^,]+),([^,]+)$/.exec(bare.trim())
  const ordered = comma ? `${comma[2] ?? ''} ${comma[1] ?? ''}` : bare
  return ordered.split(/[^\p{L}\p{N}'_-]+/u).filter((token) => token !== '')
})

/** "Mira Lund" → "ml"; '' for names of one word. */
export function initialsOf(name: string): string {
  const tokens = nameTokens(name)
  return tokens.length < 2 ? '' : tokens.map((token) => token.charAt(0)).join('')
}

/** What stands in the minutes, as people read it. */
export function spellingOf(mention: Mention): string {
  return mention.handle ?? mention.name ?? ''
}

/** The most frequent spelling; of equals the first of the alphabet. Null of an empty count. */
export function commonest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [spelling, count] of counts) {
    const known = best === null ? -1 : (counts.get(best) ?? 0)
    if (count > known || (count === known && best !== null && compareText(spelling, best) < 0))
      best = spelling
  }
  return best
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Shortest spelling in which one differing letter is taken for a slip. */
export const SLIP_FROM = 5

/** One letter more, less, other, or two changed places; digits are no slips. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_FROM || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [p, q] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (/\d/.test(p + q)) return false
  return (
    (p.length <= 1 && q.length <= 1) || (p.length === 2 && q.length === 2 && p[0] === q[1] && p[1] === q[0])
  )
}
