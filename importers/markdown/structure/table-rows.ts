import type { Table } from 'mdast'
import { htmlTableRows } from './html-tables.js'
import type { Passage } from './passage.js'

/** A row of a table of either kind, as a passage needs it. */
export type TableRow = Pick<Passage, 'start' | 'end' | 'words' | 'joints' | 'cells'>

/** The rows of a table drawn with bars, the one with the titles first. */
export function rowsOf(table: Table, text: string): TableRow[] {
  return table.children.map((row) => {
    const start = row.position?.start.offset ?? 0
    const end = row.position?.end.offset ?? start
    const cells = row.children.map((cell) => {
      const from = cell.children[0]?.position?.start.offset ?? cell.position?.start.offset ?? start
      const to = cell.children.at(-1)?.position?.end.offset ?? from
      return { words: text.slice(from, to).trim(), start: from, end: to }
    })
    return { start, end, words: text.slice(start, end), joints: [{ at: 0, offset: start }], cells }
  })
}

/** The rows of the tables in a block of HTML; none where it holds no table. */
export function rowsOfHtml(text: string, from: number, to: number): TableRow[] {
  return htmlTableRows(text, from, to).map((row) => {
    const cells = row.cells.map(({ start, end }) => ({ words: text.slice(start, end), start, end }))
    const start = cells[0]?.start ?? row.start
    const end = cells.at(-1)?.end ?? row.end
    return { start, end, words: text.slice(start, end), joints: [{ at: 0, offset: start }], cells }
  })
}
