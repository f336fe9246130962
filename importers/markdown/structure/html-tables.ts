/** One cell of an HTML table: where its content lies. */
export interface HtmlCell {
  /** Offsets into the text; tags inside the cell included, its own left out. */
  readonly start: number
  readonly end: number
}

export interface HtmlRow {
  readonly start: number
  readonly end: number
  readonly cells: readonly HtmlCell[]
}

/** A tag that matters for the shape of a table, wherever it stands; attributes are skipped. */
const TAG = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi

/**
 * The rows of the HTML tables in `text` from `start` to `end`, in order, those of a nested table as part of the cell
 * that holds it. Tags that are never closed end where the next one of their kind begins: exporters are careless.
 */
export function htmlTableRows(text: string, start: number, end: number): HtmlRow[] {
  const rows: HtmlRow[] = []
  let depth = 0
  let row: { start: number; cells: HtmlCell[] } | null = null
  let cell: number | null = null

  const closeCell = (at: number): void => {
    if (row && cell !== null) row.cells.push(trimmed(text, cell, at))
    cell = null
  }
  const closeRow = (at: number): void => {
    closeCell(at)
    if (row && row.cells.some((each) => each.end > each.start)) rows.push({ ...row, end: at })
    row = null
  }

  const part = text.slice(start, end)
  for (const match of part.matchAll(TAG)) {
    const closes = match[1] === '/'
    const name = (match[2] ?? '').toLowerCase()
    const from = start + match.index
    const to = from + match[0].length
    if (name === 'table') {
      depth += closes ? -1 : 1
      if (depth === 0) closeRow(from)
    } else if (depth === 1) {
      if (name === 'tr') {
        closeRow(closes ? to : from)
        if (!closes) row = { start: from, cells: [] }
      } else {
        closeCell(from)
        if (!closes) cell = to
      }
    }
  }
  closeRow(end)
  return rows
}

function trimmed(text: string, from: number, to: number): HtmlCell {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
