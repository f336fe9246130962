import type { Passage } from '../structure/passage.js'
import { firstMatch } from '../conventions/style.js'
import { addMarkedTask, tellEmpty, tellUnclear } from '../tasks/found-task.js'
import { addEntry } from '../tasks/list-entries.js'
import { isEntry, listOf, type TaskList } from '../tasks/task-lists.js'
import { actionMarksIn, unclearMarkIn } from '../words/action-marks.js'
import { tasksOfEntry } from '../words/entries.js'
import type { MarkedTask } from '../words/marked-task.js'
import { plainWords } from '../words/phrases.js'
import { isAmongSignatures, isSignature } from '../words/signatures.js'
import { bareTask, ownersOfTask } from '../words/task-words.js'
import { isLeadIn, sectionRole, topicOf, type Facts, type Reading, type Recogniser } from '../reading.js'

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

const ONLY_A_LINK = /^[\s*_]*\[[^[\]]{0,200}\]\(\S+\)[\s*_.]*$/

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
      addMarkedTask(
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
      addMarkedTask(
        { passage, owners, text, list, rule: `action-items/${task.rule}`, from: task.from, to: task.to },
        reading,
        facts,
      )
    return
  }
  const text =
    task.text !== '' && !ONLY_YES.test(task.text) ? task.text : textFromAbove(passage, reading, facts)
  addMarkedTask(
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

const ONLY_YES = /^(?:yes|ok|okay|ja|agreed|sure)\W*$/i

/** Of a line that holds only the mark and the owner, the words above it: of its bullet, else its topic. */
function textFromAbove(passage: Passage, reading: Reading, facts: Facts): string {
  if (passage.parent && passage.parent.kind !== 'heading') return bareTask(passage.parent.words)
  return topicOf(reading, facts, passage)?.title ?? ''
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
    addMarkedTask(
      { passage, owners, text, list, rule: 'action-items/check-box', from: 0, to: passage.words.length },
      reading,
      facts,
    )
  }
}
