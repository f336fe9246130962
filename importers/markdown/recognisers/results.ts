import type { ColumnRole } from '../../../src/domain/house-style.js'
import type { IsoDate } from '../../../src/domain/iso-date.js'
import { ambiguousDay } from '../../ambiguous-days.js'
import { dueDateIn, writtenDay } from '../../due-dates.js'
import { referencesIn } from '../../references.js'
import { columnsOf } from '../structure/columns.js'
import { bareDecision } from '../words/decision-words.js'
import { tasksOfEntry, type EntryTask } from '../words/entries.js'
import { isItemNumber, withoutItemNumber } from '../words/item-numbers.js'
import { outcomeOf, votesIn } from '../words/outcomes.js'
import type { Cell, Passage } from '../structure/passage.js'
import { peopleIn } from '../words/people.js'
import { plainText } from '../structure/plain-text.js'
import {
  evidenceAt,
  listRole,
  sectionRole,
  topicOf,
  type Facts,
  type Reading,
  type Recogniser,
} from '../reading.js'
import type { HeadingRole } from '../structure/sections.js'
import { firstMatch } from '../conventions/style.js'
import { listOf } from '../tasks/task-lists.js'
import { bareTask } from '../words/task-words.js'
import { toldStatus, type ToldOfStatus } from '../words/told-status.js'

/** Sections that hold decisions and action items side by side, and tables of them: each entry by its own words. */
export const results: Recogniser = {
  name: 'results',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      readVote(passage, reading, facts)
      if (passage.quoted || (facts.taken.has(passage) && !facts.topics.has(passage))) continue
      if (passage.kind === 'row') readRow(passage, reading, facts)
      else if (passage.kind === 'item' && isEntry(passage, reading)) readEntry(passage, reading, facts)
      else if (passage.kind === 'item' && MINUTES_APPROVED.test(passage.words))
        addDecision(passage, whole(passage), reading, facts)
    }
  },
}

/** "Minutes of 4 May approved": the group's first decision of many meetings. */
const MINUTES_APPROVED =
  /^[\s*_]*(?:the )?(?:last |previous )?(?:[\w.,/-]{1,20} ){0,4}minutes\b.{0,60}\b(?:were |was |have been )?approved[\s*_.!]*$/i

/** "Motion: Mira; Second: Tomas; Vote: unanimous": settles what stands above it. */
const MOTION =
  /^[\s*_]*(?:motion|moved|motioned)\b[\s*_:]*(?:by )?[^;.]{2,60}[;,.]\s*(?:second|seconded)\b[^;.]{2,60}[;,.]/i
const LABEL_OF_SUBJECT = /^[\s*_]*(?:decision|resolution|proposal|motion)s?[\s*_]*:[\s*_]*/i

/** Whether a line tells how something was voted on, and is settled with what it votes on. */
export const isVote = ({ words }: Passage): boolean =>
  words.length <= 300 && (VOTE.test(words) || MOTION.test(words)) && VOTED.test(words)

const VOTE = /^[\s*_]*(?:\\?\[vote\\?\]|votes?[\s*_]*:)/i
/** "VOTE: approve 2000 for travel. +1 Mira. Passed.": what is voted on stands on the line itself. */
const OWN_SUBJECT =
  /^[\s*_]*(?:\\?\[vote\\?\]|votes?)[\s*_:]*(?:to )?((?:approve|accept|adopt|reject|elect|appoint|fund|grant|merge|endorse|ratify|move)\s[^.;]{3,200})/i
const VOTED =
  /\b(?:unanim\w+|approved|passed|carried|accepted|rejected|denied|failed|\d+ (?:yes|no|of \d+))\b/i

/** "VOTE: Unanimously approved.": settles the bullet above it, else what the line itself says. */
function readVote(passage: Passage, reading: Reading, facts: Facts): void {
  if (passage.quoted || !isVote(passage)) return
  const own = OWN_SUBJECT.exec(passage.words)
  if (own) {
    const start = passage.start + passage.words.indexOf(own[1] ?? '')
    const words = own[1] ?? ''
    facts.taken.add(passage)
    addDecision(passage, { start, end: start + words.length, words }, reading, facts)
    return
  }
  const above = passage.parent
  const subject =
    above && (above.kind === 'item' || above.kind === 'text') && above.words !== '' ? above : passage
  if (facts.decisions.some(({ line }) => line === subject.line)) return
  facts.taken.add(passage)
  const label = subject === passage ? '' : (LABEL_OF_SUBJECT.exec(subject.words)?.[0] ?? '')
  const { start, end, words } = subject
  addDecision(
    subject,
    { start: start + label.length, end, words: words.slice(label.length) },
    reading,
    facts,
    passage,
  )
  // What was voted on may be a task as well: that its list tells.
  if (listOf(subject, reading)) facts.taken.delete(subject)
}

