import type { IsoDate } from '../../../src/domain/iso-date.js'
import { dueDateIn } from '../../due-dates.js'
import { referencesIn } from '../../references.js'
import { evidenceAt, sectionRole, topicOf, type Facts, type Reading } from '../reading.js'
import { columnsOf } from '../structure/columns.js'
import type { Passage, PlacedWords } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import type { HeadingRole } from '../structure/sections.js'
import type { EntryTask } from '../words/entries.js'
import { toldStatus, type ToldOfStatus } from '../words/told-status.js'

/** Adds a task of a row or an entry, in the words of `place`. `due`: told elsewhere, as in a column of its own. */
export function addPlacedTask(
  passage: Passage,
  place: PlacedWords,
  task: EntryTask,
  reading: Reading,
  facts: Facts,
  due: IsoDate | null = null,
): void {
  if (!/\p{L}/u.test(task.text)) return
  facts.taken.add(passage)
  const section = sectionRole(reading, passage)
  const told = statusOfRow(passage, section, reading)
  facts.actionItems.push({
    line: reading.outline.places.lineAt(place.start),
    span: reading.outline.places.span(place.start, place.end),
    evidence: evidenceAt(
      reading,
      passage.kind === 'row' ? 'results/task-in-row' : 'results/task',
      place.start,
      place.end,
    ),
    owners: task.owners,
    text: plainText(task.text),
    marker: 'explicit',
    reason: null,
    status: told.status,
    statusWords: told.words,
    carriedOver: section === 'pending' || section === 'completed',
    listLine: null,
    renewed: false,
    due: due ?? dueDateIn(task.text, reading.date, reading.slashes),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(place.words),
    mark: null,
    detail: [],
  })
}

/** By a cell of its column for states, else by the list that it stands in. */
function statusOfRow(
  row: Passage,
  section: HeadingRole | null,
  { style }: Reading,
): Pick<ToldOfStatus, 'status' | 'words'> {
  const column = row.header ? columnsOf(row.header, style).get('status') : undefined
  const cell = column === undefined ? undefined : row.cells[column]
  const told = cell && toldStatus({ ...row, words: plainText(cell.words) }, style, [])
  if (told && told.status !== 'open') return told
  return { status: section === 'completed' ? 'done' : 'open', words: null }
}
