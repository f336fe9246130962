import type { DecisionOutcome } from '../../../src/domain/minutes.js'
import { referencesIn } from '../../references.js'
import type { Passage } from '../outline.js'
import { evidenceIn, topicOf, treeSpan, type Facts, type Reading, type Recogniser } from '../reading.js'
import { bareTask } from '../task-words.js'
import { firstMatch } from '../style.js'

/** Decisions that a word marks: "Decision: …", "we agreed to …". */
export const decisions: Recogniser = {
  name: 'decisions',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      if (passage.quoted || (passage.kind !== 'item' && passage.kind !== 'text')) continue
      readMarked(passage, reading, facts)
    }
  },
}

function readMarked(passage: Passage, reading: Reading, facts: Facts): void {
  const mark = firstMatch(reading.style.marks.decision, passage.words)
  if (!mark || mark.index > 30) return
  const rest = passage.words.slice(mark.index + mark[0].length)
  if (!/^[\s*_~]*:/.test(rest)) return
  const text = bareTask(rest.replace(/^[\s*_~:]+/, ''))
  if (text === '') return
  facts.decisions.push({
    line: passage.line,
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, 'decisions/marked', passage, mark.index, mark.index + mark[0].length),
    text,
    outcome: 'accepted' satisfies DecisionOutcome,
    marker: 'explicit',
    reason: null,
    votes: null,
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(passage.words),
  })
}
