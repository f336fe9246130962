import type { DecisionOutcome, ReadDecision, Votes } from '../../src/domain/minutes.js'
import { continuationOf } from './action-items.js'
import type { ReadAgenda } from './agenda.js'
import type { Conversation } from './conversation.js'
import { evidenceFrom, spanOver } from './fact-place.js'
import { referencesIn } from '../references.js'
import { OUTCOME_WORDS } from './words.js'

const VOTE = /^(?:<\S{1,40}>\s*)?(?:([+-]\s?1|\+?-?0)(?![\d.])|(abstain|aye|yes|no|nay)\b)/i
/** How many messages after a proposal its votes may lie. */
const BALLOT = 120

/**
 * `RESOLVED:` and its like, with the votes given since the proposal. A proposal that nobody resolved is no decision.
 * The same words again are a recap.
 */
export function readDecisions(conversation: Conversation, agenda: ReadAgenda): ReadDecision[] {
  const decisions: ReadDecision[] = []
  const said = new Set<string>()
  let proposal: number | null = null
  for (const [index, { command, utterance }] of conversation.entries.entries()) {
    if (command?.name === 'proposed') proposal = index
    if (command?.name === 'topic') proposal = null
    if (command?.name !== 'resolved') continue
    const continued = continuationOf(conversation, index)
    const text = [command.argument, ...continued.map(({ words }) => words)].join(' ').trim()
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (!key || said.has(key)) continue
    said.add(key)
    decisions.push({
      line: utterance.line,
      span: spanOver(utterance, continued.at(-1)?.utterance ?? utterance),
      evidence: evidenceFrom(`decision/${command.word.replaceAll(' ', '-')}`, utterance),
      text,
      outcome: command.word === 'rejected' ? 'rejected' : outcomeFrom(text),
      marker: 'explicit',
      reason: null,
      votes: proposal === null ? null : votesBetween(conversation, proposal, index),
      agendaLine: agenda.lineAt(index),
      references: referencesIn(text),
    })
    proposal = null
  }
  return decisions
}

function outcomeFrom(text: string): DecisionOutcome {
  const words = ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `
  for (const { outcome, anywhere, opening } of OUTCOME_WORDS) {
    if (anywhere.some((teller) => words.includes(` ${teller} `))) return outcome
    if (opening.some((teller) => words.trimStart().startsWith(`${teller} `))) return outcome
  }
  return 'accepted'
}

/** Each voter once, by the last word; null where nobody voted. */
function votesBetween(conversation: Conversation, from: number, to: number): Votes | null {
  const voices = new Map<string, string>()
  for (const { utterance, speaker, words, command } of conversation.entries.slice(
    Math.max(from + 1, to - BALLOT),
    to,
  )) {
    if (utterance.byBot || command) continue
    const match = VOTE.exec(words)
    if (match) voices.set(speaker.toLowerCase(), (match[1] ?? match[2] ?? '').replace(/\s/, '').toLowerCase())
  }
  if (voices.size === 0) return null
  const count = (...kinds: string[]): number =>
    [...voices.values()].filter((voice) => kinds.includes(voice)).length
  const [yes, no, abstain] = [
    count('+1', 'aye', 'yes'),
    count('-1', 'no', 'nay'),
    count('0', '+0', '-0', 'abstain'),
  ]
  return {
    yes,
    no,
    abstain,
    unanimous: no === 0 && abstain === 0,
    words: `+1: ${yes}, 0: ${abstain}, -1: ${no}`,
  }
}
