/** Orders that hold on every engine: code units, and ids where keys are equal. */
import type { Direction } from '../../store/listing-statements.js'
import type { Row } from '../../store/port.js'
import { text } from './row-values.js'

/** The statement's order holds for the engine; that of equal keys is made sure of here. */
export function inOrder(rows: readonly Row[], direction: Direction): Row[] {
  const sign = direction === 'asc' ? 1 : -1
  return [...rows].sort(
    (a, b) =>
      sign * (compare(text(a, 'sortKey'), text(b, 'sortKey')) || compare(text(a, 'id'), text(b, 'id'))),
  )
}

export function byPlace(
  a: { readonly file: string; readonly line: number; readonly id: string },
  b: { readonly file: string; readonly line: number; readonly id: string },
): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
