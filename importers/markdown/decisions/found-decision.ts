import type { DecisionOutcome, Marker } from '../../../src/domain/minutes.js'
import { referencesIn } from '../../references.js'
import { evidenceAt, evidenceIn, topicOf, treeSpan, type Facts, type Reading } from '../reading.js'
import type { Passage, PlacedWords } from '../structure/passage.js'
import { bareDecision } from '../words/decision-words.js'
import { withoutItemNumber } from '../words/item-numbers.js'
import { outcomeOf, votesIn } from '../words/outcomes.js'
import { bareTask } from '../words/task-words.js'

/** A decision as a recogniser found it in the words of a passage. */
export interface FoundDecision {
  readonly passage: Passage
  readonly text: string
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly outcome?: DecisionOutcome
}

/** Adds a decision, one a line. `reason`: why an inferred one is taken for one. */
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

/** Adds what a row, an entry or a vote settled, in the words of `place`; `told` tells how it was settled. */
export function addPlacedDecision(
  passage: Passage,
  place: PlacedWords,
  reading: Reading,
  facts: Facts,
  told: Passage = passage,
): void {
  const text = bareDecision(withoutItemNumber(bareTask(place.words)), reading.style)
  if (!/\p{L}/u.test(text)) return
  facts.taken.add(passage)
  facts.decisions.push({
    line: reading.outline.places.lineAt(place.start),
    span: reading.outline.places.span(place.start, place.end),
    evidence: evidenceAt(
      reading,
      passage.kind === 'row' ? 'results/decision-in-row' : 'results/settled',
      place.start,
      place.end,
    ),
    text,
    outcome: /\b(?:den(?:ied|y)|rejected|failed)\b/i.test(told.words)
      ? 'rejected'
      : outcomeOf(told === passage ? text : told.words),
    marker: 'explicit',
    reason: null,
    votes: votesIn(told),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(place.words),
  })
}
