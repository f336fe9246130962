import type { Mention } from '../../../src/domain/minutes.js'
import { writtenAs } from '../../mentions.js'
import { isTaskVerb, isTaskVerbOngoing, isTaskVerbThirdPerson } from '../../task-verbs.js'
import { leadingOwners } from '../owners.js'
import { timeBoxIn } from '../time-boxes.js'
import type { Passage } from '../passage.js'
import { sectionRole, type Facts, type Reading, type Recogniser } from '../reading.js'
import { withoutEdges } from '../../trimming.js'
import { bareTask, trailingOwners } from '../task-words.js'
import { actionItemFrom } from './action-items.js'

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
  /(?:^[\s*_~>=→-]*|(?:-+>|=+>|→)\s*|[.;!?:,)]\s+|\s(?:-{1,2}|–|—)\s+|\(|\band\s+(?=\\?@))[\s*_~"]*/g
const TO =
  /^[\s*_~)\]]*,?\s*(?:(?:is|are|was|were)\s+)?to\s+(?:please\s+|also\s+|then\s+|maybe\s+|quickly\s+)?([a-z][\w-]*)/i
const WILL =
  /^[\s*_~)\]]*[,:]?\s*(?:will|'ll|shall|is going to|are going to|going to|plans? to|promised to|agreed to|offer(?:s|ed) to|volunteer(?:s|ed)? to|takes? over|takes? care|is taking care|are taking care|can take|takes? this)\s*(?:also\s+|then\s+|try\s+(?:to\s+)?|probably\s+|soon\s+)*([a-z][\w-]*)?/i
const NO_TASK_AFTER_WILL =
  /^(?:be|join|attend|participate|not|have|need|leave|stay|come|speak|become|remain|moderate|facilitate|chair|get|see|miss|arrive|know|like|want)$/i
/** "will get in touch with …", "will come up with …" */
const STILL_A_TASK =
  /\b(?:get (?:in (?:touch|contact)|back to|feedback|input|infos?\b|information|details|access|hold of|the (?:people|team))|come (?:up with|back (?:to|with))|have a (?:closer )?look|speak (?:to|with))\b/i
const THIRD_PERSON = /^[\s*_~)\]]*\s(?:also |then )?([a-z][\w-]*s)\b/
/** Of verbs in the present tense, those that promise; "reports", "asks", "suggests" tell what is said. */
const PROMISES = new Set(
  'provides creates checks investigates opens writes prepares contacts sends updates reviews tries sets takes looks picks adds fixes organizes organises coordinates clarifies follows evaluates documents drafts schedules collects takes merges invites initiates'.split(
    ' ',
  ),
)

function tasksIn(passage: Passage, reading: Reading, facts: Facts): FoundTask[] {
  const { words } = passage
  const found: FoundTask[] = []
  for (const match of words.matchAll(CLAUSE)) {
    const start = match.index + match[0].length
    if (found.some((task) => start < task.to)) continue
    const read = leadingOwners(words, start, reading.known, false)
    if (read.owners.length === 0 || words.slice(start, read.end).trim() === '') continue
    const after = words.slice(read.end, read.end + 120)
    if (isNobody(read.owners, reading)) continue
    const promise = promiseIn(
      after,
      reading.sections.isDeck,
      read.owners.every((owner) => !/team|sig\b|wg\b/i.test(owner.name ?? '')),
    )
    if (!promise) continue
    const textFrom = read.end + promise.textFrom
    const to = endOfTask(words, textFrom)
    const text = bareTask(words.slice(textFrom, to))
    if (text.split(' ').length < 1 || /\?\s*$/.test(words.slice(textFrom, to))) continue
    found.push({
      owners: read.owners,
      text,
      rule: promise.rule,
      reason: `${names(read.owners)} ${promise.reason}`,
      from: start,
      to: Math.min(words.length, textFrom),
    })
  }
  if (found.length > 0) return found
  const named = namedLabel(words, reading)
  if (named) return [named]
  // The one named behind a topic brings it.
  if (facts.topics.has(passage)) return []
  const trailing = trailingTask(words, reading)
  return trailing ? [trailing] : []
}

/** "All", "everyone": nobody in particular promises anything, unless a list of tasks says so. */
function isNobody(owners: readonly Mention[], reading: Reading): boolean {
  return owners.every((owner) => reading.style.nobody.has(writtenAs(owner).toLowerCase()))
}

const names = (owners: readonly Mention[]): string => owners.map(writtenAs).join(' and ')

interface Promised {
  readonly rule: string
  readonly reason: string
  readonly textFrom: number
}

function promiseIn(after: string, isDeck: boolean, isPerson: boolean): Promised | null {
  const to = TO.exec(after)
  if (to) {
    const verb = to[1] ?? ''
    if (
      (!isTaskVerb(verb) || NO_TASK_AFTER_WILL.test(verb)) &&
      !STILL_A_TASK.test(to[0] + after.slice(to[0].length, to[0].length + 20))
    )
      return null
    return { rule: 'to', reason: `is to ${verb} something.`, textFrom: to[0].length - verb.length }
  }
  const will = WILL.exec(after)
  if (will) {
    const verb = will[1] ?? ''
    const takes = /\b(?:takes?|taking)\b/i.test(will[0])
    if (!takes && (verb === '' || (NO_TASK_AFTER_WILL.test(verb) && !STILL_A_TASK.test(after)))) return null
    if (/\btake part\b|\bdo (?:the )?moderation\b/i.test(after.slice(0, 60))) return null
    if (/\btalk\s+(?:about|on|at)\b/i.test(after.slice(0, 60))) return null
    if (isDeck && /^(?:talk|present|host|show|visit)$/i.test(verb)) return null
    const textFrom = takes ? will[0].search(/\S*tak/i) : will[0].search(/(?:try\s+)?(?:to\s+)?[a-z][\w-]*$/i)
    return { rule: 'will', reason: 'says what they will do.', textFrom: Math.max(0, textFrom) }
  }
  const present = isPerson ? THIRD_PERSON.exec(after) : null
  const verb = present?.[1] ?? ''
  if (present && PROMISES.has(verb) && isTaskVerbThirdPerson(verb)) {
    return {
      rule: 'present',
      reason: `${verb} something, told as a task.`,
      textFrom: present[0].length - verb.length,
    }
  }
  return null
}

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
  // "@mira -> @tom" hands over; "is being written (@mira)" tells how things are.
  if (/@[\w-]+\s*$/.test(trailing.text) || /\([^)]*$/.test(trailing.text)) return null
  const text = ownWords(trailing.text)
  if (/\b(?:is|are|was|were|been|being|has|have)\b/i.test(text) && !/\bneeds?\b/i.test(text)) return null
  const isArrow = ARROW_AT_END.test(words.slice(-200))
  if (!isArrow && !/\)[\s.!*_]*$/.test(words.slice(-12))) return null
  const clause = trailing.text.slice(
    Math.max(trailing.text.lastIndexOf('. '), trailing.text.lastIndexOf('? ')) + 1,
  )
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
    isTaskVerbOngoing(lead) ||
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
