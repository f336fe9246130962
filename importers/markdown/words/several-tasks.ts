import type { Mention } from '../../../src/domain/minutes.js'
import { isTaskVerb } from '../../task-verbs.js'
import { leadingOwners } from './owners.js'
import { afterOwners, bareTask } from './task-words.js'

interface OwnedTask {
  readonly owners: readonly Mention[]
  readonly text: string
}

/** What may part one task from the next of somebody else. */
const PART = /([,;.])\s{1,3}(?:and\s{1,2})?(?=[\\@*_\p{Lu}])|\s{1,2}and\s{1,2}(?=\\?@)/gu
const ENDS_IN_HANDLE = /@[\w.-]{1,40}$/
const ENDS_IN_NAME = /\s\p{Lu}[\p{L}’'-]{1,30}$/u

/**
 * "@mira: call the vendor, @tomas: pay the vendor" gives a task to each of them. Only a colon, "to" or "will" behind
 * the second owner makes another task; people in a list ("talk to @mira, @tomas: they know") do not.
 */
export function dividedTask<T extends OwnedTask>(task: T, known: ReadonlySet<string>): T[] {
  const { owners, text } = task
  if (owners.length === 0 || text.length > 2_000) return [task]
  const found: { owners: readonly Mention[]; from: number; to: number }[] = []
  for (const match of text.matchAll(PART)) {
    const at = match.index + match[0].length
    const read = leadingOwners(text, at, known, false)
    if (read.owners.length === 0 || read.end <= at) continue
    const before = text.slice(0, match.index)
    // "talk to Ada, Kim will check" names two of one kind; only a handle or a full stop tells where the next begins.
    const isListed =
      !/[;.]/.test(match[0]) &&
      (ENDS_IN_HANDLE.test(before) || (read.owners[0]?.handle === null && ENDS_IN_NAME.test(before)))
    if (!isListed && opensTask(text.slice(read.end, read.end + 60)))
      found.push({ owners: read.owners, from: match.index + (match[1] === '.' ? 1 : 0), to: read.end })
  }
  if (found.length === 0) return [task]
  const first = { ...task, text: bareTask(text.slice(0, found[0]?.from)) }
  const others = found.map((one, at) => ({
    ...task,
    owners: one.owners,
    text: afterOwners(text.slice(one.to, found[at + 1]?.from ?? text.length)),
  }))
  return [first, ...others].filter((part) => part.text !== '')
}

function opensTask(behind: string): boolean {
  if (/^[*_]{0,3}:[*_]{0,3}\s{1,3}\S/.test(behind)) return true
  const verb = /^[*_]{0,3}\s{1,2}(?:to|will)\s{1,2}(?:also\s)?([\p{L}-]+)/u.exec(behind)?.[1]
  return verb !== undefined && isTaskVerb(verb)
}
