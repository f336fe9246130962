import type { Passage } from '../structure/passage.js'
import { isDetailOfNumbered, isNumbered, isNumberedList } from '../words/numbered-entries.js'
import { isBehindRule, listRole, type Reading } from '../reading.js'

/** A list of tasks, by the heading or line that opens it. */
export interface TaskList {
  readonly role: 'pending' | 'completed' | 'tasks'
  readonly by: Passage
}

/** The list of tasks that a passage stands in, by its lead-in or its heading. */
export function listOf(passage: Passage, reading: Reading): TaskList | null {
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
export function isEntry(passage: Passage, by: Passage): boolean {
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
