import type { ColumnRole } from '../../../src/domain/house-style.js'
import type { IsoDate } from '../../../src/domain/iso-date.js'
import { ambiguousDay } from '../../ambiguous-days.js'
import { dueDateIn, writtenDay } from '../../due-dates.js'
import { addPlacedDecision } from '../decisions/found-decision.js'
import { sectionRole, type Facts, type Reading } from '../reading.js'
import { columnsOf } from '../structure/columns.js'
import type { Cell, Passage, PlacedWords } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import type { HeadingRole } from '../structure/sections.js'
import { addPlacedTask } from '../tasks/placed-task.js'
import { tasksOfEntry } from '../words/entries.js'
import { isItemNumber } from '../words/item-numbers.js'
import { peopleIn } from '../words/people.js'
import { isSettled } from '../words/settled-entries.js'
import { bareTask } from '../words/task-words.js'

/** A row of a table with a column of action items, or of decisions. */
export function readRow(row: Passage, reading: Reading, facts: Facts): void {
  const { header } = row
  if (!header) return
  const columns = columnsOf(header, reading.style)
  const section = sectionRole(reading, row)
  const text = columns.get('text')
  if (isTaskTable(columns, section)) {
    readTaskRow(row, columns, reading, facts)
    return
  }
  // A column "Action" among others that say nothing of minutes is a manual's: who does what in a program.
  if (columns.size === 1 && columns.has('action') && header.cells.length > 2 && !isListOfTasks(section))
    return
  const mixed = section === 'results' || (columns.has('decision') && columns.has('action'))
  for (const role of ['action', 'decision'] as const) {
    const column = columns.get(role)
    if (column === undefined) continue
    const cell = row.cells[column]
    if (!cell) continue
    // "**33.1** | count the ropes": the words stand in their column, else in the next.
    const told = isItemNumber(cell.words) ? row.cells[text ?? column + 1] : cell
    if (!told) continue
    for (const piece of piecesOf(told)) {
      const asDecision = role === 'decision' && !(mixed && !isSettled(piece.words))
      // A long text in such a table retells the talk; only what it says was settled is a decision.
      if (asDecision && piece.words.length > 200 && !isSettled(plainText(piece.words))) continue
      if (asDecision) addPlacedDecision(row, piece, reading, facts)
      else
        for (const task of tasksOfEntry(piece.words, reading.known))
          addPlacedTask(row, piece, task, reading, facts)
    }
  }
}

type Columns = ReadonlyMap<ColumnRole, number>

/** "Who | What | When", "Owner | Action | Due": a row for each task, and a column for who does it. */
function isTaskTable(columns: Columns, section: HeadingRole | null): boolean {
  if (!columns.has('owner') && !columns.has('person')) return false
  if (columns.has('decision') || columns.has('topic') || columns.has('present')) return false
  if (columns.has('action')) return true
  return columns.has('text') && (columns.has('due') || isListOfTasks(section))
}

const isListOfTasks = (section: HeadingRole | null): boolean =>
  section === 'tasks' || section === 'pending' || section === 'completed' || section === 'results'

function readTaskRow(row: Passage, columns: Columns, reading: Reading, facts: Facts): void {
  const cellOf = (role: ColumnRole): Cell | undefined => {
    const column = columns.get(role)
    return column === undefined ? undefined : row.cells[column]
  }
  // Of "Action | Description", the second says what is to be done.
  const action = cellOf('action')
  const told = action && !isItemNumber(action.words) ? action : (cellOf('text') ?? action)
  if (!told || NOTHING.test(plainText(told.words))) return
  const who = plainText((cellOf('owner') ?? cellOf('person'))?.words ?? '')
  const owners = NOTHING.test(who) ? [] : peopleIn(who)
  const [own, ...more] = tasksOfEntry(told.words, reading.known)
  const task = owners.length > 0 || !own || more.length > 0 ? { owners, text: bareTask(told.words) } : own
  const day = cellOf('due')
  addPlacedTask(row, told, task, reading, facts, day && dueDayIn(day, reading, facts))
}

/** The day of a cell in a column for due days; told where it may be another. */
function dueDayIn(cell: Cell, reading: Reading, facts: Facts): IsoDate | null {
  const words = `by ${plainText(cell.words)}`
  const due = dueDateIn(words, reading.date, reading.slashes)
  const written = due === null || reading.slashes !== null ? null : writtenDay(words, reading.date)
  if (due !== null && written?.otherwise && written.date === due)
    facts.diagnostics.push(
      ambiguousDay(reading.file, due, written.otherwise, reading.outline.places.span(cell.start, cell.end)),
    )
  return due
}

const BREAK = /<br\s{0,3}\/?>|<\/?(?:p|li|ul|ol)\b[^<>]{0,200}>/gi
const NOTHING = /^(?:n\/?a|none|nothing|tbd|[-–—]*)\.?$/i

/** The parts of a cell that an exporter divided by tags. */
function piecesOf(cell: PlacedWords): PlacedWords[] {
  const pieces: PlacedWords[] = []
  let from = 0
  const take = (to: number): void => {
    const part = cell.words.slice(from, to)
    const lead = part.length - part.replace(/^[\s•*-]+/, '').length
    const words = part.slice(lead).trimEnd()
    if (words !== '' && !NOTHING.test(plainText(words)))
      pieces.push({ start: cell.start + from + lead, end: cell.start + from + lead + words.length, words })
  }
  for (const match of cell.words.matchAll(BREAK)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(cell.words.length)
  return pieces
}
