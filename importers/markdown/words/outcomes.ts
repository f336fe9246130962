import type { DecisionOutcome, Votes } from '../../../src/domain/minutes.js'
import type { Passage } from '../structure/passage.js'

const DEFERRED =
  /\b(?:deferr?(?:ed|ing)?|postpon(?:ed|ing|e)|tabled|revisit(?:ed)?|wait(?:ing)? (?:for|until|till|a |with)|worth waiting|let['’]?s wait|(?:moved?|shifted|delayed?|discuss(?:ed)?|decided?|vot(?:e|ed)) (?:it |this |that )?(?:again )?(?:to|in|at|until|till) (?:the )?next|next (?:meeting|call|week) again|discuss(?:ed)? (?:it |this )?(?:later|again|in|on|next|\d+)|not (?:yet )?(?:be )?decided|no decision|decide later|back ?burner|put on hold|on hold)\b/i
const REJECTED =
  /\b(?:reject(?:ed|s)?|declin(?:ed|e)|refus(?:ed|e)|turned down|(?:decided|agreed) (?:to not|not to)|won['’]?t (?!be (?:able|needed))|will not\b|would not\b|not (?:normally|going to|pursue|do this|do that|be (?:done|used|pursued|supported|needed|implemented|included|merged))|does ?n[o'’]?t work|do not (?:want|need|do|support|use|pursue)|don['’]?t (?:want|need|do|support|use)|no longer (?:pursue|support|use|needed)|vote[sd]? against|voted down|discarded|dismissed)\b/i
const PLAIN_NO =
  /^[\s*_~>=(-]*(?:no|nope|nein|not)\b(?! (?:objections?|different|dissent|one |other|issues?|meeting|call|problems?|concerns?|veto|opposition))/i

/** "=> no mast there" */
const NO_SUCH =
  /[-=]>\s{0,3}no (?!(?:objections?|dissent|veto|problems?|issues?|concerns?|need to)\b)[\p{L}-]+(?: [\p{L}-]+){0,4}[\s.!*_)]*$/iu

/** What a decision's words say came of it. */
export function outcomeOf(words: string): DecisionOutcome {
  if (DEFERRED.test(words) || /^\W{0,20}later\b[\s.!*_)]{0,20}$/i.test(words)) return 'deferred'
  const certain = words.replace(/\b(?:if|unless|because|since|as)\b[^.;]*/gi, '')
  if (
    PLAIN_NO.test(words) ||
    REJECTED.test(certain) ||
    /(?:,? so|=>|->) no\W*$|\bnot worth\b/i.test(words) ||
    NO_SUCH.test(words)
  )
    return 'rejected'
  return 'accepted'
}

const COUNT =
  /\b(\d{1,3}|no|none|zero)\s*(?:x\s*)?(?:votes?\s+)?(yes|yea|ayes?|in favou?r|pro|for|approve[sd]?|\+1|no|nay|against|contra|opposed|reject(?:ed)?|-1|abstain(?:ed|s)?|abstentions?|enthaltung(?:en)?|neutral|\+?0)\b/gi
const COUNT_AFTER =
  /\b(yes|yea|ayes?|in favou?r|pro|approve[sd]?|no|nay|against|contra|opposed|abstain(?:ed|s)?|abstentions?|neutral)\s*[:=]\s*(\d{1,3})\b/gi
const UNANIMOUS = /\bunanim(?:ous(?:ly)?|ity)\b|\bno (?:objections?|dissent|abstentions? and no)\b/i

/** The votes told in a decision's words and the bullets right below; null where none are. */
export function votesIn(passage: Passage): Votes | null {
  for (const words of [passage.words, ...passage.children.map((child) => child.words)]) {
    const votes = words.length > 1000 ? null : votesOf(words)
    if (votes) return votes
  }
  return null
}

type Side = 'yes' | 'no' | 'abstain'

/** A line that is a count of votes and little else: "6 Yes, 1 Abstain". */
export function isCountOfVotes(words: string): boolean {
  if (
    words.length > 120 ||
    !/\d/.test(words) ||
    !/yes|yea|aye|favou?r|pro|abst|enth|\+1|approve/i.test(words)
  )
    return false
  const found = [...words.matchAll(COUNT), ...words.matchAll(COUNT_AFTER)]
  const sides = new Set(
    found.map((match) => sideOf(/\d/.test(match[1] ?? '') ? (match[2] ?? '') : (match[1] ?? ''))),
  )
  const rest = words
    .replace(COUNT, '')
    .replace(COUNT_AFTER, '')
    .replace(/\b(?:votes?|voting|result|and|with|in total)\b/gi, '')
  return sides.size >= 2 && !/\p{L}/u.test(rest)
}

function sideOf(kind: string): Side {
  if (/^(?:yes|yea|aye|in|pro|for|approve|\+1)/i.test(kind)) return 'yes'
  return /^(?:abst|enth|neutral|\+?0)/i.test(kind) ? 'abstain' : 'no'
}

const NUMBER_WORDS: Readonly<Record<string, number>> = { no: 0, none: 0, zero: 0 }

function votesOf(words: string): Votes | null {
  const counts = new Map<Side, number>()
  let [from, to] = [words.length, 0]
  const take = (kind: string, amount: string, index: number, length: number): void => {
    const side = sideOf(kind)
    counts.set(side, (counts.get(side) ?? 0) + (NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount)))
    from = Math.min(from, index)
    to = Math.max(to, index + length)
  }
  for (const match of words.matchAll(COUNT))
    take(match[2] ?? '', match[1] ?? '', match.index, match[0].length)
  if (counts.size === 0) {
    for (const match of words.matchAll(COUNT_AFTER))
      take(match[1] ?? '', match[2] ?? '', match.index, match[0].length)
  }
  const unanimous = UNANIMOUS.exec(words)
  // A single number before "for" or "no" is no vote.
  const isVote = /\bvot(?:e|es|ed|ing)\b|in favou?r|\babstain/i.test(words)
  if (counts.size < 2 && !(counts.size > 0 && isVote)) {
    return unanimous && { yes: null, no: null, abstain: null, unanimous: true, words: unanimous[0] }
  }
  const none = (side: Side): boolean => (counts.get(side) ?? 0) === 0
  return {
    yes: counts.get('yes') ?? null,
    no: counts.get('no') ?? null,
    abstain: counts.get('abstain') ?? null,
    unanimous: unanimous !== null || (!none('yes') && none('no') && none('abstain')),
    words: words.slice(from, to),
  }
}
