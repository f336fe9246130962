import { COLUMN_ROLES, type ColumnRole } from '../../../src/domain/house-style.js'
import type { Passage } from './passage.js'
import { plainText } from './plain-text.js'
import { plainWords } from '../words/phrases.js'
import type { Style } from '../conventions/style.js'

/** Which column of a table holds what, by the titles in its first row; empty where the first row has no titles. */
export function columnsOf(header: Passage, style: Style): ReadonlyMap<ColumnRole, number> {
  const found = new Map<ColumnRole, number>()
  for (const [column, cell] of header.cells.entries()) {
    const title = plainWords(plainText(cell.words))
    for (const role of COLUMN_ROLES) {
      if (!found.has(role) && style.columns.get(role)?.fits(title)) {
        found.set(role, column)
        break
      }
    }
  }
  return found
}
