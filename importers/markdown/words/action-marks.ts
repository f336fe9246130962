import { dividedTask } from './several-tasks.js'
import { markedTaskAt, type Mark, type MarkedTask } from './marked-task.js'
import type { Passage } from '../structure/passage.js'
import type { Reading } from '../reading.js'
import type { Style } from '../conventions/style.js'

/** What may stand before a mark at the start of a line. */
const LEAD = /^[\s*_~`[\](){}>#:;.,!–—=-]*(?:\[[ xX]\])?[\s*_~`[\](){}>#:;.,!–—=→-]*@?$/

/** The tasks that marks in the words of a passage give; none in code. */
export function actionMarksIn(passage: Passage, reading: Reading): MarkedTask[] {
  if (passage.isCode) return []
  const { words } = passage
  const marks = marksIn(words, reading.style)
  const tasks: MarkedTask[] = []
  for (const [at, mark] of marks.entries()) {
    const stop = marks.slice(at + 1).find((next) => next.place !== 'inline')?.from ?? words.length
    const task = markedTaskAt(words, mark, stop, reading.known)
    if (task) tasks.push(...dividedTask(task, reading.known))
  }
  return merged(tasks)
}

/**
 * Where the words begin with a mark and a colon behind which nothing asks for work, so that they were taken for a
 * remark: the mark's place.
 */
export function unclearMarkIn(passage: Passage, { style }: Reading): { from: number; to: number } | null {
  if (passage.isCode) return null
  const [first] = marksIn(passage.words, style)
  if (first?.place !== 'start' || !/^[*_]{0,3}\s?:\s?[*_]{0,3}\s?\S/.test(passage.words.slice(first.end)))
    return null
  return { from: first.from, to: first.end }
}

function marksIn(words: string, { marks: { action } }: Style): Mark[] {
  action.lastIndex = 0
  const marks: Mark[] = []
  for (const match of words.matchAll(action)) {
    if (isInCode(words, match.index)) continue
    const place = placeOf(words, match.index)
    marks.push({ from: match.index, end: match.index + match[0].length, word: match[0], place })
    if (marks.length > 50) break
  }
  return marks
}

/** Between backticks: how somebody writes such a mark, not a mark. */
function isInCode(words: string, at: number): boolean {
  if (!words.includes('`')) return false
  const before = words.slice(Math.max(0, at - 400), at).split('`').length - 1
  return before % 2 === 1 && words.indexOf('`', at) >= 0
}

function placeOf(words: string, at: number): Mark['place'] {
  const before = words.slice(0, at)
  if (at <= 40 && LEAD.test(before)) return 'start'
  const near = before.slice(-8)
  if (/[([{][\s*_~]*@?$/.test(near)) return 'bracket'
  if (/(?:->|=>|→|--|–|\s-)[\s*_~]*$/.test(near)) return 'arrow'
  if (/[.;:!?,)\]][\s*_~]+@?$/.test(near)) return 'sentence'
  return 'inline'
}

/** "AI: write to the list (AI @mira)" is one task with its owner at the end. */
function merged(tasks: readonly MarkedTask[]): MarkedTask[] {
  const [first, second] = tasks
  if (
    tasks.length === 2 &&
    first &&
    second &&
    first.rule === 'marked-prefix' &&
    first.owners.length === 0 &&
    second.rule === 'marked-in-brackets' &&
    second.text.includes(first.text.slice(0, 20))
  ) {
    return [{ ...first, owners: second.owners }]
  }
  return [...tasks]
}
