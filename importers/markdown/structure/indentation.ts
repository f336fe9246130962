import type { ListItem } from 'mdast'

/** The column of an offset, from 1, as it is shown: a tab goes on to the next of every fourth. */
export function columnOf(text: string, offset: number): number {
  let column = 1
  const start = text.lastIndexOf('\n', offset - 1) + 1
  // Behind the eightieth column nothing is indented.
  for (let at = Math.max(start, offset - 80); at < offset; at++)
    column += text.charCodeAt(at) === 9 ? 4 - ((column - 1) % 4) : 1
  return column
}

/** Where the text of a list item begins; what is indented four columns more is code. */
export function contentColumn(text: string, item: ListItem): number {
  const own = columnOf(text, item.position?.start.offset ?? 0)
  const first = item.children[0]?.position?.start.offset
  return first === undefined ? own + 2 : Math.min(columnOf(text, first), own + 5)
}
