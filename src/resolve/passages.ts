/** The points of an agenda item's notes: each top-level bullet, paragraph or sub-heading with what is nested under it. */
export interface Passage {
  /** 0-based line within the notes. */
  readonly at: number
  /** The point's own words. */
  readonly lead: string
  /** What is nested under it. */
  readonly below: readonly string[]
}

const BULLET = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/
const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/
const RULE = /^\s*(?:[-=*_]\s?){3,}\s*$/

export function passagesOf(notes: string): Passage[] {
  const passages: { at: number; lead: string; below: string[] }[] = []
  let base: number | null = null
  notes.split('\n').forEach((line, at) => {
    if (line.trim() === '' || RULE.test(line)) return
    const heading = HEADING.exec(line)
    if (heading) {
      base = null
      passages.push({ at, lead: heading[1] ?? '', below: [] })
      return
    }
    const bullet = BULLET.exec(line)
    const indent = bullet ? (bullet[1] ?? '').replaceAll('\t', '    ').length : 0
    const last = passages.at(-1)
    if (bullet && (base === null || indent <= base)) {
      base = indent
      passages.push({ at, lead: bullet[2] ?? '', below: [] })
    } else if (last && (bullet || /^\s/.test(line)) && base !== null) last.below.push(bullet?.[2] ?? line)
    else passages.push({ at, lead: line.trim(), below: [] })
  })
  return passages
}
