import type { Marker, Mention, ReadActionItem, TaskDetail } from '../../../src/domain/minutes.js'
import { dueDateIn } from '../../due-dates.js'
import { distinctMentions, handlesIn } from '../../mentions.js'
import { referencesIn } from '../../references.js'
import { actionMarksIn, unclearMarkIn } from '../words/action-marks.js'
import { withoutTags } from '../structure/code-spans.js'
import type { MarkedTask } from '../words/marked-task.js'
import { descendants, type Passage } from '../structure/passage.js'
import { isPeople, mentionsOf, tasksOfEntry } from '../words/entries.js'
import {
  detailOf,
  isDetailOfNumbered,
  isNumbered,
  isNumberedBefore,
  isNumberedList,
} from '../words/numbered-entries.js'
import { isAmongSignatures, isOnlyPeople, isSignature } from '../words/signatures.js'
import { bareTask, ownersOfTask } from '../words/task-words.js'
import {
  evidenceIn,
  isBehindRule,
  isLeadIn,
  listRole,
  sectionRole,
  topicOf,
  treeSpan,
  type Facts,
  type Reading,
  type Recogniser,
} from '../reading.js'
import { plainWords } from '../words/phrases.js'
import { firstMatch } from '../conventions/style.js'
import { toldStatus } from '../words/told-status.js'

/** Marked action items: by a word, a box, or the list that they stand in. */
export const actionItems: Recogniser = {
  name: 'action-items',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      if (passage.quoted || !['item', 'text', 'heading'].includes(passage.kind)) continue
      const role = sectionRole(reading, passage)
      if (role === 'participants' || role === 'excused' || role === 'ignored') continue
      readPassage(passage, reading, facts)
    }
  },
}

function readPassage(passage: Passage, reading: Reading, facts: Facts): void {
  if (passage.kind === 'heading' && reading.sections.roles.get(passage) !== 'topic') return
  if (facts.taken.has(passage) && !facts.topics.has(passage)) return
  const list = listOf(passage, reading)
  if (isNameOfList(passage, list, reading)) return
  const tasks = actionMarksIn(passage, reading)
  if (tasks.length > 0) {
    // "ACTION: …" below an entry of a list of old tasks is what the review of it gave: a new one.
    const isNew = list !== null && list.role !== 'tasks' && !isEntry(passage, list.by)
    for (const task of tasks) addMarked(task, passage, isNew ? null : list, reading, facts)
    return
  }
  const unclear = unclearMarkIn(passage, reading)
  if (unclear) tellUnclear(passage, unclear, reading, facts)
  if (list && isEntry(passage, list.by)) addEntry(passage, list, reading, facts)
  else if (isTaskBox(passage, reading, facts)) addBox(passage, list, reading, facts)
}

/** "Action item review", "[Action items list](…)": no task, but with an owner or a box. */
function isNameOfList({ words }: Passage, list: TaskList | null, { style, known }: Reading): boolean {
  if (ONLY_A_LINK.test(words)) return !list || firstMatch(style.marks.action, words) !== null
  if (!style.headings.get('pending')?.fits(plainWords(words))) return false
  return !list || !(BOX.test(words) || ownersOfTask(words, known).owners.length > 0)
}

const BOX = /^\s*[*_]{0,3}\[[ xX]\]/

/** Two links or more, and nothing beside them. */
const ONLY_LINKS = /^\s*(?:\[[^[\]]{0,200}\]\([^()]{0,300}\)\s*){2,}$/
const ONLY_A_LINK = /^[\s*_]*\[[^[\]]{0,200}\]\(\S+\)[\s*_.]*$/

interface TaskList {
  readonly role: 'pending' | 'completed' | 'tasks'
  readonly by: Passage
}

/** The list of tasks that a passage stands in, by its lead-in or its heading. */
function listOf(passage: Passage, reading: Reading): TaskList | null {
  const led = listRole(reading, passage)
  if (led && isTasks(led.role)) return { role: led.role, by: led.by }
  for (let heading = passage.section; heading; heading = heading.section) {
    const role = reading.sections.roles.get(heading)
    if (role && isTasks(role))
      return isBehindRule(passage, heading) && !isNumbered(passage) ? null : { role, by: heading }
    if (role !== 'inner') return null
  }
  return null
}

const isTasks = (role: string): role is TaskList['role'] =>
  role === 'pending' || role === 'completed' || role === 'tasks'

/** A bullet (or, under a heading, a paragraph) directly in the list; what is nested below is its detail. */
function isEntry(passage: Passage, by: Passage): boolean {
  if (passage.kind === 'heading') return false
  if (by.kind !== 'heading') return passage.parent === by || passage.parent === by.parent
  if (!standsIn(passage, by)) return false
  if (isNumbered(passage)) return true
  if (passage.kind === 'item') return !isDetailOfNumbered(passage, by)
  return !isNumberedList(by) && passage.children.length === 0
}

/** Directly under the heading, or a line of its own in a paragraph that is. */
function standsIn(passage: Passage, heading: Passage): boolean {
  const above = passage.parent
  return above === heading || (passage.kind === 'text' && above?.kind === 'text' && above.parent === heading)
}