/** Directly in a section of results, and in no list of decisions or tasks inside it. */
function isEntry(passage: Passage, reading: Reading): boolean {
  const above = passage.parent
  if (!above || above.kind !== 'heading' || sectionRole(reading, passage) !== 'results') return false
  const led = listRole(reading, passage)
  return led === null || led.role === 'results'
}

const GROUP = String.raw`(?:the |our )?(?:\w+ ){0,2}(?:committee|group|team|board|council|members|we|everyone)`
/** "The committee decided to …", "It was agreed that …", "Approved the …", "… was unanimously approved". */
const SETTLED = new RegExp(
  String.raw`(?:^|:\s*)(?:${GROUP} (?:has |have |unanimously )?(?:decided|agreed|approved|voted|resolved|accepted|rejected)|it was (?:decided|agreed|resolved)|(?:unanimously )?(?:approved|denied|rejected|accepted|agreed|decided)\b)|\b(?:was|were) (?:unanimously )?(?:approved|accepted|rejected|denied)\b|\bby (?:lazy )?consensus\b`,
  'i',
)
const GROUP_WILL = new RegExp(
  String.raw`(?:^|:\s*)(?:the )?(?:committee|group|team|board) will (?:be using|use|adopt|go with)\b`,
  'i',
)

function readEntry(passage: Passage, reading: Reading, facts: Facts): void {
  const words = plainText(passage.words)
  if (words === '' || firstMatch(reading.style.marks.action, passage.words)?.index === 0) return
  if (/^[\s*_]*(?:decision|action)s?\b[\s*_]*:/i.test(passage.words)) return
  const tasksFollow =
    passage.section?.children.some((child) => reading.sections.roles.get(child) === 'tasks') ?? false
  const settled = SETTLED.test(words) || GROUP_WILL.test(words) || tasksFollow
  if (settled) addDecision(passage, whole(passage), reading, facts)
  const tasks = tasksOfEntry(passage.words, reading.known)
  if (tasksFollow || (settled && tasks.every(({ owners }) => owners.length === 0))) return
  for (const task of tasks) addTask(passage, whole(passage), task, reading, facts)
}

interface Place {
  readonly start: number
  readonly end: number
  readonly words: string
}

const whole = ({ start, end, words }: Passage): Place => ({ start, end, words })

/** A row of a table with a column of action items, or of decisions. */
function readRow(row: Passage, reading: Reading, facts: Facts): void {
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
      const asDecision = role === 'decision' && !(mixed && !SETTLED.test(piece.words))
      // A long text in such a table retells the talk; only what it says was settled is a decision.
      if (asDecision && piece.words.length > 200 && !SETTLED.test(plainText(piece.words))) continue
      if (asDecision) addDecision(row, piece, reading, facts)
      else
        for (const task of tasksOfEntry(piece.words, reading.known)) addTask(row, piece, task, reading, facts)
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
  addTask(row, told, task, reading, facts, day && dueDayIn(day, reading, facts))
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

const BREAK = /<br\s{0,3}\/?>|<\/?(?:p|li|ul|ol)\b[^<>]{0,200}>/gi
const NOTHING = /^(?:n\/?a|none|nothing|tbd|[-–—]*)\.?$/i

/** The parts of a cell that an exporter divided by tags. */
function piecesOf(cell: Place): Place[] {
  const pieces: Place[] = []
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

export function addDecision(
  passage: Passage,
  place: Place,
  reading: Reading,
  facts: Facts,
  told: Passage = passage,
): void {
  const text = bareDecision(withoutItemNumber(bareTask(place.words)), reading.style)
  if (!/\p{L}/u.test(text)) return
  facts.taken.add(passage)
  facts.decisions.push({
    line: reading.outline.places.lineAt(place.start),
    span: reading.outline.places.span(place.start, place.end),
    evidence: evidenceAt(
      reading,
      passage.kind === 'row' ? 'results/decision-in-row' : 'results/settled',
      place.start,
      place.end,
    ),
    text,
    outcome: /\b(?:den(?:ied|y)|rejected|failed)\b/i.test(told.words)
      ? 'rejected'
      : outcomeOf(told === passage ? text : told.words),
    marker: 'explicit',
    reason: null,
    votes: votesIn(told),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(place.words),
  })
}

export function addTask(
  passage: Passage,
  place: Place,
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
