import type { Mention } from '../../src/domain/minutes.js'
import { handlesIn } from '../mentions.js'
import { withoutEdges, withoutTail } from '../trimming.js'
import { leadingOwners } from './owners.js'

const LEAD = /^[\s*_~>–—-]*(?:\[[ xX]\]\s*)?[\s*_~:,–—-]*(?:(?:=+|-+)>|→)?[\s*_~:,–—-]*/
const CONNECTIVE = /^[\s*_~`:,–)\]-]*(?:(?:-+>?|=+>|→)\s*)?(?:(?:to|will|shall)\s+)?/i

/** A task's words without list marks, box, arrow and emphasis at its edges. */
export function bareTask(words: string): string {
  let text = words.replace(LEAD, '')
  text = withoutEdges(text, ' \t*_~').trim()
  // Emphasis that was opened inside and lost its other half at the edge.
  if (text.split('~~').length % 2 === 0) text = text.replace('~~', '')
  text = withoutTail(text, ' \t,;')
  // A bracket whose inside was read apart.
  if (text.endsWith('(')) text = withoutTail(text, ' \t,;(*_')
  // The bracket that closes one opened before the task.
  while (text.endsWith(')') && count(text, ')') > count(text, '('))
    text = withoutTail(text.slice(0, -1), ' \t,;*_')
  return text
}

const count = (text: string, letter: string): number => text.split(letter).length - 1

/** What stands behind the owners: "to send …", ": send …", "will send …" give "send …". */
export function afterOwners(words: string): string {
  return bareTask(words.replace(CONNECTIVE, ''))
}

/** Owners at the start ("@mira: …", "Mira to …"), else in brackets or behind an arrow at the end. */
export function ownersOfTask(
  words: string,
  known: ReadonlySet<string>,
): { owners: readonly Mention[]; text: string } {
  const bare = bareTask(words)
  const leading = leadingOwners(bare, 0, known, true)
  if (
    leading.owners.length > 0 &&
    (leading.setOff || leading.owners.every((owner) => owner.handle !== null))
  ) {
    return { owners: leading.owners, text: afterOwners(bare.slice(leading.end)) }
  }
  const trailing = trailingOwners(bare, known)
  return trailing ?? { owners: [], text: bare }
}

const OPENERS = ['(', '->', '=>', '→', ' – ', ' -- ', ' - ', ': ']

/** "… (@mira, @tom)", "… -> @mira", "… - @mira": owners who close the line. */
export function trailingOwners(
  words: string,
  known: ReadonlySet<string>,
  openers: readonly string[] = OPENERS,
): { owners: readonly Mention[]; text: string } | null {
  const tail = words.slice(-160)
  for (const opener of openers) {
    const at = tail.lastIndexOf(opener)
    if (at < 0) continue
    const inside = tail.slice(at + opener.length)
    const read = leadingOwners(inside, 0, known, false)
    if (read.owners.length === 0) continue
    if (withoutEdges(inside.slice(read.end), ' \t).]!*_~') !== '') continue
    return { owners: read.owners, text: bareTask(words.slice(0, words.length - tail.length + at)) }
  }
  const handles = handlesIn(tail)
  const last = handles.at(-1)
  if (
    last &&
    withoutEdges(tail.slice(last.end), ' .)!*_') === '' &&
    /[.?!)]\s*$/.test(tail.slice(0, last.index))
  ) {
    return {
      owners: [{ handle: last.handle, name: null }],
      text: bareTask(words.slice(0, words.length - tail.length + last.index)),
    }
  }
  return null
}
