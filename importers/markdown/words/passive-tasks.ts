import type { Mention } from '../../../src/domain/minutes.js'
import { anyOf } from './alternatives.js'
import { leadingOwners } from './owners.js'
import { bareTask } from './task-words.js'

/** Before "be done": it is still to do. */
const STILL_TO_DO = ['has to', 'have to', 'must', 'need to', 'needs to', 'shall', 'to', 'will']
/** What happens at a meeting, and what is no work of those who are named. */
const NO_WORK = [
  'attended',
  'chaired',
  'discussed',
  'facilitated',
  'hosted',
  'led',
  'mentioned',
  'moderated',
  'presented',
  'represented',
  'substituted',
  'taken over',
]
const DONE = String.raw`\s(?:also |yet |then |soon )?be\s(?:yet |also |then )?(?!${anyOf(NO_WORK)}\b)\p{L}{2,20}(?:ed|en|ne|lt|nt|pt|wn|ut|ft)\b`
const PASSIVE = new RegExp(String.raw`\b(?:${anyOf(STILL_TO_DO)}|should)${DONE}`, 'iu')
const BY = new RegExp(
  String.raw`\b${anyOf(STILL_TO_DO)}${DONE}(?:[^.;:?!()]{0,60}\s)?by\s(?=\\?@|\p{Lu})`,
  'iu',
)

/** "the logs need to be moved": a task in the passive voice, whoever does it. */
export const isPassiveTask = (words: string): boolean => PASSIVE.test(words)

/** A sentence or speaker before the clause, or the bracket that it stands in. */
const CLAUSE_BEFORE = /[.;!?]\s+|\s(?:-+>|=+>|→)\s+|^\*\*[^*]{1,40}\*\*:?\s+|\((?=[^()]{0,200}$)/g

export interface PassiveTask {
  readonly owners: readonly Mention[]
  readonly text: string
  readonly from: number
  readonly to: number
}

/** "the logs will be moved by @mira": what is done, then by whom. */
export function passiveTaskIn(words: string, known: ReadonlySet<string>): PassiveTask | null {
  if (!words.includes(' by ')) return null
  const match = BY.exec(words)
  if (!match) return null
  const at = match.index + match[0].length
  const { owners, end } = leadingOwners(words, at, known, false)
  if (owners.length === 0) return null
  const told = words.slice(0, at).replace(/\s(?:also\s)?by\s$/i, '')
  const from = Math.max(0, ...[...told.matchAll(CLAUSE_BEFORE)].map((part) => part.index + part[0].length))
  return { owners, text: bareTask(told.slice(from)), from, to: end }
}
