import type { Mention } from '../../../src/domain/minutes.js'
import { withoutEdges } from '../../trimming.js'
import { leadingOwners, type LeadingOwners } from './owners.js'
import { afterOwners, bareTask, ownersOfTask } from './task-words.js'
import { asksForWork, isStatement, startsWithVerb } from './task-or-remark.js'

/** A task that a word ("AI", "TODO", …) marks inside the words of one passage. */
export interface MarkedTask {
  readonly owners: readonly Mention[]
  /** '' where the line holds only the mark and the owners. */
  readonly text: string
  /** The mark stands at the start and says nothing else: what stands below may be the tasks. */
  readonly label: boolean
  readonly rule: string
  /** The mark's place in the passage's words: evidence. */
  readonly from: number
  readonly to: number
}

export interface Mark {
  readonly from: number
  readonly end: number
  readonly word: string
  readonly place: 'start' | 'bracket' | 'arrow' | 'sentence' | 'inline'
}

/** A mark with the words around it. */
interface Marked {
  readonly mark: Mark
  readonly words: string
  readonly before: string
  readonly after: string
  /** Where the next mark begins, else where the words end. */
  readonly stop: number
  readonly read: LeadingOwners
  readonly hasOwners: boolean
  readonly colon: boolean
  /** Length of "(for April)" between mark and colon. */
  readonly remark: number
  /** Where owners, or else the mark, end. */
  readonly to: number
  readonly known: ReadonlySet<string>
}

/** "TODO (for April): …" */
const REMARK_BEFORE_COLON = /^\s?\([^()@]{1,40}\)(?=\s?:)/

/** The task of a mark; null where the word is used as a word. Up to `stop` the words are this mark's. */
export function markedTaskAt(
  words: string,
  mark: Mark,
  stop: number,
  known: ReadonlySet<string>,
): MarkedTask | null {
  const taken = takenTask(words, mark)
  if (taken) return taken
  const after = words.slice(mark.end)
  const remark = REMARK_BEFORE_COLON.exec(after)?.[0].length ?? 0
  const read = leadingOwners(words, mark.end, known, true)
  const hasOwners = read.owners.length > 0 && read.end <= Math.max(stop, mark.end)
  const marked: Marked = {
    mark,
    words,
    before: words.slice(0, mark.from),
    after,
    stop,
    read,
    hasOwners,
    colon: remark > 0 || /^[\s*_~)\]]*:/.test(after) || /^\s*-\s/.test(after),
    remark,
    to: hasOwners ? read.end : mark.end,
    known,
  }
  if (isWeak(mark.word) && !(marked.colon || (hasOwners && /^[\s*_~]*\\?@/.test(after)))) return null
  if (mark.place === 'start') return taskAtStart(marked)
  return mark.place === 'bracket' ? taskInBrackets(marked) : taskInside(marked)
}

/** "action" is also an everyday word: only a colon or a handle makes it a mark. */
const isWeak = (word: string): boolean => /^actions?$/i.test(word)
/** "AI" is also what computers have: without an owner only the words behind it tell. */
const isAmbiguous = (word: string): boolean => word.length <= 3

function taskFrom(marked: Marked, rule: string, owners: readonly Mention[], text: string): MarkedTask {
  return { owners, text, label: false, rule, from: marked.mark.from, to: marked.to }
}

const PLACEHOLDER = /^(?:who|what|when|tbd|none|n\/a|\?+)\W*$/i

/** "AI @mira: …", "TODO: …" at the start of the words. */
function taskAtStart(marked: Marked): MarkedTask | null {
  const { mark, words, read, colon, stop } = marked
  const rest = words.slice(marked.to, stop)
  if (marked.hasOwners)
    return { ...taskFrom(marked, 'marked-prefix', read.owners, afterOwners(rest)), label: true }
  const bare = bareTask(rest.slice(marked.remark).replace(/^[\s*_~)\]]*[:-]?/, ''))
  if (!/[\p{L}\p{N}]/u.test(bare))
    return colon || words.length < 24 ? { ...taskFrom(marked, 'marked-prefix', [], ''), label: true } : null
  if (!colon && !startsWithVerb(bare) && !(mark.word.length > 6 && /^to \p{Ll}/u.test(bare))) return null
  if (PLACEHOLDER.test(bare)) return null
  const own = withLaterOwner(ownersOfTask(bare, marked.known))
  const isTold = own.owners.length > 0 ? !isStatement(bare) : asksForWork(bare)
  if (isAmbiguous(mark.word) && !isTold) return null
  return taskFrom(marked, 'marked-prefix', own.owners, own.text)
}

/** "order disks (AI @mira)", "(AI: order disks)", "untested (AI test: @mira)". */
function taskInBrackets(marked: Marked): MarkedTask | null {
  const { mark, words, read, stop } = marked
  const { hasOwners, known } = marked
  if (!hasOwners && /s$/i.test(mark.word)) return null
  const close = closing(words, mark.from, stop)
  const inside = bareTask(words.slice(marked.to, close).replace(/^[\s*_~]*:/, ''))
  const outside = lastSentence(bareTask(withoutEdges(marked.before, ' \t([{@')))
  const told = (owners: readonly Mention[], text: string): MarkedTask =>
    taskFrom(marked, 'marked-in-brackets', owners, text)
  if (hasOwners) {
    const behind = words.slice(read.end, close)
    const isOwn = /^(?:to |: ?\S)/.test(behind.trimStart()) || startsWithVerb(inside)
    return told(read.owners, joined(isOwn ? afterOwners(behind) : '', outside))
  }
  const trailing = ownersOfTask(inside, known)
  if (trailing.owners.length > 0) {
    const isOwn = startsWithVerb(trailing.text) && (trailing.text.includes(' ') || outside === '')
    return told(trailing.owners, isOwn ? trailing.text : labelled(trailing.text, outside))
  }
  const handle = /^(.{0,40}?)\s*:?\s*\\?@([\w.-]+)\s*$/.exec(inside)
  if (handle)
    return told([{ handle: handle[2] ?? '', name: null }], labelled(bareTask(handle[1] ?? ''), outside))
  if (inside === '') return outside === '' ? null : told([], outside)
  if (!(marked.colon || startsWithVerb(inside))) return null
  return isAmbiguous(mark.word) && !asksForWork(inside) ? null : told([], inside)
}

