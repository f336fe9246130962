import { addPlacedDecision } from '../decisions/found-decision.js'
import { listRole, sectionRole, type Facts, type Reading, type Recogniser } from '../reading.js'
import { firstMatch } from '../conventions/style.js'
import type { Passage } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import { addPlacedTask } from '../tasks/placed-task.js'
import { tasksOfEntry } from '../words/entries.js'
import { groupSettles, isSettled } from '../words/settled-entries.js'
import { readRow } from './result-rows.js'
import { readVote } from './votes.js'

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
        addPlacedDecision(passage, passage, reading, facts)
    }
  },
}

/** "Minutes of 4 May approved": the group's first decision of many meetings. */
const MINUTES_APPROVED =
  /^[\s*_]*(?:the )?(?:last |previous )?(?:[\w.,/-]{1,20} ){0,4}minutes\b.{0,60}\b(?:were |was |have been )?approved[\s*_.!]*$/i

/** Directly in a section of results, and in no list of decisions or tasks inside it. */
function isEntry(passage: Passage, reading: Reading): boolean {
  const above = passage.parent
  if (!above || above.kind !== 'heading' || sectionRole(reading, passage) !== 'results') return false
  const led = listRole(reading, passage)
  return led === null || led.role === 'results'
}

function readEntry(passage: Passage, reading: Reading, facts: Facts): void {
  const words = plainText(passage.words)
  if (words === '' || firstMatch(reading.style.marks.action, passage.words)?.index === 0) return
  if (/^[\s*_]*(?:decision|action)s?\b[\s*_]*:/i.test(passage.words)) return
  const tasksFollow =
    passage.section?.children.some((child) => reading.sections.roles.get(child) === 'tasks') ?? false
  const settled = isSettled(words) || groupSettles(words) || tasksFollow
  if (settled) addPlacedDecision(passage, passage, reading, facts)
  const tasks = tasksOfEntry(passage.words, reading.known)
  if (tasksFollow || (settled && tasks.every(({ owners }) => owners.length === 0))) return
  for (const task of tasks) addPlacedTask(passage, passage, task, reading, facts)
}
