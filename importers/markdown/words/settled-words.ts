import type { DecisionOutcome } from '../../../src/domain/minutes.js'
import { anyOf } from './alternatives.js'

/** Before what a group settles: "so, for now, we go with B". */
const LEADS = [
  'for now',
  'instead',
  'no',
  'ok',
  'okay',
  'so',
  'sounds good',
  'then',
  'therefore',
  'thus',
  'yes',
]
/** Behind "let's" these begin work or talk; they settle nothing. */
const NOTHING_SETTLED = [
  'assume',
  'check',
  'collect',
  'discuss',
  'encrypt',
  'fill',
  'find',
  'focus on the',
  'get',
  'hope',
  'look',
  'say',
  'see',
  'start with',
  'talk',
  'try to',
  'wait and see',
]
const WE = ['', ' are going to', ' prefer to', ' want to', ' will', "'ll"]
const ADVERBS = 'all also always just not now only simply still therefore thus'.split(' ')
/** What a group that speaks of itself as "we" does when it settles something. */
const CHOOSING = [
  'abandon',
  'accept',
  'adopt',
  'cancel',
  'choose',
  'chose',
  'do it',
  'do not do',
  'do not mandate',
  'do not need',
  'do not pursue',
  'do not require',
  'do not support',
  'do not use',
  'do not want',
  'do that',
  'do this',
  'drop',
  'go ahead',
  'go for',
  'go forward',
  'go with',
  'going for',
  'going with',
  'move it',
  'move the',
  'move this',
  'move to',
  'opt for',
  'postpone',
  'proceed',
  'remove',
  'settle',
  'settled',
  'skip',
  'stay with',
  'stick to',
  'stick with',
  'stop',
  'switch',
  "won't do",
  "won't need",
  "won't pursue",
  "won't support",
  "won't use",
]
/** The same of words that are followed by others as well: "keep an eye on", "use cases". */
const CHOOSING_MOSTLY = [String.raw`keep(?! (?:an eye|track|you))`, 'use (?!case)']
/** Without "we", at the start. */
const CHOSEN = [
  'close it',
  'go ahead',
  'go for',
  'go forward',
  'go with',
  'going ahead',
  'going for',
  'going forward',
  'going with',
  'keep as is',
  'keep it',
  'merge it',
  'stay with',
  'stick with',
]
const DROPPED = ['canceled', 'cancelled', 'dropped', 'postponed', 'skipped']
const WILL_BE = ['abandoned', 'discontinued', 'moved to', 'rejected', 'retired', 'shifted']
const MAY_BE_DONE = ['close', 'delete', 'drop', 'go', 'merge', 'proceed', 'publish', 'remove', 'use']
const LABELS = ['compromise', 'for now', 'outcome', 'verdict']
const NOT_DONE = ['do', 'fix', 'implement', 'support', 'use']
const NOT_TO_BE = ['done', 'implemented', 'supported', 'used']
/** In a sentence that ends in "for now" these tell how things are. */
const STATES = "are can can't cannot has have is look looks may not seem seems was work works".split(' ')
/** What is put off is pushed, skipped, … to a later day. */
const PUT_OFF = [
  'bumped',
  'carried over',
  'defer',
  'deferred',
  'delayed',
  'move',
  'moved',
  'postpone',
  'postponed',
  'punt',
  'punted',
  'push',
  'pushed',
  'put off',
  'shifted',
  'skip',
  'skipped',
  'tabled',
]
/** What stands at the start of a line that puts its talk off. */
const TAKEN_UP_AGAIN = [
  'additional discussion',
  'come back',
  'continue',
  'continue discussion',
  'continue the discussion',
  'continue this discussion',
  'discuss',
  'discuss again',
  'discuss it',
  'discuss this',
  'discussion to be continued',
  'further discussion',
  'plan to revisit',
  'postpone',
  'revisit',
  'revisit this',
  'revisit this topic',
  'revisit it',
  'come back to it',
  'come back to this',
  'to be continued',
  'to be discussed',
  'to be revisited',
  'will revisit',
  'will revisit this',
]
const LATER = String.raw`(?:to|until|till|in|at|on|for)?\s?(?:a |another |one of the |our |the |this )?(?:next|future|following|later|upcoming)\s(?:\p{L}+['’]?s?\s){0,2}?(?:call|meeting|meetings|session|sync|time|week|weeks|week['’]s)\b`

