import type { DecisionOutcome } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { anyOf } from './alternatives.js'

/** One of these stems is in every sentence below: what has none needs no further look. */
const STEMS =
  /agree|decid|vote|motion|consensus|approved|accepted|reject|declin|defer|postpon|unanim|objection/i

/** Who decides: the group. Two or more people by name are told by `severalSay`. */
const GROUP = [
  'all',
  'both',
  'everybody',
  'everyone',
  'team',
  'group',
  'the attendees',
  'the board',
  'the community',
  'the group',
  'the meeting',
  'the participants',
  'the sig',
  'the team',
  'we',
]
/** With nobody named: "it was decided", "… has been approved". */
const NOBODY = ['are', 'has been', 'have been', 'is', 'it has been', 'it is', 'it was', 'was', 'were']
const ADVERBS = [
  'all',
  'also',
  'both',
  'finally',
  'generally',
  'has',
  'have',
  'just',
  'mostly',
  'now',
  'then',
  'therefore',
  'thus',
  'unanimously',
]
/** "we agreed to …": in the past or perfect tense. "approved by Mira" is a review. */
const GROUP_SAYS = new RegExp(
  String.raw`\b${anyOf([...GROUP, ...NOBODY])} (?:${anyOf(ADVERBS)} )*(?:decided|agreed|agree|voted|approved)\b(?! on? ?(?:by|with|in the last))`,
  'i',
)

