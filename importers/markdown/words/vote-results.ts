import { anyOf } from './alternatives.js'
import { isCountOfVotes } from './outcomes.js'

const WHO = ['all', 'everybody', 'everyone']
const WENT = [
  'accepted',
  'agreed',
  'approved',
  'carried',
  'consensus',
  'deferred',
  'no different opinion',
  'no different opinions',
  'no dissent',
  'no dissenting opinion',
  'no dissenting opinions',
  'no objection',
  'no objections',
  'passed',
  'postponed',
  'rejected',
  'unanimity',
  'unanimous',
  'unanimously',
  'vote passed',
]
/** Behind how it went: "approved by acclamation". */
const AND_HOW = [
  'accepted',
  'agreed',
  'approved',
  'by acclamation',
  'by all',
  'by everyone',
  'for now',
  'for the time being',
  'rejected',
  'unanimous',
  'unanimously',
]
const TO_WHEN = String.raw`(?:to|until|till) (?:the )?(?:next|early|mid|late|end of) [\w\s]{2,30}|(?:to|until|till) [\w.-]{2,15}(?: \d{4})?`

const RESULT = new RegExp(
  String.raw`^[\s*_~>=(→-]*(?:(?:${anyOf(WHO)} )?${anyOf(WENT)}(?:[ ,]+(?:${anyOf(AND_HOW)}|${TO_WHEN}))?)[\s*_~.!)]*$`,
  'i',
)

/** Whether a line says nothing but how a vote went: "unanimously accepted", "6 Yes, 1 Abstain". */
export function isVoteResult(words: string): boolean {
  return words.length <= 90 && (RESULT.test(words) || isCountOfVotes(words))
}
