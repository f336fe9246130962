import { addPlacedDecision } from '../decisions/found-decision.js'
import { columnsOf } from '../structure/columns.js'
import { addPlacedTask } from '../tasks/placed-task.js'
import { tasksOfEntry } from '../words/entries.js'
import { isItemNumber } from '../words/item-numbers.js'
import type { Passage } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import type { Reading, Recogniser } from '../reading.js'

/** "33.1 | Video | 2:16": the number of an entry of a table, where in the notes it was settled. */
const NUMBER_LINE = /^[\s*_]{0,6}(\d{1,4}(?:\.\d{1,3}){1,3})[\s*_]{0,6}\|/

/**
 * Numbered tables list decisions and action items; where the notes name such a number on a line of its own, what
 * stands below is that decision or action item, in the place where it was made.
 */
export const numberedNotes: Recogniser = {
  name: 'numbered-notes',
  recognise(reading, facts) {
    const kinds = kindsOfNumbers(reading)
    if (kinds.size === 0) return
    for (const [at, line] of reading.passages.entries()) {
      const number = line.kind === 'text' ? NUMBER_LINE.exec(line.words)?.[1] : undefined
      const kind = number === undefined ? undefined : kinds.get(number)
      const told = reading.passages[at + 1]
      if (
        kind === undefined ||
        !told ||
        !['text', 'code', 'item'].includes(told.kind) ||
        told.section !== line.section
      )
        continue
      const words = told.words.trim()
      const start = reading.outline.text.indexOf(words.split('\n', 1)[0] ?? '', told.start)
      if (words === '' || words.length > 1000 || start < 0 || start > told.end) continue
      const place = { start, end: told.end, words: words.replace(/\s+/g, ' ') }
      if (kind === 'decision') addPlacedDecision(told, place, reading, facts)
      else
        for (const task of tasksOfEntry(place.words, reading.known))
          addPlacedTask(told, place, task, reading, facts)
    }
  },
}

function kindsOfNumbers(reading: Reading): Map<string, 'action' | 'decision'> {
  const kinds = new Map<string, 'action' | 'decision'>()
  for (const row of reading.passages) {
    if (row.kind !== 'row' || !row.header) continue
    const columns = columnsOf(row.header, reading.style)
    for (const kind of ['action', 'decision'] as const) {
      const number = numberIn(row, columns.get(kind))
      if (number !== null) kinds.set(number, kind)
    }
  }
  return kinds
}

function numberIn(row: Passage, column: number | undefined): string | null {
  const words = column === undefined ? '' : plainText(row.cells[column]?.words ?? '')
  return isItemNumber(words) ? words.replace(/[^\d.]/g, '').replace(/\.$/, '') : null
}
