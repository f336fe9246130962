import type { DecisionOutcome, Marker } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { referencesIn } from '../../references.js'
import { isCountOfVotes, outcomeOf, votesIn } from '../words/outcomes.js'
import type { Passage } from '../structure/passage.js'
import {
  evidenceIn,
  isBehindRule,
  listRole,
  sectionRole,
  topicOf,
  treeSpan,
  type Facts,
  type Reading,
  type Recogniser,
} from '../reading.js'
import { bareDecision } from '../words/decision-words.js'
import { isVote } from './results.js'
import { firstMatch } from '../conventions/style.js'
import { withoutItemNumber } from '../words/item-numbers.js'
import { isTalk } from '../words/talk.js'
import { bareTask } from '../words/task-words.js'

/** Decisions that a word marks: "Decision: …", "we agreed to …", a vote's result. */
export const decisions: Recogniser = {
  name: 'decisions',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      if (passage.quoted || (passage.kind !== 'item' && passage.kind !== 'text')) continue
      if (sectionRole(reading, passage) === 'participants') continue
      if (isVote(passage) && facts.taken.has(passage)) continue
      if (isTalk(passage, reading)) {
        readLabel(passage, reading, facts)
        continue
      }
      for (const read of [readLabel, readResult, readListed, readSentence]) {
        if (read(passage, reading, facts)) break
      }
    }
  },
}

