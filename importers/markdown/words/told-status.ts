import type { ToldStatus } from '../../../src/domain/minutes.js'
import type { Passage } from '../structure/passage.js'
import { firstMatch, type Style } from '../conventions/style.js'

export interface ToldOfStatus {
  readonly status: ToldStatus
  readonly words: string | null
  readonly renewed: boolean
}

/** Behind a separator at the end ("… -> done", "… (closed)"), or with what was done ("done: see #3"). */
const BEFORE_AT_END =
  /(?:[-=–—]+>?|→|[(:;,.!]|\]|\)|\*|_)\s*[*_~(]*(?:already |is |was |all |now |has been |partly )?$/i
const NEGATED =
  /\b(?:not|isn't|never|nothing|half|partly|partially|to be|when|once|until|if|should be|needs? to be|must be|can be|will be|would be|could be|almost|nearly|being)\s+(?:\w+\s+)?$/i

/** What a passage and the bullets right below it (`details`) tell of an action item's status. */
export function toldStatus(
  passage: Passage,
  style: Style,
  details: readonly Passage[] = passage.children,
): ToldOfStatus {
  const renewed = firstMatch(style.words.renewed, passage.words) !== null
  const box = /^\s*[*_~]*\[([ xX])\]/.exec(passage.words)
  if (box && box[1] !== ' ') return { status: 'done', words: box[0].trim(), renewed }
  if (isStruck(passage.words)) {
    const dropped = edgeWord(passage.words.replace(/~~/g, ' '), style.words.dropped)
    return { status: dropped === null ? 'done' : 'dropped', words: dropped ?? '~~', renewed }
  }
  const own = ownStatus(passage.words, style)
  let told: { status: ToldStatus; words: string } | null = own
  let again = renewed
  for (const child of details) {
    if (child.kind !== 'item' && child.kind !== 'text') continue
    again ||= firstMatch(style.words.renewed, child.words) !== null
    told = leadStatus(child.words, style) ?? told
  }
  return {
    status: told?.status ?? 'open',
    words: told?.words ?? null,
    renewed: again && (told?.status ?? 'open') === 'open',
  }
}

/** The mark and the owners of a task, which people leave out when they strike it through. */
const MARK_AND_OWNERS =
  /^[\s*_]*(?:(?:AIs?|TODO|ToDo|Todo|Action [Ii]tem)\b)?[\s*_:]*(?:\\?@[\w.-]+(?: and |[\s,&/+*_:]*))*$/

/** Struck through from (nearly) end to end. */
function isStruck(words: string): boolean {
  const opening = words.indexOf('~~')
  const closing = words.lastIndexOf('~~')
  if (opening < 0 || closing === opening) return false
  const from = opening <= 120 && MARK_AND_OWNERS.test(words.slice(0, opening)) ? opening : 0
  return closing - opening > (words.length - from) * 0.6
}

function ownStatus(words: string, style: Style): { status: ToldStatus; words: string } | null {
  const dropped = edgeWord(words, style.words.dropped)
  if (dropped !== null) return { status: 'dropped', words: dropped }
  const done = edgeWord(words, style.words.done)
  if (done !== null) return { status: 'done', words: done }
  const open = edgeWord(words, style.words.open)
  return open === null ? null : { status: 'open', words: open }
}

/** A status word at the start or the end of an item's own words, set off from them; a tick anywhere. */
function edgeWord(words: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0
  for (const match of words.matchAll(pattern)) {
    const word = match[0]
    const before = words.slice(Math.max(0, match.index - 30), match.index)
    const after = words.slice(match.index + word.length, match.index + word.length + 30)
    if (!/[a-z]/i.test(word) || word.startsWith(':')) return word
    if (NEGATED.test(before)) continue
    const start = match.index
    const atStart =
      start <= 12 && /^[\s*_~([>=-]*$/.test(words.slice(0, start)) && /^[\s*_~]*(?:[:,;.)\]–-]|$)/.test(after)
    const set = BEFORE_AT_END.test(before)
    const atEnd =
      set &&
      (/^[\s*_~.!)\]]*$/.test(words.slice(start + word.length)) ||
        /^[\s*_~]*[:,;)\]]/.test(after) ||
        /^\s*[–-]/.test(after) ||
        /^\s+(?:https?:|\[|see\b|in\b|by\b|via\b|with\b|\()/.test(after))
    const capitals = word === word.toUpperCase() && word.length > 3
    if (atStart || atEnd || (capitals && /^[\s*_~.!)\]]*$/.test(words.slice(start + word.length))))
      return word
  }
  return null
}

/** A sub-bullet that begins with the status: "done, see #3", "(all of it fixed since)". */
function leadStatus(words: string, style: Style): { status: ToldStatus; words: string } | null {
  const lead = words.slice(0, 60)
  const kinds = [
    ['dropped', style.words.dropped],
    ['done', style.words.done],
    ['open', style.words.open],
  ] as const
  let best: { status: ToldStatus; words: string; at: number } | null = null
  for (const [status, pattern] of kinds) {
    const match = firstMatch(pattern, lead)
    if (!match) continue
    const before = lead.slice(0, match.index)
    if (status !== 'open' && NEGATED.test(before)) {
      return { status: 'open', words: lead }
    }
    if (
      !/^[\s*_~([>=-]*(?:(?:it|this|that|both|all|already|is|was|has|have|been|are|now|status|update|considered|marked|as|indeed|ok|okay|yes|parts?|first|mostly|i|we|@\S+)[\s:,;.*_-]*){0,5}$/i.test(
        before,
      )
    )
      continue
    if (!best || match.index < best.at) best = { status, words, at: match.index }
  }
  return best && { status: best.status, words: best.words }
}