export interface SettledWords {
  readonly pattern: RegExp
  /** For people: why this is taken for a decision. */
  readonly reason: string
  /** Where the words alone tell it; else the whole line does. */
  readonly outcome?: DecisionOutcome
}

const LED = String.raw`^(?:${anyOf(LEADS)},?\s{1,3}){0,4}`

/** The group says what it will do, or a thing's fate is told. */
export const SETTLED: readonly SettledWords[] = [
  {
    pattern: new RegExp(
      String.raw`${LED}(?:let['’]?s|let us) (?!${anyOf(NOTHING_SETTLED)}\b)(?!.{0,40}\?$)`,
      'i',
    ),
    reason: 'The group says "let\'s".',
  },
  {
    pattern: new RegExp(
      String.raw`${LED}we${anyOf(WE)} (?:${anyOf(ADVERBS)} ){0,3}(?:${anyOf(CHOOSING)}|${CHOOSING_MOSTLY.join('|')})\b`,
      'i',
    ),
    reason: 'The group says what it goes with.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:will|to|should) be ${anyOf(DROPPED)}|will be ${anyOf(WILL_BE)})\b(?! (?:if|when|by the))`,
      'i',
    ),
    reason: 'A thing is dropped, put off or moved.',
  },
  {
    pattern: new RegExp(String.raw`\bok to ${anyOf(MAY_BE_DONE)}\b`, 'i'),
    reason: 'Somebody answers "OK to …".',
  },
  {
    pattern: new RegExp(String.raw`^(?:we )?${anyOf(CHOSEN)}\b`, 'i'),
    reason: 'It says what to go with.',
  },
  {
    pattern: new RegExp(String.raw`^${anyOf(LABELS)}\s*:\s*\S`, 'i'),
    reason: 'A word such as "For now:" leads in to what was settled.',
  },
  {
    pattern: new RegExp(
      String.raw`^(?!.*\?)(?!.*\b${anyOf(STATES)}\b).{3,120}\bfor now(?:\s*\([^()]{0,60}\))?[\s.!]*$`,
      'i',
    ),
    reason: 'It is settled "for now".',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<!\bI )(?:won['’]?t ${anyOf(NOT_DONE)}|will not (?:${anyOf(NOT_DONE.filter((verb) => verb !== 'fix'))}|be ${anyOf(NOT_TO_BE)}))\b(?!.*\b(?:if|because)\b)`,
      'i',
    ),
    reason: 'It says what will not be done.',
  },
  {
    pattern:
      /\b(?:next (?:meeting|call)|meeting (?:on|next)\b.{0,40}) (?:is |will be |gets )?(?:cancelled|canceled|skipped)\b|\bno meeting (?:next|on|in)\b/i,
    reason: 'A meeting is called off.',
  },
  {
    pattern: new RegExp(
      String.raw`\btabled (?:for|until|till)\b|\b${anyOf(PUT_OFF)}\s(?:\p{L}+\s){0,3}?${LATER}|(?:^|\bwe(?:['’]ll| will) )${anyOf(TAKEN_UP_AGAIN)}\s(?:\p{L}+\s)?${LATER}`,
      'iu',
    ),
    reason: 'It is put off to a later day.',
    outcome: 'deferred',
  },
  {
    pattern:
      /\b(?:additional|further|remaining|more) (?:discussion|q&a|questions?)\b.{0,60}\b(?:to|on|via) (?:[\p{L}-]+ ){0,3}list\b/iu,
    reason: 'The rest of the talk is left to a list.',
    outcome: 'deferred',
  },
]
