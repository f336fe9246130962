import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { withoutEdges, withoutTail } from '../../trimming.js'
import { anyOf } from './alternatives.js'
import { leadingOwners } from './owners.js'
import { DONE_TICKS, DROPPED_TICKS } from '../ticks.js'

const LEAD = /^[\s*_~>–—-]*(?:\[[ xX]\]\s*)?[\s*_~:,–—-]*(?:(?:=+|-+)>|→)?[\s*_~:,–—-]*/
const CONNECTIVE = /^[\s*_~`:,–)\]-]*(?:(?:-+>?|=+>|→)\s*)?(?:(?:to|will|shall)\s+)?/i

/** What led to words that were read apart: "order disks - ", "order disks -->", "order disks :(". */
const DANGLING = /\s(?:[-–—]{1,3}>?|=>|→|:-?)$/

/** A task's words without list marks, box, arrow and emphasis at its edges. */
export function bareTask(words: string): string {
  let text = words.replace(LEAD, '')
  text = withoutEdges(text, ' \t*_~').trim()
  text = withoutTicks(text)
  // Emphasis that was opened inside and lost its other half at the edge.
  if (text.split('~~').length % 2 === 0) text = text.replace('~~', '')
  text = withoutLoneEmphasis(text)
  text = withoutTail(withoutTail(text, ' \t,;').replace(DANGLING, ''), ' \t,;')
  // A bracket whose inside was read apart.
  if (text.endsWith('(')) text = withoutTail(text, ' \t,;(*_')
  // The bracket that closes one opened before the task.
  while (text.endsWith(')') && count(text, ')') > count(text, '('))
    text = withoutTail(text.slice(0, -1), ' \t,;*_')
  return text
}

/** Words before a handle that make it part of the task: "talk to @mira", "ping @mira". */
const PART_OF_TASK =
  /(?:[,:;&/+>(–-]|\b(?:to|with|by|from|for|and|or|of|at|via|in|on|about|against|as|per|ask|asks|contact|ping|invite|see|tell|inform|remind|mail|email|support|help|assign|like|than|und|mit|von|an|cc|is|are|was|thanks?|let|replace|add|include|onboard|involve|join|meet|sync|reach|call))$/i

/** "ordering of disks @mira": one handle that closes the words of a task. */
function closingHandle(text: string): { owners: readonly Mention[]; text: string } | null {
  const handles = handlesIn(text)
  const last = handles.at(-1)
  if (!last || withoutEdges(text.slice(last.end), ' .)*_!') !== '') return null
  // Those who close the words, however many: "@mira, @tomas".
  let first = handles.length - 1
  while (first > 0 && /^[\s,&/+]*$/.test(text.slice(handles[first - 1]?.end, handles[first]?.index))) first--
  const closing = handles.slice(first)
  const before = text.slice(0, closing[0]?.index).trimEnd()
  if (first > 0 || before.split(' ').length < 2) return null
  const owners = closing.map(({ handle }) => ({ handle, name: null }))
  // "… (#6, @mira)"
  const bracket = /\((?:[\w-]*#\d+,? ?){1,3}$/.exec(before)
  if (bracket)
    return { owners, text: `${bareTask(before.slice(0, bracket.index))} ${bracket[0].replace(/,? ?$/, ')')}` }
  return PART_OF_TASK.test(before) ? null : { owners, text: bareTask(before) }
}

const TICK = anyOf([...DONE_TICKS, ...DROPPED_TICKS])
const ANY_TICK = new RegExp(TICK, 'u')
const TICKS_AT_END = new RegExp(String.raw`(?:[\s*_()–-]{0,4}${TICK}\ufe0f?)+[\s*_.)]*$`, 'u')
const TICKS_AT_START = new RegExp(String.raw`^(?:${TICK}\ufe0f?[\s*_:–-]{0,4})+`, 'u')

/** A tick tells of the task's status; it is no word of the task. */
function withoutTicks(text: string): string {
  if (!ANY_TICK.test(text)) return text
  // Only the edges are looked at: a line may be of any length.
  const start = text.slice(0, 80).replace(TICKS_AT_START, '') + text.slice(80)
  const bare = start.slice(0, -80) + start.slice(-80).replace(TICKS_AT_END, '')
  return bare === '' ? text : bare
}

const CLOSING = /(?<=[\p{L}\p{N})\]>"'’.!?])(?:\*\*|[*_])(?=$|[\s),.:;!?–-])/gu
const OPENING = /(?<=^|[\s(–-])(?:\*\*|[*_])(?=[\p{L}\p{N}@[(<"'])/gu

/** Emphasis whose other half stood before or behind the task's own words: "_AI @mira: order disks_ for the rack". */
function withoutLoneEmphasis(text: string): string {
  if (!/[*_]/.test(text) || text.length > 2_000) return text
  const closing = [...text.matchAll(CLOSING)]
  const opening = [...text.matchAll(OPENING)]
  if (closing.length === opening.length) return text
  const [lone] = closing.length > opening.length ? closing : opening.slice(-1)
  // Of what closes, the first belongs to the lost half; what opens without closing is the last.
  if (!lone || Math.abs(closing.length - opening.length) > 1) return text
  if (closing.length > opening.length && opening.some(({ index }) => index < lone.index)) return text
  return text.slice(0, lone.index) + text.slice(lone.index + lone[0].length)
}

const DONE_BEHIND =
  /\s*(?:[–=-]{1,2}>?|→|\(|,)\s*[*_~]*(?:already )?(?:done|finished|closed|completed|merged|solved|fixed)[\s*_~.!)]*$/i

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
  if (trailing) return trailing
  // "order disks (@mira) - done"
  const undone = bare.slice(0, -80) + bare.slice(-80).replace(DONE_BEHIND, '')
  const before = undone === bare ? null : trailingOwners(undone, known)
  return before ?? closingHandle(bare) ?? { owners: [], text: bare }
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
    // "(miral)": a handle without its mark, of somebody who is known.
    const bare = opener === '(' ? /^[a-z][\w-]{2,30}(?=\)[\s.*_]{0,4}$)/.exec(inside)?.[0] : undefined
    if (bare !== undefined && known.has(bare))
      return {
        owners: [{ handle: bare, name: null }],
        text: bareTask(words.slice(0, words.length - tail.length + at)),
      }
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
