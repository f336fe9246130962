import type { Marker, Mention, ReadActionItem, TaskDetail } from '../../../src/domain/minutes.js'
import { dueDateIn } from '../../due-dates.js'
import { distinctMentions } from '../../mentions.js'
import { referencesIn } from '../../references.js'
import { withoutTags } from '../structure/code-spans.js'
import { descendants, type Passage } from '../structure/passage.js'
import { detailOf, isNumberedBefore } from '../words/numbered-entries.js'
import { toldStatus } from '../words/told-status.js'
import { evidenceIn, topicOf, treeSpan, type Facts, type Reading } from '../reading.js'
import type { TaskList } from './task-lists.js'

/** A task as a recogniser found it in the words of a passage. */
export interface FoundTask {
  readonly passage: Passage
  readonly owners: readonly Mention[]
  readonly text: string
  readonly list: TaskList | null
  readonly rule: string
  readonly from: number
  readonly to: number
}

const MARK = /<!--\s*mg:(ai_[0-9a-f]{4,64})\s*-->/

/** Adds a marked task, and tells what is missing of it. */
export function addMarkedTask(task: FoundTask, reading: Reading, facts: Facts): void {
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

export interface Words {
  readonly from: number
  readonly to: number
}

export function tellEmpty(passage: Passage, { from, to }: Words, reading: Reading, facts: Facts): void {
  facts.diagnostics.push({
    code: 'empty-action-item',
    severity: 'warning',
    message: 'This marks an action item but does not say what is to be done. Name the task and its owner.',
    file: reading.file,
    span: evidenceIn(reading, '', passage, from, to).span,
  })
}

export function tellUnclear(passage: Passage, { from, to }: Words, reading: Reading, facts: Facts): void {
  facts.diagnostics.push({
    code: 'unclear-action-mark',
    severity: 'info',
    message:
      'Behind this mark stands neither an owner nor a verb, so it was read as a remark. If it is an action item, write "AI @handle: order disks".',
    file: reading.file,
    span: evidenceIn(reading, '', passage, from, to).span,
  })
}
