/**
 * The points of an agenda item's notes: each top-level bullet, paragraph or sub-heading with what is nested under it.
 * A line in bold alone counts as a sub-heading; it ends at the next of them, or at a rule.
 */
export interface PassageLine {
  /** 0-based line within the notes. */
  readonly at: number
  readonly words: string
}

export interface Passage {
  /** 0-based line within the notes. */
  readonly at: number
  /** The point's own words. */
  readonly lead: string
  readonly kind: 'heading' | 'bullet' | 'paragraph'
  /** What is nested under it; of a heading nothing, for its points stand for themselves. */
  readonly below: readonly PassageLine[]
  /** Its place among the passages: the sub-heading that it stands under, or null. */
  readonly under: number | null
}

interface Draft extends Passage {
  readonly below: PassageLine[]
}

const BULLET = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/
const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/
const RULE = /^\s*(?:[-=*_]\s?){3,}\s*$/
const BOLD = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?$/

export function passagesOf(notes: string): Passage[] {
  const passages: Draft[] = []
  let base: number | null = null
  let under: number | null = null
  notes.split('\n').forEach((line, at) => {
    const text = line.trim()
    if (text === '') return
    if (RULE.test(line)) {
      base = null
      under = null
      return
    }
    const heading = HEADING.exec(line)?.[1] ?? BOLD.exec(text)?.[1]
    if (heading !== undefined) {
      base = null
      under = passages.length
      passages.push({ at, lead: heading, kind: 'heading', below: [], under: null })
      return
    }
    const bullet = BULLET.exec(line)
    const words = bullet?.[2] ?? text
    const indent = bullet ? (bullet[1] ?? '').replaceAll('\t', '    ').length : 0
    const last = passages.at(-1)
    if (bullet && (base === null || indent <= base)) {
      base = indent
      passages.push({ at, lead: words, kind: 'bullet', below: [], under })
    } else if (last && (bullet || /^\s/.test(line)) && base !== null) last.below.push({ at, words })
    else passages.push({ at, lead: text, kind: 'paragraph', below: [], under })
  })
  return passages
}