function addMarked(
  task: MarkedTask,
  passage: Passage,
  list: TaskList | null,
  reading: Reading,
  facts: Facts,
): void {
  const children = passage.children.filter((child) => child.kind === 'item')
  facts.taken.add(passage)
  if (task.text === '' && task.label && children.length > 0) {
    // "TODO:" over a list: each bullet below is a task of those whom the label names.
    for (const child of children) {
      if (actionMarksIn(child, reading).length > 0) continue
      facts.taken.add(child)
      const own = ownersOfTask(child.words, reading.known)
      const owners = own.owners.length > 0 ? own.owners : task.owners
      push(
        {
          passage: child,
          owners,
          text: own.text,
          list,
          rule: 'action-items/labelled-list',
          from: 0,
          to: child.words.length,
        },
        reading,
        facts,
      )
    }
    return
  }
  if (task.text === '' && task.owners.length === 0) {
    if (!isLeadIn(reading, passage)) tellEmpty(passage, task, reading, facts)
    return
  }
  if (task.owners.length === 0 && task.text !== '') {
    for (const { owners, text } of tasksOfEntry(task.text, reading.known))
      push(
        { passage, owners, text, list, rule: `action-items/${task.rule}`, from: task.from, to: task.to },
        reading,
        facts,
      )
    return
  }
  const text =
    task.text !== '' && !ONLY_YES.test(task.text) ? task.text : textFromAbove(passage, reading, facts)
  push(
    {
      passage,
      owners: task.owners,
      text,
      list,
      rule: `action-items/${task.rule}`,
      from: task.from,
      to: task.to,
    },
    reading,
    facts,
  )
}

interface Words {
  readonly from: number
  readonly to: number
}

function tellEmpty(passage: Passage, { from, to }: Words, reading: Reading, facts: Facts): void {
  facts.diagnostics.push({
    code: 'empty-action-item',
    severity: 'warning',
    message: 'This marks an action item but does not say what is to be done. Name the task and its owner.',
    file: reading.file,
    span: evidenceIn(reading, '', passage, from, to).span,
  })
}

function tellUnclear(passage: Passage, { from, to }: Words, reading: Reading, facts: Facts): void {
  facts.diagnostics.push({
    code: 'unclear-action-mark',
    severity: 'info',
    message:
      'Behind this mark stands neither an owner nor a verb, so it was read as a remark. If it is an action item, write "AI @handle: order disks".',
    file: reading.file,
    span: evidenceIn(reading, '', passage, from, to).span,
  })
}

const ONLY_YES = /^(?:yes|ok|okay|ja|agreed|sure)\W*$/i

/** Of a line that holds only the mark and the owner, the words above it: of its bullet, else its topic. */
function textFromAbove(passage: Passage, reading: Reading, facts: Facts): string {
  if (passage.parent && passage.parent.kind !== 'heading') return bareTask(passage.parent.words)
  return topicOf(reading, facts, passage)?.title ?? ''
}

/** "none", "n/a", "no open AIs", "no tasks left over" */
const NOTHING =
  /^(?:none|n\/a|na|nothing|tbd|-|no (?:\w+ ){0,2}(?:ais|action items|actions|tasks|todos)(?: \w+){0,4})\W*$/i