const LEAD = /^[\s*_~`>=([–—-]*$/
/** "Decision 61.4:", "**DECISION 65.2.** …", "Decision #3 is …". */
const NUMBERED = /^s?\s{1,3}#?\d{1,4}(?:\.\d{1,3})*(?:[.:]?[*_]{2}:?|[.:](?=\s)|\s(?:is|was)\s(?:to\s)?)/i

/** "Decision: … **Action:** …": what follows is told by the recogniser of action items. */
const THEN_ACTION = /\s[*_]{0,3}Actions?(?: items?)?[*_]{0,3}:/

/** "Decision to …", "Decision is that …" */
const STATED = /^(?: to(?= \p{Ll}+ )| is(?: that)?| was(?: to)?| taken(?: to)?| made(?: to)?)\s+/u

/** "Decision: …", "Consensus from today's call: …"; without words of its own the bullets below are the decisions. */
function readLabel(passage: Passage, reading: Reading, facts: Facts): boolean {
  const { words } = passage
  const mark = firstMatch(reading.style.marks.decision, words)
  if (!mark || !LEAD.test(words.slice(0, mark.index))) return false
  const end = mark.index + mark[0].length
  const label = /^[^:?.!(]{0,40}(?:\([^()]{0,40}\)[*_ ]*)?:|^[*_]{0,2}\s{1,3}[-–—]\s(?=\S)/.exec(
    words.slice(end),
  )
  // "Decision is …" in somebody's mouth is what they think of it.
  const stated = isTalk(passage, reading) ? null : STATED.exec(words.slice(end))
  const head =
    NUMBERED.exec(words.slice(end)) ??
    label ??
    (stated?.[0].startsWith(' to') && !NOUN.test(mark[0]) ? null : stated)
  if (
    !head ||
    /\b(?:need|needed|needs|pending|process|taking|by|on how|maker|record|open|last|previous|regarding)\b/i.test(
      head[0],
    )
  )
    return false
  const text = bareTask(words.slice(end + head[0].length).split(THEN_ACTION, 1)[0] ?? '')
  const evidence = { from: mark.index, to: end + head[0].length }
  if (text !== '') {
    if (isOpenQuestion(text)) return false
    add({ passage, text, rule: 'decisions/marked', ...evidence }, reading, facts)
    return true
  }
  for (const child of passage.children) {
    if (
      child.kind !== 'item' ||
      child.words === '' ||
      isOpenQuestion(child.words) ||
      facts.taken.has(child) ||
      (child.words.endsWith(':') && child.children.length > 0)
    )
      continue
    add(
      {
        passage: child,
        text: bareTask(child.words),
        rule: 'decisions/labelled-list',
        from: 0,
        to: child.words.length,
      },
      reading,
      facts,
    )
  }
  return true
}

/** "Decision to …"; "decided to …" is a sentence. */
const NOUN = /^(?:decision|resolution|agreement)$/i

const isOpenQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) || /^(?:tbd|needed|pending|none|n\/a|\?+)\W*$/i.test(text)

const RESULT =
  /^[\s*_~>=(→-]*(?:(?:everyone |all |everybody )?(?:unanim(?:ous(?:ly)?|ity)|accepted|approved|rejected|deferred|postponed|agreed|consensus|vote passed|passed|carried|no objections?|no (?:different|dissenting) opinions?|no dissent)(?:[ ,]+(?:unanimous(?:ly)?|accepted|approved|agreed|rejected|by all|by everyone|by acclamation|for now|for the time being|(?:to|until|till) (?:the )?(?:next|early|mid|late|end of) [\w\s]{2,30}|(?:to|until|till) [\w.-]{2,15}(?: \d{4})?))?)[\s*_~.!)]*$/i

export function isResult({ words }: Passage): boolean {
  return words.length <= 90 && (RESULT.test(words) || isCountOfVotes(words))
}

/** A line that says nothing but how the vote went: the decision is what stands above it, if that was voted on. */
function readResult(passage: Passage, reading: Reading, facts: Facts): boolean {
  if (!isResult(passage)) return false
  const above = passage.parent
  // "postponed" under an action item of last time tells what became of that.
  if (
    /postpon|deferr/i.test(passage.words) &&
    facts.actionItems.some((item) => item.carriedOver && item.line === above?.line)
  )
    return false
  const subject =
    above && (above.kind === 'item' || above.kind === 'text') && !above.words.endsWith(':') ? above : passage
  if (facts.decisions.some((known) => known.line === subject.line)) return true
  const text = bareTask(subject === passage ? passage.words : withoutProposer(subject.words))
  add(
    {
      passage: subject,
      text,
      rule: 'decisions/result',
      from: 0,
      to: subject.words.length,
      outcome: outcomeOfVote(passage) ?? outcomeOf(passage.words),
    },
    reading,
    facts,
  )
  return true
}

/** Of votes that are only counted, more "no" than "yes" rejects. */
function outcomeOfVote(passage: Passage): DecisionOutcome | null {
  const votes = isCountOfVotes(passage.words) ? votesIn(passage) : null
  return votes && ((votes.no ?? 0) > (votes.yes ?? 0) ? 'rejected' : 'accepted')
}

/** "… -- @mira": who put it to the vote is no part of it. */
function withoutProposer(words: string): string {
  return words.replace(/\s(?:--|–|-)\s@?[\w-]*\s*$/, '')
}

/** A bullet in a list or section of decisions. */
function readListed(passage: Passage, reading: Reading, facts: Facts): boolean {
  if (facts.taken.has(passage)) return false
  if (passage.kind !== 'item' && !isParagraphOfList(passage, reading)) return false
  const list = listRole(reading, passage)
  const inList =
    list?.role === 'decisions' && (passage.parent === list.by || passage.parent === list.by.parent)
  const inSection =
    sectionRole(reading, passage) === 'decisions' &&
    passage.section !== null &&
    passage.parent === passage.section &&
    !isBehindRule(passage, passage.section)
  if ((!inList && !inSection) || isOpenQuestion(passage.words)) return false
  const text = withoutItemNumber(bareTask(passage.words))
  if (!/\p{L}/u.test(text)) return false
  add({ passage, text, rule: 'decisions/listed', from: 0, to: passage.words.length }, reading, facts)
  return true
}

/** Decisions of a section that has no bullets, or only numbered ones, are its paragraphs. */
function isParagraphOfList(passage: Passage, reading: Reading): boolean {
  const { section } = passage
  if (passage.kind !== 'text' || section === null || reading.sections.roles.get(section) !== 'decisions')
    return false
  if (withoutItemNumber(passage.words) !== passage.words) return true
  return (
    passage.words.length < 400 &&
    !passage.words.endsWith(':') &&
    section.children.every(({ kind }) => kind !== 'item' && kind !== 'row')
  )
}

/** "we agreed to …": the group, or two or more people, as the subject, in the past or perfect tense. */
const GROUP_SAYS =
  /\b(?:(?:we|all|everybody|everyone|both|the (?:team|group|board|sig|community|participants|attendees|meeting)|team|group|it (?:is|was|has been)|(?:is|are|was|were|has been|have been)) (?:have |has |all |now |then |thus |therefore |just |also |generally |mostly |unanimously |finally |both )*)(decided|agreed|agree|voted|approved)\b(?! on? ?(?:by|with|in the last))/i
const AGREED_LEAD =
  /^[\s*_~>=(→-]*(?:(?:decided|agreed|approved)\b(?=[\s:]+(?:to|that|on|upon|with|not|for|in|:))|(?:(?:voting|vote|decision) )?(?:deferred|postponed|tabled)\b(?=\s(?:to|till|until|for|because|due)\b))/i
const NOUN_SAYS =
  /\b(?:general |broad |rough |overall |we have |there is |there was |reached )?(?:agreement|consensus)(?: (?:is|was|reached|among \w+|that|to|on)\b)/i
const TRAILING =
  /(?:[-=–]+>|→|–|--| - |[(:?.,])\s*\(?(agreed|accepted|approved|rejected|declined|deferred|postponed|unanimous|consensus|no objections?)\s*[\s)*_.!]*$/i
/** "motioned to accepted", "the motion carried". */
const MOTION =
  /\bmotioned to (?:be )?(?:accept|approv|reject|adopt|defer|postpon|tabl)\w*|\bmotion\b[^.?]{0,80}\b(?:carried|passed|passes|approved|accepted|adopted|rejected|failed|denied)\b/i
/** What is still to come, is doubted, or is recalled from another day is none. */
const NOT_NOW =
  /\b(?:not (?:yet |been )?(?:decided|agreed|approved|accepted)|(?:to|can|cannot|can't|must|should|could|would|will|needs? to|has to|have to|might|may) (?:not |still |then )?be (?:\w+ )?(?:decided|agreed|voted|approved|accepted)|(?:no|not|without|lack of|need|needs|find|reach|seek|missing|if|until|once|when|whether|after|before) (?:\w+ )?(?:agreement|consensus|we agree|all agree|agreed|decided|approved|voted)|(?:agree|decide|decided|voted) whether|(?:after|once|before|until|that|which) (?:we|they|all|it) (?:have |has |had )(?:decided|agreed)|should have been|not mean|regarding (?:the )?(?:agreement|decision|consensus)|had (?:already )?(?:decided|agreed|approved)|(?:last|previous|earlier) (?:week|time|meeting|call)|(?:come|came|coming|get|getting|work|working|driving|move|moving|drive)\b[^.]{0,25} (?:to|towards?|on) (?:\w+ ){0,3}(?:consensus|agreement)|if (?:\w+ ){0,2}(?:is|are) in agreement|(?:more|further|needs?) discussion\/?agreement|i (?:would |kind of |do |also |totally |generally )*agree|already (?:decided|agreed)|as (?:we )?(?:decided|agreed)|once|previously|was (?:decided|agreed|approved) (?:in|at|by|on) )\b/i

function readSentence(passage: Passage, reading: Reading, facts: Facts): boolean {
  const words = passage.words.length > 3000 ? passage.words.slice(0, 3000) : passage.words
  if (
    !/agree|decid|vote|motion|consensus|approved|accepted|reject|declin|defer|postpon|unanim|objection/i.test(
      words,
    )
  )
    return false
  const match =
    MOTION.exec(words) ??
    GROUP_SAYS.exec(words) ??
    AGREED_LEAD.exec(words) ??
    NOUN_SAYS.exec(words) ??
    TRAILING.exec(words) ??
    noObjections(words) ??
    severalSay(words)
  if (!match) return false
  // "postponed" below an action item tells of that item.
  const ofTask = facts.actionItems.some(({ line }) => line === passage.parent?.line)
  if (ofTask && /defer|postpon|tabled/i.test(match[0])) return false
  const sentence = sentenceAround(words, match.index)
  if (NOT_NOW.test(sentence.text) || /\?\s*$/.test(sentence.text)) return false
  // A reviewed pull request is no decision of the meeting.
  if (
    /approved|accepted/i.test(match[0]) &&
    /\bPRs?\b|\bMRs?\b|\bupstream\b|\bmerged\b|\/pull\//i.test(sentence.text)
  )
    return false
  add(
    {
      passage,
      text: bareTask(sentence.text),
      rule: 'decisions/sentence',
      from: match.index,
      to: match.index + match[0].length,
      ...(NO_OBJECTIONS.test(match[0]) ? { outcome: 'accepted' as const } : {}),
    },
    reading,
    facts,
  )
  return true
}

const NO_OBJECTIONS =
  /\b(?:no (?:hard |strong |further |more |major |other )?objections?|(?:does|do|did) not have any objections)\b(?! (?:if|as long)\b)/i

/** "no objections, will go on": in a line of its own, not as a condition. */
function noObjections(words: string): RegExpExecArray | null {
  return words.length <= 200 && !/\?|\b(?:if|when|until|unless|in case|assuming|provided)\b/i.test(words)
    ? NO_OBJECTIONS.exec(words)
    : null
}

/** "@mira and @tom agreed that …". */
function severalSay(words: string): { index: number; 0: string } | null {
  const match = /\b(?:agreed|decided)\s+(?:that|to|on)\b/i.exec(words)
  return match && handlesIn(words.slice(0, match.index)).length >= 2
    ? { index: match.index, 0: match[0] }
    : null
}

function sentenceAround(words: string, at: number): { text: string } {
  const before = words.slice(0, at)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '))
  const after = /[.!?](?=\s+\p{Lu})/u.exec(words.slice(at))
  return { text: words.slice(start < 0 ? 0 : start + 2, after ? at + after.index + 1 : words.length) }
}

export interface FoundDecision {
  readonly passage: Passage
  readonly text: string
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly outcome?: DecisionOutcome
}

function add(found: FoundDecision, reading: Reading, facts: Facts): void {
  addDecision(found, 'explicit', null, reading, facts)
}

export function addDecision(
  found: FoundDecision,
  marker: Marker,
  reason: string | null,
  reading: Reading,
  facts: Facts,
): void {
  const { passage } = found
  if (facts.decisions.some((known) => known.line === passage.line)) return
  const text = bareDecision(found.text, reading.style)
  facts.decisions.push({
    line: passage.line,
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, found.rule, passage, found.from, found.to),
    text,
    outcome: found.outcome ?? outcomeOf(text),
    marker,
    reason,
    votes: votesIn(passage),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(passage.words),
  })
}