/** A single word says what is to be done with what stands outside the brackets; more words are the task. */
function joined(own: string, outside: string): string {
  if (own === '') return outside
  return own.includes(' ') || outside === '' ? own : `${own}: ${outside}`
}

const labelled = (lead: string, outside: string): string => (lead === '' ? outside : `${lead}: ${outside}`)

/** "… -> AI @mira: order disks", "the rack is full. AI: order disks". */
function taskInside(marked: Marked): MarkedTask | null {
  const { mark, words, before, after, read, stop, hasOwners, colon } = marked
  if (!hasOwners && !colon && !(mark.place === 'arrow' && startsWithVerb(bareTask(after)))) return null
  if (mark.place === 'inline' && !hasOwners) return null
  const rest = hasOwners
    ? afterOwners(words.slice(marked.to, stop))
    : bareTask(after.slice(0, stop - mark.end).replace(/^[\s*_~)\]]*[:-]?/, ''))
  const outside = lastSentence(bareTask(before.replace(/(?:-+>|=+>|→|–|--|\s-)\s*[*_~]*$/, '')))
  if (!hasOwners && (rest === '' || (isAmbiguous(mark.word) && isRemark(rest, mark)))) return null
  const isOwn = isTask(rest) || (saysWhat(after.slice(read.end - mark.end), rest) && isAddress(outside))
  return taskFrom(marked, 'marked-inside', hasOwners ? read.owners : [], isOwn ? rest : outside)
}

/** Behind an arrow stands what follows from the talk; elsewhere the words themselves have to ask for work. */
const isRemark = (text: string, mark: Mark): boolean =>
  mark.place === 'arrow' ? isStatement(text) : !asksForWork(text)

const TAKES =
  /(?:^|[\s(])(I|\p{Lu}[\p{L}.-]{1,30}|@[\w.-]{1,40})(?:'ll|’ll| will| to)? (?:take|takes|took|taking|has|have|got|gets|accepted) (?:(?:the|an|a|this|that|on) ){0,2}$/u
/** "mira: I'll take …": who speaks. */
const SPEAKER = /^[\s*_]*@?([\p{L}][\w.-]{1,30})[*_]{0,2}:/u

/** "Mira accepted the action item to …", "mira: I'll take an action item to …". */
function takenTask(words: string, mark: Mark): MarkedTask | null {
  if (mark.word.length < 6) return null
  const who = TAKES.exec(words.slice(Math.max(0, mark.from - 60), mark.from))?.[1]
  const rest = /^\s{1,2}to (?=\p{Ll})/u.exec(words.slice(mark.end))
  if (who === undefined || !rest) return null
  const name = who === 'I' ? SPEAKER.exec(words)?.[1] : who
  const owner: Mention | null =
    name === undefined
      ? null
      : /^@|^\p{Ll}/u.test(name)
        ? { handle: name.replace('@', ''), name: null }
        : { handle: null, name }
  return {
    owners: owner ? [owner] : [],
    text: bareTask(words.slice(mark.end + rest[0].length)),
    label: false,
    rule: 'marked-taken',
    from: mark.from,
    to: mark.end,
  }
}

const LATER =
  /\s(?:-|–|=+>|-+>|;)\s*\\?@?([\p{L}][\w.-]*) will (?:do|take care of|handle) (?:this|it|that)\W*$/u

/** "… - @mira will do this" behind a task names its owner. */
function withLaterOwner(task: { owners: readonly Mention[]; text: string }): typeof task {
  const later = task.owners.length === 0 ? LATER.exec(task.text) : null
  if (!later) return task
  return { owners: [{ handle: later[1] ?? '', name: null }], text: task.text.slice(0, later.index) }
}

/** Of several sentences before a mark, the last is what it marks. */
function lastSentence(text: string): string {
  const breaks = [...text.matchAll(/[.!]\s+(?=\p{Lu})/gu)]
  const last = breaks.at(-1)
  const tail = last ? text.slice(last.index + last[0].length) : text
  return tail.split(' ').length >= 2 ? tail : text
}

/** More than an afterthought behind the owners ("later", "via mail"): the task itself. */
function isTask(text: string): boolean {
  return (
    text.split(/\s+/).length >= 2 &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:\(|\[?http|(?:for|via|with) @)/.test(text)
  )
}

/** "AI @mira: refinement": one word, set off by a colon. */
const saysWhat = (behind: string, rest: string): boolean => /^[\s*_]*:/.test(behind) && /\p{L}{2}/u.test(rest)

const isAddress = (text: string): boolean => /^<?https?:\/\/\S+$/.test(text)

function closing(words: string, from: number, stop: number): number {
  let depth = 1
  for (let at = from; at < words.length; at++) {
    const letter = words.charAt(at)
    if (letter === '(' || letter === '[') depth++
    else if ((letter === ')' || letter === ']') && --depth === 0) return at
  }
  return stop
}
