import type { Mention } from '../../src/domain/minutes.js'
import { withoutEdges } from '../trimming.js'
import { isTaskVerb, isTaskVerbOngoing, isTaskVerbThirdPerson } from './imperatives.js'
import { leadingOwners } from './owners.js'
import type { Passage } from './outline.js'
import type { Reading } from './reading.js'
import { afterOwners, bareTask, ownersOfTask } from './task-words.js'

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

/** What may stand before a mark at the start of a line. */
const LEAD = /^[\s*_~`[\](){}>#:;.,!–—=-]*(?:\[[ xX]\])?[\s*_~`[\](){}>#:;.,!–—=→-]*@?$/

interface Mark {
  readonly from: number
  readonly end: number
  readonly word: string
  readonly place: 'start' | 'bracket' | 'arrow' | 'sentence' | 'inline'
}

export function actionMarksIn(passage: Passage, reading: Reading): MarkedTask[] {
  const words = passage.words
  const pattern = reading.style.marks.action
  pattern.lastIndex = 0
  const marks: Mark[] = []
  for (const match of words.matchAll(pattern)) {
    if (isInCode(words, match.index)) continue
    const place = placeOf(words, match.index)
    marks.push({ from: match.index, end: match.index + match[0].length, word: match[0], place })
    if (marks.length > 50) break
  }
  const tasks: MarkedTask[] = []
  for (const [at, mark] of marks.entries()) {
    const stop = marks.slice(at + 1).find((next) => next.place !== 'inline')?.from ?? words.length
    const task = taskOf(words, mark, stop, reading)
    if (task) tasks.push(task)
  }
  return merged(tasks)
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

/** "TODO (for April): …" */
const REMARK_BEFORE_COLON = /^\s?\([^()@]{1,40}\)(?=\s?:)/

function taskOf(words: string, mark: Mark, stop: number, reading: Reading): MarkedTask | null {
  const taken = takenTask(words, mark)
  if (taken) return taken
  const isWeak = mark.word.toLowerCase() === 'action' || mark.word.toLowerCase() === 'actions'
  const after = words.slice(mark.end)
  const remark = REMARK_BEFORE_COLON.exec(after)?.[0].length ?? 0
  const colon = remark > 0 || /^[\s*_~)\]]*:/.test(after) || /^\s*-\s/.test(after)
  const read = leadingOwners(words, mark.end, reading.known, true)
  const hasOwners = read.owners.length > 0 && read.end <= Math.max(stop, mark.end)
  if (isWeak && !(colon || (hasOwners && /^[\s*_~]*\\?@/.test(after)))) return null
  const from = mark.from
  const to = hasOwners ? read.end : mark.end
  const base = { from, to }
  const before = words.slice(0, mark.from)
  switch (mark.place) {
    case 'start': {
      const rest = words.slice(to, stop)
      if (hasOwners)
        return { ...base, owners: read.owners, text: afterOwners(rest), label: true, rule: 'marked-prefix' }
      const bare = bareTask(rest.slice(remark).replace(/^[\s*_~)\]]*[:-]?/, ''))
      if (!/[\p{L}\p{N}]/u.test(bare))
        return colon || words.length < 24
          ? { ...base, owners: [], text: '', label: true, rule: 'marked-prefix' }
          : null
      if (!colon && !startsWithVerb(bare) && !(mark.word.length > 6 && /^to \p{Ll}/u.test(bare))) return null
      if (mark.word.length <= 3 && isRemark(bare)) return null
      if (/^(?:who|what|when|tbd|none|n\/a|\?+)\W*$/i.test(bare)) return null
      const own = withLaterOwner(ownersOfTask(bare, reading.known))
      return { ...base, owners: own.owners, text: own.text, label: false, rule: 'marked-prefix' }
    }
    case 'bracket': {
      if (!hasOwners && /s$/i.test(mark.word)) return null
      const close = closing(words, mark.from, stop)
      const inside = bareTask(words.slice(to, close).replace(/^[\s*_~]*:/, ''))
      const outside = lastSentence(bareTask(withoutEdges(before, ' \t([{@')))
      if (hasOwners) {
        const own =
          /^(?:to |: ?\S)/.test(words.slice(read.end, close).trimStart()) || startsWithVerb(inside)
            ? afterOwners(words.slice(read.end, close))
            : ''
        const single = own !== '' && !own.includes(' ') && outside !== ''
        return {
          ...base,
          owners: read.owners,
          text: single ? `${own}: ${outside}` : own !== '' ? own : outside,
          label: false,
          rule: 'marked-in-brackets',
        }
      }
      const trailing = ownersOfTask(inside, reading.known)
      if (trailing.owners.length > 0) {
        const text =
          trailing.text === ''
            ? outside
            : startsWithVerb(trailing.text) && (trailing.text.includes(' ') || outside === '')
              ? trailing.text
              : `${trailing.text}: ${outside}`
        return { ...base, owners: trailing.owners, text, label: false, rule: 'marked-in-brackets' }
      }
      const handle = /^(.{0,40}?)\s*:?\s*\\?@([\w.-]+)\s*$/.exec(inside)
      if (handle) {
        const lead = bareTask(handle[1] ?? '')
        return {
          ...base,
          owners: [{ handle: handle[2] ?? '', name: null }],
          text: lead === '' ? outside : `${lead}: ${outside}`,
          label: false,
          rule: 'marked-in-brackets',
        }
      }
      if (inside === '')
        return outside === ''
          ? null
          : { ...base, owners: [], text: outside, label: false, rule: 'marked-in-brackets' }
      if (!colon && !startsWithVerb(inside)) return null
      return { ...base, owners: [], text: inside, label: false, rule: 'marked-in-brackets' }
    }
    case 'arrow':
    case 'sentence':
    case 'inline': {
      if (!hasOwners && !colon && !(mark.place === 'arrow' && startsWithVerb(bareTask(after)))) return null
      if (mark.place === 'inline' && !hasOwners) return null
      const rest = hasOwners
        ? afterOwners(words.slice(to, stop))
        : bareTask(after.slice(0, stop - mark.end).replace(/^[\s*_~)\]]*[:-]?/, ''))
      const outside = lastSentence(bareTask(before.replace(/(?:-+>|=+>|→|–|--|\s-)\s*[*_~]*$/, '')))
      if (!hasOwners && (rest === '' || (mark.word.length <= 3 && isRemark(rest)))) return null
      return {
        ...base,
        owners: hasOwners ? read.owners : [],
        text:
          isTask(rest) || (saysWhat(after.slice(read.end - mark.end), rest) && isAddress(outside))
            ? rest
            : outside,
        label: false,
        rule: 'marked-inside',
      }
    }
  }
}

const TAKES =
  /(?:^|[\s(])(I|\p{Lu}[\p{L}.-]{1,30}|@[\w.-]{1,40})(?:'ll|’ll| will| to)? (?:take|takes|took|taking|has|have|got|gets|accepted) (?:(?:the|an|a|this|that|on) ){0,2}$/u
/** "mira: I'll take …": who speaks. */
const SPEAKER = /^[\s*_]*@?([\p{L}][\w.-]{1,30})[*_]{0,2}:/u

/** "Mira has the action item to …", "mira: I'll take the action item to …". */
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

function startsWithVerb(text: string): boolean {
  const word = /^(?:please |also |then |maybe |to )?([\p{L}-]+)/iu.exec(text)?.[1] ?? ''
  return isTaskVerb(word) || isTaskVerbOngoing(word) || isTaskVerbThirdPerson(word)
}

/** A sentence about how things are: "the models are getting better". */
function isRemark(text: string): boolean {
  if (startsWithVerb(text)) return false
  return /^(?:[^.;:]{0,60}\s)?(?:is|are|was|were|has|have|had|becomes?|became|remains?|seems?|does|looks|costs?|works?|helps?)\s/i.test(
    text,
  )
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