/** "almost none, but @mira has swept the yard" */
const NONE_BUT = /^(?:\w+ )?(?:none|nothing)\b(?=\s*(?:[,;:(–-]|\bbut\b|$))/i

/** "Mira will not be available next week", under the tasks for want of a better place. */
const ABSENCE =
  /^(?:not be (?:available|attending|able|here|there)|be (?:out|away|absent|unavailable|on (?:vacation|leave|pto)))\b/i

/** "Mira out next week (at sea)" */
const IS_AWAY =
  /^(?:\p{Lu}[\p{L}-]{1,30} ){1,2}(?:is |will be )?(?:absent|away|off|on (?:holidays?|leave|pto|vacation)|out|unavailable)\b(?! of\b)/u

const A_DECISION = /^[\s*_]*(?:decision|resolution)s?\s{1,3}#?\d/i

function addEntry(passage: Passage, list: TaskList, reading: Reading, facts: Facts): void {
  if (A_DECISION.test(passage.words) || ONLY_LINKS.test(passage.words)) return
  if (IS_AWAY.test(bareTask(passage.words))) return
  const tasks = tasksOfEntry(passage.words, reading.known)
  const children = passage.children.filter((child) => child.kind === 'item')
  const ownersOver = children.length > 0 ? ownersOnly(passage.words, reading) : []
  if (ownersOver.length > 0) {
    // "**Mira:**" over a list: each bullet below is one of her tasks.
    facts.taken.add(passage)
    for (const child of children) {
      facts.taken.add(child)
      for (const task of tasksOfEntry(child.words, reading.known)) {
        const own = task.owners.length > 0 ? task.owners : ownersOver
        push(
          {
            passage: child,
            owners: own,
            text: task.text,
            list,
            rule: 'action-items/owner-over-list',
            from: 0,
            to: child.words.length,
          },
          reading,
          facts,
        )
      }
    }
    return
  }
  for (const { owners: own, text } of tasks) {
    const owners = own.length > 0 || tasks.length > 1 ? own : ownersBelow(children, reading)
    if (
      ABSENCE.test(text) ||
      !/[\p{L}\p{N}]/u.test(text) ||
      /^\(.*\)$/.test(text) ||
      NOTHING.test(text) ||
      NONE_BUT.test(text)
    )
      continue
    facts.taken.add(passage)
    push(
      { passage, owners, text, list, rule: 'action-items/list-entry', from: 0, to: passage.words.length },
      reading,
      facts,
    )
  }
}

/** "- the crane\n    - Mira to write about it": whom the one line below names. */
function ownersBelow(children: readonly Passage[], reading: Reading): readonly Mention[] {
  const [only, more] = children
  return only && !more && only.words.length < 120
    ? (tasksOfEntry(only.words, reading.known)[0]?.owners ?? [])
    : []
}

const LABEL = /^[\s*_]*([^:*]{2,60}):[\s*_]*$/

/** Of a line that only names people ("**Mira:**", "Committee members:", "@mira"): those; else nobody. */
function ownersOnly(words: string, { known }: Reading): readonly Mention[] {
  const handles = handlesIn(words)
  if (handles.length > 0) return isOnlyPeople(words, known) ? handles : []
  const label = LABEL.exec(words)?.[1]
  return label !== undefined && isPeople(label, known) ? mentionsOf(label) : []
}

/** A box is a task where the convention says so; where boxes are topics or notes, if it names who does it. */
function isTaskBox(passage: Passage, reading: Reading, facts: Facts): boolean {
  if (!/^\s*\[[ xX]\]\s+\S/.test(passage.words) || facts.topics.has(passage)) return false
  if (isSignature(passage.words, reading.known) || isAmongSignatures(passage, reading.sections)) return false
  const { boxes } = reading.style.convention
  if (boxes === 'task') return true
  if (boxes === 'nothing') return false
  return tasksOfEntry(passage.words, reading.known).some(({ owners }) => owners.length > 0)
}

function addBox(passage: Passage, list: TaskList | null, reading: Reading, facts: Facts): void {
  facts.taken.add(passage)
  for (const { owners, text } of tasksOfEntry(passage.words, reading.known)) {
    push(
      { passage, owners, text, list, rule: 'action-items/check-box', from: 0, to: passage.words.length },
      reading,
      facts,
    )
  }
}

interface FoundTask {
  readonly passage: Passage
  readonly owners: readonly Mention[]
  readonly text: string
  readonly list: TaskList | null
  readonly rule: string
  readonly from: number
  readonly to: number
}

const MARK = /<!--\s*mg:(ai_[0-9a-f]{4,64})\s*-->/

function push(task: FoundTask, reading: Reading, facts: Facts): void {
  const { passage, list } = task
  const item = actionItemFrom(task, 'explicit', null, reading, facts)
  if (item.text.trim() === '') {
    tellEmpty(passage, task, reading, facts)
    return
  }
  facts.actionItems.push(item)
  if (list && list.role !== 'tasks' && !facts.lists.some((known) => known.line === list.by.line)) {
    facts.lists.push({ line: list.by.line, title: list.by.words })
  }
  if (task.owners.length === 0 && list?.role !== 'completed') {
    facts.diagnostics.push({
      code: 'action-without-owner',
      severity: 'warning',
      message: 'An action item without an owner. Name who does it, as in "AI @handle: …".',
      file: reading.file,
      span: evidenceIn(reading, '', passage, task.from, task.to).span,
    })
  }
}

export function actionItemFrom(
  task: FoundTask,
  marker: Marker,
  reason: string | null,
  reading: Reading,
  facts: Facts,
): ReadActionItem {
  const { passage, list } = task
  const below = detailOf(passage)
  const told = toldStatus(passage, reading.style, below)
  const status = list?.role === 'completed' && told.status === 'open' ? 'done' : told.status
  const raw = reading.outline.text.slice(passage.start, reading.outline.places.endOfLine(passage.endLine))
  const isListed = list !== null && list.role !== 'tasks'
  const carriedOver = isListed || (list !== null && isNumberedBefore(passage, reading))
  return {
    line: reading.outline.places.lineAt(evidenceOffset(passage, task.from)),
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, task.rule, passage, task.from, task.to),
    owners: distinctMentions(task.owners),
    text: withoutTags(task.text),
    marker,
    reason,
    status,
    statusWords: told.words,
    carriedOver,
    listLine: isListed ? list.by.line : null,
    renewed: told.renewed,
    due: dueDateIn(task.text, reading.date, reading.slashes),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(passage.words),
    detail:
      passage.kind === 'heading'
        ? []
        : below.flatMap((detail) => [detail, ...descendants(detail)]).map(detailFrom),
    mark: MARK.exec(raw)?.[1] ?? null,
  }
}

function detailFrom({ line, words }: Passage): TaskDetail {
  return { line, words, references: referencesIn(words) }
}

function evidenceOffset(passage: Passage, from: number): number {
  let offset = passage.start
  for (const joint of passage.joints) if (joint.at <= from) offset = joint.offset
  return offset
}
