import type { SectionRole } from '../../../src/domain/house-style.js'
import { columnsOf } from '../structure/columns.js'
import type { Passage } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import { plainWords } from '../words/phrases.js'
import { sectionRole, type Reading } from '../reading.js'

/** Rows of tables that have a column for topics. */
export function topicRows(reading: Reading): Passage[] {
  return reading.passages.filter((row) => {
    if (row.kind !== 'row' || !row.header || sectionRole(reading, row) === 'participants') return false
    const cell = topicCell(row, reading)
    const words = plainWords(plainText((cell ?? '').replace(NUMBER_OF_MANY, '')))
    if (row.words.replace(/\s/g, '') === row.header.words.replace(/\s/g, '')) return false
    if (words === '' || /^\d+$/.test(words)) return false
    return !['ignored', 'structure', 'participants'].some((role) =>
      reading.style.headings.get(role as SectionRole)?.fits(words),
    )
  })
}

const topicColumns = new WeakMap<Passage, number>()

/** The words of a row's cell that names the topic; null where its table has no such column. */
export function topicCell(row: Passage, reading?: Reading): string | null {
  const { header } = row
  if (!header) return null
  if (reading && !topicColumns.has(header)) {
    const columns = columnsOf(header, reading.style)
    topicColumns.set(header, columns.size > 1 || header.cells.length > 1 ? (columns.get('topic') ?? -1) : -1)
  }
  return row.cells[topicColumns.get(header) ?? -1]?.words ?? null
}

/** "3. Ropes": its place in a list. */
export const NUMBER_OF_MANY = /^[\s*_]*\d{1,2}[a-z]?[.)][\s*_]+(?=\S)/
