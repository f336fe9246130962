import type { Mention } from '../../../src/domain/minutes.js'
import { isGivenName, isHandleOfGivenName } from '../../given-names.js'
import { writtenAs } from '../../mentions.js'
import { isTaskVerb, isTaskVerbOngoing } from '../../task-verbs.js'
import { leadingOwners } from '../words/owners.js'
import { isPassiveTask, passiveTaskIn } from '../words/passive-tasks.js'
import { promiseIn, type Promised } from '../words/promises.js'
import { isOnlyPeople } from '../words/signatures.js'
import { isTalk } from '../words/talk.js'
import { timeBoxIn } from '../words/time-boxes.js'
import type { Passage } from '../structure/passage.js'
import { sectionRole, type Facts, type Reading, type Recogniser } from '../reading.js'
import { withoutEdges } from '../../trimming.js'
import { bareTask, trailingOwners } from '../words/task-words.js'
import { actionItemFrom } from '../tasks/found-task.js'

/** Tasks that nothing marks: "Mira to ask …", "@tom will look into it", "… -> @mira". */
export const inferredActionItems: Recogniser = {
  name: 'inferred-action-items',
  recognise(reading, facts) {
    const marked = new Set(facts.actionItems.map((item) => item.line))
    for (const passage of reading.passages) {
      if (passage.quoted || (passage.kind !== 'item' && passage.kind !== 'text')) continue
      if (
        passage.words.length > 4000 ||
        marked.has(passage.line) ||
        (facts.taken.has(passage) && !facts.topics.has(passage))
      )
        continue
      const role = sectionRole(reading, passage)
      if (role === 'participants' || role === 'excused' || role === 'chores') continue
      for (const task of tasksIn(passage, reading, facts)) {
        facts.actionItems.push(
          actionItemFrom(
            {
              passage,
              owners: task.owners,
              text: task.text,
              list: null,
              rule: `inferred-action-items/${task.rule}`,
              from: task.from,
              to: task.to,
            },
            'inferred',
            task.reason,
            reading,
            facts,
          ),
        )
      }
    }
  },
}

interface FoundTask {
  readonly owners: readonly Mention[]
  readonly text: string
  readonly rule: string
  readonly reason: string
  readonly from: number
  readonly to: number
}

