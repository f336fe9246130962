const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/

/** Of each line of `notes` the words of the point that it is nested under; null of what stands at the top, or under prose. */
export function pointsAbove(notes: string): (string | null)[] {
  /** The lines above that the next may be nested under, each deeper than the one before. */
  const open: { readonly indent: number; readonly point: string | null }[] = []
  return notes.split('\n').map((line) => {
    if (line.trim() === '') return null
    const indent = indentOf(line)
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const above = open.at(-1)?.point ?? null
    open.push({ indent, point: BULLET.exec(line)?.[1] ?? null })
    return above
  })
}

function indentOf(line: string): number {
  return line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length
}
