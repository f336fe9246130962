import type { DecisionOutcome } from '../../../src/domain/minutes.js'
import { firstMatch } from '../conventions/style.js'
import { addDecision, type FoundDecision } from '../decisions/found-decision.js'
import { isBehindRule, listRole, sectionRole, type Facts, type Reading, type Recogniser } from '../reading.js'
import type { Passage } from '../structure/passage.js'
import { decisionSentenceIn } from '../words/decision-sentences.js'
import { withoutItemNumber } from '../words/item-numbers.js'
import { isCountOfVotes, outcomeOf, votesIn } from '../words/outcomes.js'
import { isTalk } from '../words/talk.js'
import { bareTask } from '../words/task-words.js'
import { isVoteResult } from '../words/vote-results.js'
import { isVote } from './votes.js'

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

/** A line that says nothing but how the vote went: the decision is what stands above it, if that was voted on. */
function readResult(passage: Passage, reading: Reading, facts: Facts): boolean {
  if (!isVoteResult(passage.words)) return false
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

/** "we agreed to …", "… => postponed": a sentence that says that something was settled. */
function readSentence(passage: Passage, reading: Reading, facts: Facts): boolean {
  const found = decisionSentenceIn(passage.words)
  if (!found) return false
  // "postponed" below an action item tells of that item.
  if (found.isPutOff && facts.actionItems.some(({ line }) => line === passage.parent?.line)) return false
  const { text, from, to, outcome } = found
  add(
    {
      passage,
      text: bareTask(text),
      rule: 'decisions/sentence',
      from,
      to,
      ...(outcome && { outcome }),
    },
    reading,
    facts,
  )
  return true
}

function add(found: FoundDecision, reading: Reading, facts: Facts): void {
  addDecision(found, 'explicit', null, reading, facts)
}