/** Where somebody may be named as the subject: at the start, and behind what parts clauses. */
const CLAUSE =
  /(?:^[\s*_~>=→-]*|(?:-+>|=+>|→)\s*|[.;!?:,)]\s+(?:and\s+)?|\s(?:-{1,2}|–|—)\s+|(?<=[\p{L}\d)])-\s+(?=\p{Lu})|\(|\band\s+(?=\\?@)|\b(?:and|but|so|then|while)\s+(?=\p{Lu}))[\s*_~"]*/gu

function tasksIn(passage: Passage, reading: Reading, facts: Facts): FoundTask[] {
  const { words } = passage
  const found = [...promisesIn(words, reading), ...promiseOfSpeaker(passage, reading)]
  if (found.length > 0) return found
  const named = namedLabel(words, reading) ?? passiveTask(words, reading)
  if (named) return [named]
  // The one named behind a topic brings it.
  if (facts.topics.has(passage)) return []
  const trailing = trailingTask(words, reading)
  return trailing ? [trailing] : []
}

interface Begun {
  readonly owners: readonly Mention[]
  readonly promise: Promised
  /** Where the clause begins, its subject in it, and the task's words behind that. */
  readonly clause: number
  readonly subject: number
  readonly from: number
}

/** "Mira to …", "@tom will …, and Jeff will …": each promise ends where its sentence or another's promise does. */
function promisesIn(words: string, reading: Reading): FoundTask[] {
  const begun: Begun[] = []
  for (const match of words.matchAll(CLAUSE)) {
    const subject = match.index + match[0].length
    if (begun.some((one) => subject < one.from)) continue
    const { owners, end } = subjectAt(words, subject, reading)
    if (owners.length === 0 || words.slice(subject, end).trim() === '' || isNobody(owners, reading)) continue
    const isPerson = owners.every((owner) => !/team|sig\b|wg\b/i.test(owner.name ?? ''))
    const promise = promiseIn(words.slice(end, end + 120), reading.sections.isDeck, isPerson)
    if (!promise) continue
    // "to plan it with Mira and Jeff to …" names those who are met.
    if (promise.rule !== 'will' && JOINED.test(match[0]) && endsInPeople(words.slice(0, match.index)))
      continue
    begun.push({ owners, promise, clause: match.index, subject, from: end + promise.textFrom })
  }
  return begun.flatMap(({ owners, promise, subject, from }, at) => {
    const next = begun.slice(at + 1).find((other) => names(other.owners) !== names(owners))
    const told = words.slice(from, Math.min(endOfTask(words, from), next?.clause ?? words.length))
    if (/\?\s*$/.test(told)) return []
    return [taskFrom(owners, bareTask(told), promise, subject, from)]
  })
}

const JOINED = /(?:^|\s)(?:and|but|so|then|while)\s+[*_~"]*$/
const endsInPeople = (words: string): boolean =>
  /(?:@[\w.-]{1,40}|\s\p{Lu}[\p{L}-]{1,30}),?\s*$/u.test(words.slice(-60))

/** Somebody in small letters: "mira to order disks". */
const SMALL = /^[a-z][\w-]{2,30}(?= )/
function subjectAt(
  words: string,
  start: number,
  { known }: Reading,
): { owners: readonly Mention[]; end: number } {
  const read = leadingOwners(words, start, known, false)
  if (read.owners.length > 0) return read
  const [small] = SMALL.exec(words.slice(start, start + 40)) ?? []
  return small !== undefined && isSomebody(small, known)
    ? { owners: [{ handle: small, name: null }], end: start + small.length }
    : { owners: [], end: start }
}

const isSomebody = (small: string, known: ReadonlySet<string>): boolean =>
  known.has(small) || isGivenName(small) || isHandleOfGivenName(small)

/** "If all agree, will merge" */
const isConditional = (before: string): boolean =>
  /(?:^|[.;!]\s)(?:if|when|once|unless)\s[^.;!]*$/i.test(before.slice(-200))

function taskFrom(
  owners: readonly Mention[],
  text: string,
  { rule, reason }: Promised,
  from: number,
  to: number,
): FoundTask {
  return { owners, text, rule, reason: `${names(owners)} ${reason}`, from, to }
}

/** "will look into it" and "I'll look into it", at the start of a clause. */
const OWN_PROMISE = /(?:^|[.;!,:]\s+|\b(?:and|but|so|then)\s+)(?=(?:I(?:['’]ll|\s+will)|will)\s)/g

/** "@mira: looks good, I'll order disks"; or the bullet above says who speaks: "- @mira", "    - will order disks". */
function promiseOfSpeaker(passage: Passage, reading: Reading): FoundTask[] {
  if (passage.words.length > 600 || isTalk(passage, reading)) return []
  const own = leadingOwners(passage.words, 0, reading.known, false)
  const colon = own.owners.length > 0 ? /^[\s*_~)]*:/.exec(passage.words.slice(own.end)) : null
  const above = passage.parent?.kind === 'item' ? passage.parent.words : ''
  const isUnder = !colon && isOnlyPeople(above, reading.known)
  if (!colon && !isUnder) return []
  const owners = colon ? own.owners : leadingOwners(above, 0, reading.known, false).owners
  const from = colon ? own.end + colon[0].length : 0
  if (isNobody(owners, reading)) return []
  const words = passage.words.slice(from).trimStart()
  const offset = passage.words.length - words.length
  for (const match of words.matchAll(OWN_PROMISE)) {
    const start = match.index + match[0].length
    const isOwn = words.startsWith('I', start)
    const said = words.slice(isOwn ? start + 1 : start)
    const promise = promiseIn(said.slice(0, 120), reading.sections.isDeck, true)
    if (!promise || (!isOwn && !isTaskVerb(promise.verb)) || isConditional(words.slice(0, match.index)))
      continue
    const textFrom = words.length - said.length + promise.textFrom
    const to = endOfTask(words, textFrom)
    if (/\?\s*$/.test(words.slice(textFrom, to))) continue
    return [taskFrom(owners, bareTask(words.slice(textFrom, to)), promise, offset + start, offset + textFrom)]
  }
  return []
}

/** "All", "everyone": nobody in particular promises anything, unless a list of tasks says so. */
function isNobody(owners: readonly Mention[], reading: Reading): boolean {
  return owners.every((owner) => reading.style.nobody.has(writtenAs(owner).toLowerCase()))
}

const names = (owners: readonly Mention[]): string => owners.map(writtenAs).join(' and ')

const LABEL =
  /^[\s*_~]*((?:prep|preparations?|clarification|follow-?up|coordination|set-?up|organi[sz]ation|review|draft|blog ?post|documentation)(?: [\w-]+){0,3})\s*:\s*/i

/** "Preparation: @mira, @tom": a task's name and nobody but its owners. */
function namedLabel(words: string, reading: Reading): FoundTask | null {
  const label = LABEL.exec(words)
  if (!label) return null
  const read = leadingOwners(words, label[0].length, reading.known, false)
  if (read.owners.length === 0 || withoutEdges(words.slice(read.end), ' .)*_') !== '') return null
  return {
    owners: read.owners,
    text: label[1] ?? '',
    rule: 'label',
    reason: `${names(read.owners)} stands behind the name of a task.`,
    from: 0,
    to: words.length,
  }
}

/** "The logs will be moved by @mira." */
function passiveTask(words: string, reading: Reading): FoundTask | null {
  const task = passiveTaskIn(words, reading.known)
  if (!task || isNobody(task.owners, reading)) return null
  return { ...task, rule: 'passive', reason: `It says what is to be done, by ${names(task.owners)}.` }
}

/** A task ends with its sentence. */
function endOfTask(words: string, from: number): number {
  const end = /(?:[.;!]\s+(?=[\p{Lu}[(@])|\s-+>\s|\s=+>\s)/u.exec(words.slice(from))
  return end ? from + end.index : words.length
}

/** Of a talk that ends in a task, the task: what stands behind the last question, arrow or "what to do:". */
function ownWords(text: string): string {
  const breaks = [
    ...text.matchAll(/\?\s+(?=\p{Lu})|\s(?:-+>|=+>|→)\s+|^(?:what|who|how)\b[^:?]{0,60}:\s+/giu),
  ]
  const last = breaks.at(-1)
  const tail = last ? text.slice(last.index + last[0].length) : text
  // "2024 -> 2023" and "(plain -> hashed), …" are changes, no talk that ends in a task.
  const isWhole = /^[\p{L}"'`[]/u.test(tail) && tail.split('(').length === tail.split(')').length
  return isWhole && tail.split(' ').length >= 2 ? tail : text
}

const ARROW_AT_END = /(?:-+>|=+>|→)\s*[^>→]{1,80}$/

/** "Write the summary (@mira)", "Cleaning up -> @tom": a task with its owner at the end. */
function trailingTask(words: string, reading: Reading): FoundTask | null {
  const trailing = trailingOwners(words, reading.known, ['(', '->', '=>', '→'])
  if (!trailing || trailing.text === '' || /\?\s*$/.test(trailing.text)) return null
  if (isNobody(trailing.owners, reading) || timeBoxIn(trailing.text) !== null) return null
  // "10 minutes racks -> @mira": a plan of the meeting.
  if (/^\d{1,3}\s?min/i.test(trailing.text)) return null
  // "@mira -> @tom" hands over; "is being written (@mira)" tells how things are.
  if (/@[\w-]+\s*$/.test(trailing.text) || /\([^)]*$/.test(trailing.text)) return null
  const text = ownWords(trailing.text)
  if (/\b(?:is|are|was|were|been|being|has|have)\b/i.test(text) && !/\bneeds?\b/i.test(text)) return null
  const isArrow = ARROW_AT_END.test(words.slice(-200))
  if (!isArrow && !/\)[\s.!*_]*$/.test(words.slice(-12))) return null
  const clause = trailing.text
    .slice(Math.max(trailing.text.lastIndexOf('. '), trailing.text.lastIndexOf('? ')) + 1)
    .trimStart()
  const lead =
    /^(?:[\s*_~>(]*(?:=+>|-+>|→)\s*|please |also |need to |needs? |then |maybe |todo )*([\p{L}-]+)/iu.exec(
      clause,
    )?.[1] ?? ''
  // "quotas -> Storage team" moves a topic there; a person behind an arrow takes a task.
  const toPeople = trailing.owners.every(
    (owner) => owner.handle !== null || !/\bteam\b|\bSIG\b|\bWG\b/i.test(owner.name ?? ''),
  )
  const isTask =
    isTaskVerb(lead) ||
    (toPeople && isPassiveTask(clause)) ||
    // "Racks are full. Working on it (@mira)" reports.
    (isTaskVerbOngoing(lead) && clause === trailing.text) ||
    (isArrow && /\bneeds? (?:to\b|\p{L}+ing\b)/iu.test(clause)) ||
    (isArrow && toPeople && trailing.owners.length <= 3)
  if (
    !isTask ||
    /^(?:discussion|presentation|update|report|status|review of|question|feedback|input)\b/i.test(
      trailing.text,
    )
  )
    return null
  const at = words.length - trailing.text.length
  return {
    owners: trailing.owners,
    text,
    rule: isArrow ? 'arrow' : 'brackets',
    reason: `${names(trailing.owners)} is named at the end of a task.`,
    from: Math.min(at, words.length - 1),
    to: words.length,
  }
}