/** "decided to …", "vote postponed until …" at the start of a line. */
const AGREED_LEAD =
  /^[\s*_~>=(→-]*(?:(?:decided|agreed|approved)\b(?=[\s:]+(?:to|that|on|upon|with|not|for|in|:))|(?:(?:voting|vote|decision) )?(?:deferred|postponed|tabled)\b(?=\s(?:to|till|until|for|because|due)\b))/i

/** "broad agreement that …", "consensus is …". */
const NOUN_SAYS =
  /\b(?:general |broad |rough |overall |we have |there is |there was |reached )?(?:agreement|consensus)(?: (?:is|was|reached|among \w+|that|to|on)\b)/i

const ENDS = [
  'accepted',
  'agreed',
  'approved',
  'consensus',
  'declined',
  'deferred',
  'no objection',
  'no objections',
  'postponed',
  'rejected',
  'unanimous',
]
/** "…: approved", "… => postponed" at the end of a line. */
const TRAILING = new RegExp(
  String.raw`(?:[-=–]+>|→|–|--| - |[(:?.,])\s*\(?(?:${anyOf(ENDS)})\s*[\s)*_.!]*$`,
  'i',
)

/** "motioned to accepted", "the motion carried". */
const MOTION =
  /\bmotioned to (?:be )?(?:accept|approv|reject|adopt|defer|postpon|tabl)\w*|\bmotion\b[^.?]{0,80}\b(?:carried|passed|passes|approved|accepted|adopted|rejected|failed|denied)\b/i

const NO_OBJECTIONS =
  /\b(?:no (?:hard |strong |further |more |major |other )?objections?|(?:does|do|did) not have any objections)\b(?! (?:if|as long)\b)/i

/** "must be agreed", "will then be approved": still to come. */
const TO_BE_SETTLED = String.raw`${anyOf(['can', "can't", 'cannot', 'could', 'has to', 'have to', 'may', 'might', 'must', 'need to', 'needs to', 'should', 'to', 'will', 'would'])} (?:not |still |then )?be (?:\w+ )?(?:decided|agreed|voted|approved|accepted)`
/** "without agreement", "until we agree": not reached, or a condition. */
const WITHOUT = String.raw`${anyOf(['after', 'before', 'find', 'if', 'lack of', 'missing', 'need', 'needs', 'no', 'not', 'once', 'reach', 'seek', 'until', 'when', 'whether', 'without'])} (?:\w+ )?(?:agreement|consensus|we agree|all agree|agreed|decided|approved|voted)`
/** "once we have decided". */
const AS_SOON_AS = String.raw`(?:after|once|before|until|that|which) (?:we|they|all|it) (?:have |has |had )(?:decided|agreed)`
/** "coming closer to a consensus". */
const ON_THE_WAY = String.raw`${anyOf(['came', 'come', 'coming', 'drive', 'driving', 'get', 'getting', 'move', 'moving', 'work', 'working'])}\b[^.]{0,25} (?:to|towards?|on) (?:\w+ ){0,3}(?:consensus|agreement)`
/** "I kind of agree": one person's view. */
const I_AGREE = String.raw`i (?:would |kind of |do |also |totally |generally )*agree`
/** "last week", "as agreed": recalled from another day. */
const RECALLED = String.raw`(?:last|previous|earlier) (?:week|time|meeting|call)|already (?:decided|agreed)|as (?:we )?(?:decided|agreed)|had (?:already )?(?:decided|agreed|approved)|was (?:decided|agreed|approved) (?:in|at|by|on) |once|previously`

/** What is still to come, is doubted, or is recalled from another day is no decision of this one. */
const NOT_NOW = new RegExp(
  String.raw`\b(?:not (?:yet |been )?(?:decided|agreed|approved|accepted)|${TO_BE_SETTLED}|${WITHOUT}|(?:agree|decide|decided|voted) whether|${AS_SOON_AS}|should have been|not mean|regarding (?:the )?(?:agreement|decision|consensus)|${ON_THE_WAY}|if (?:\w+ ){0,2}(?:is|are) in agreement|(?:more|further|needs?) discussion\/?agreement|${I_AGREE}|${RECALLED})\b`,
  'i',
)

/** A reviewed pull request is no decision of the meeting. */
const OF_A_REVIEW = /\bPRs?\b|\bMRs?\b|\bupstream\b|\bmerged\b|\/pull\//i

/** A sentence that says that something was settled. */
export interface DecisionSentence {
  readonly text: string
  /** Where the words that say so stand, as indexes into the words given. */
  readonly from: number
  readonly to: number
  /** It is put off, where that is what it says. */
  readonly isPutOff: boolean
  /** Where the words that say so tell it alone. */
  readonly outcome: DecisionOutcome | null
}

/** The first sentence that says that something was settled, in the first 3,000 characters; else null. */
export function decisionSentenceIn(line: string): DecisionSentence | null {
  const words = line.slice(0, 3000)
  if (!STEMS.test(words)) return null
  const match =
    MOTION.exec(words) ??
    GROUP_SAYS.exec(words) ??
    AGREED_LEAD.exec(words) ??
    NOUN_SAYS.exec(words) ??
    TRAILING.exec(words) ??
    noObjections(words) ??
    severalSay(words)
  if (!match) return null
  const text = sentenceAround(words, match.index)
  if (NOT_NOW.test(text) || /\?\s*$/.test(text)) return null
  if (/approved|accepted/i.test(match[0]) && OF_A_REVIEW.test(text)) return null
  return {
    text,
    from: match.index,
    to: match.index + match[0].length,
    isPutOff: /defer|postpon|tabled/i.test(match[0]),
    outcome: NO_OBJECTIONS.test(match[0]) ? 'accepted' : null,
  }
}

/** "no objections, will go on": in a line of its own, not as a condition. */
function noObjections(words: string): RegExpExecArray | null {
  return words.length <= 200 && !/\?|\b(?:if|when|until|unless|in case|assuming|provided)\b/i.test(words)
    ? NO_OBJECTIONS.exec(words)
    : null
}

/** "@mira and @tom agreed that …". */
function severalSay(words: string): RegExpExecArray | null {
  const match = /\b(?:agreed|decided)\s+(?:that|to|on)\b/i.exec(words)
  return match && handlesIn(words.slice(0, match.index)).length >= 2 ? match : null
}

function sentenceAround(words: string, at: number): string {
  const before = words.slice(0, at)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '))
  const after = /[.!?](?=\s+\p{Lu})/u.exec(words.slice(at))
  return words.slice(start < 0 ? 0 : start + 2, after ? at + after.index + 1 : words.length)
}
