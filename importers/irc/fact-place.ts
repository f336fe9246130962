import type { Evidence } from '../../src/domain/minutes.js'
import type { Span } from '../../src/domain/place.js'
import type { Utterance } from './utterance.js'

/** The place of one message: its words, without time and nick. */
export function spanOf(utterance: Utterance): Span {
  const { line, column, raw } = utterance
  return { line, column, endLine: line, endColumn: column + raw.length }
}

/** From the first message to the end of the last. */
export function spanOver(first: Utterance, last: Utterance): Span {
  const end = spanOf(last)
  return { ...spanOf(first), endLine: end.endLine, endColumn: end.endColumn }
}

/** That `rule` went by this message: quoted as the file has it, also where it was corrected later. */
export function evidenceFrom(rule: string, utterance: Utterance): Evidence {
  return { rule, words: utterance.raw, span: spanOf(utterance) }
}
