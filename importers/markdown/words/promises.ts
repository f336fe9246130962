import { isTaskVerb, isTaskVerbThirdPerson } from '../../task-verbs.js'
import { anyOf } from './alternatives.js'

/** What somebody says to do, behind their name. */
export interface Promised {
  readonly rule: 'to' | 'will' | 'present'
  readonly reason: string
  readonly verb: string
  /** Where, behind the name, the task's words begin. */
  readonly textFrom: number
}

/** Between a name and a verb, behind which a task begins. */
const PROMISING = [
  "'ll",
  'agreed to',
  'agrees to',
  'are going to',
  'assigned to',
  'commits to',
  'committed to',
  'going to',
  'is assigned to',
  'is going to',
  'offered to',
  'offers to',
  'plan to',
  'planning to',
  'plans to',
  'promised to',
  'promises to',
  'shall',
  'signed up to',
  'volunteered to',
  'volunteers to',
  'was asked to',
  'was assigned to',
  'will',
]
/** Behind a name these say it whole: "takes over the release". */
const TAKING = [
  'are taking care',
  'can take',
  'is taking care',
  'take care',
  'take over',
  'takes care',
  'takes over',
  'takes this',
  'will take',
]
const ADVERBS = [
  'also',
  'first',
  'gladly',
  'happily',
  'likely',
  'maybe',
  'most likely',
  'now',
  'please',
  'probably',
  'quickly',
  'soon',
  'still',
  'then',
]
/** "will be there", "to join the call": no work. */
const NO_WORK = [
  'arrive',
  'attend',
  'be',
  'become',
  'chair',
  'come',
  'facilitate',
  'get',
  'have',
  'join',
  'know',
  'leave',
  'like',
  'miss',
  'moderate',
  'need',
  'never',
  'not',
  'only',
  'participate',
  'remain',
  'return',
  'see',
  'speak',
  'stay',
  'want',
]
/** Work all the same, though the verb alone says little. */
const STILL_WORK = [
  'come back to',
  'come back with',
  'come up with',
  'get access',
  'get back to',
  'get details',
  'get feedback',
  'get hold of',
  'get in contact',
  'get in touch',
  'get information',
  'get info',
  'get infos',
  'get input',
  'get the people',
  'get the team',
  'have a closer look',
  'have a look',
  'leave a comment',
  'leave comment',
  'leave comments',
  'leave feedback',
  'leave a note',
  'speak to',
  'speak with',
]
/** Taking part and talking are announced, not promised. */
const EVENTS = ['do moderation', 'do the moderation', 'take part', 'talk about', 'talk at', 'talk on']
/** Of verbs in the present tense, those that promise; "reports", "asks", "suggests" tell what is said. */
const PROMISES = new Set(
  `adds checks clarifies collects contacts coordinates creates documents drafts evaluates fixes follows initiates
investigates invites looks merges opens organises organizes picks prepares provides reviews schedules sends sets takes
tries updates writes`.split(/\s/),
)
/** Verbs that "can" offers: "Mira can ask the vendor"; "Mira can explain" tells of talk. */
const OFFERED = ['ask', 'check', 'draft', 'file', 'look', 'open', 'prepare', 'send', 'write']

const START = String.raw`^[\s*_~)\]]*`
const LIGHT = String.raw`(?:${anyOf(ADVERBS)}\s{1,3}){0,3}`
const TO = new RegExp(String.raw`${START},?\s*(?:(?:is|are|was|were)\s+)?to\s+${LIGHT}([a-z][\w-]*)`, 'i')
const WILL = new RegExp(
  String.raw`${START}[,:]?\s*${LIGHT}${anyOf(PROMISING)}\s{1,3}${LIGHT}((?:try\s{1,3}(?:to|and)\s{1,3})?(?:also\s{1,3})?([\p{L}-]+)(?:['’]t)?)`,
  'iu',
)
const TAKES = new RegExp(String.raw`${START}[,:]?\s*${LIGHT}(${anyOf(TAKING)})(?=[\s.,;:!?)]|$)`, 'i')
const CAN = new RegExp(String.raw`${START}\s?can\s{1,3}${LIGHT}(${anyOf(OFFERED)})\s`, 'i')
const PRESENT = /^[\s*_~)\]]*\s(?:also |then )?([a-z][\w-]*s)\b(?!\s+that\b)/
const NONE = new RegExp(`^${anyOf(NO_WORK)}$`, 'i')
const STILL = new RegExp(String.raw`\b${anyOf(STILL_WORK)}\b`, 'i')
const EVENT = new RegExp(String.raw`\b${anyOf(EVENTS)}\b`, 'i')
/** "agreed to this concern" */
const NO_VERB = /^(?:an?|all|her|him|it|that|the|them|these|this|what)$/i
/** On a slide these announce what is shown. */
const SHOWN = /^(?:talk|present|host|show|visit)$/i

/** What the words behind a name promise; null where they promise nothing. `isDeck`: the words stand on a slide. */
export function promiseIn(after: string, isDeck: boolean, isPerson: boolean): Promised | null {
  const to = TO.exec(after)
  if (to) {
    const verb = to[1] ?? ''
    if ((!isTaskVerb(verb) || NONE.test(verb)) && !STILL.test(after.slice(0, to[0].length + 20))) return null
    return { rule: 'to', verb, reason: `is to ${verb} something.`, textFrom: to[0].length - verb.length }
  }
  const takes = TAKES.exec(after)
  if (takes && !EVENT.test(after.slice(0, 60)))
    return will('take', takes[0].length - (takes[1] ?? '').replace(/^.*?(?=tak)/i, '').length)
  const told = WILL.exec(after) ?? CAN.exec(after)
  if (told) {
    const words = told[1] ?? ''
    const verb = told[2] ?? words
    if (/['’]t$/.test(words) || NO_VERB.test(verb) || (NONE.test(verb) && !STILL.test(after))) return null
    if (EVENT.test(after.slice(0, 60)) || (isDeck && SHOWN.test(verb))) return null
    return will(verb, told[0].trimEnd().length - words.length)
  }
  const verb = isPerson ? (PRESENT.exec(after)?.[1] ?? '') : ''
  if (PROMISES.has(verb) && isTaskVerbThirdPerson(verb))
    return {
      rule: 'present',
      verb,
      reason: `${verb} something, told as a task.`,
      textFrom: after.indexOf(verb),
    }
  return null
}

const will = (verb: string, textFrom: number): Promised => ({
  rule: 'will',
  verb,
  reason: 'says what they will do.',
  textFrom: Math.max(0, textFrom),
})
