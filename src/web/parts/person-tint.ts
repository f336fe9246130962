/** The same person has the same tint and initials everywhere. Pure. */

/** A hue (degrees) from a name; names that differ seldom share one of the 24. */
export function hueOf(name: string): number {
  let hash = 2166136261
  for (const letter of name.toLowerCase()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  }
  return ((hash >>> 0) % 24) * 15
}

/** One or two letters: of first and last name, else the beginning of the label. */
export function initialsOf(label: string, name: string | null | undefined): string {
  const words = (name ?? '').split(/[\s\-_.]+/).filter((word) => /^\p{L}/u.test(word))
  const first = words[0]
  const last = words.at(-1)
  if (first && last && words.length > 1) return (firstLetter(first) + firstLetter(last)).toUpperCase()
  const letters = (first ?? label).match(/[\p{L}\p{N}]/gu) ?? []
  return letters.slice(0, 2).join('').toUpperCase() || '?'
}

const firstLetter = (word: string): string => /^./u.exec(word)?.[0] ?? ''
