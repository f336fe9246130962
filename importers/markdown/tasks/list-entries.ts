import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import type { Passage } from '../structure/passage.js'
import { isPeople, mentionsOf, tasksOfEntry } from '../words/entries.js'
import { isOnlyPeople } from '../words/signatures.js'
import { bareTask } from '../words/task-words.js'
import type { Facts, Reading } from '../reading.js'
import { addMarkedTask } from './found-task.js'
import type { TaskList } from './task-lists.js'

/** Two links or more, and nothing beside them. */
const ONLY_LINKS = /^\s*(?:\[[^[\]]{0,200}\]\([^()]{0,300}\)\s*){2,}$/

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

/** The tasks of one entry of a list of tasks. */
export function addEntry(passage: Passage, list: TaskList, reading: Reading, facts: Facts): void {
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
        addMarkedTask(
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
    addMarkedTask(
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
