const INDENT = /^[\t ]*/
const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/

/** The words of the point that the 0-based line `at` of `notes` is nested under; null where it stands at the top. */
export function pointAbove(notes: string, at: number): string | null {
  const lines = notes.split('\n')
  const own = indentOf(lines[at] ?? '')
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above] ?? ''
    if (line.trim() === '' || indentOf(line) >= own) continue
    return BULLET.exec(line)?.[1] ?? null
  }
  return null
}

function indentOf(line: string): number {
  return (INDENT.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}
