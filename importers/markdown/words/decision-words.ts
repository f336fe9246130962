import { firstMatch, type Style } from '../conventions/style.js'
import { bareTask } from './task-words.js'

/** A bold label that lost its first stars with the marks of the line: "Topic:** words". */
const HALF_BOLD = /^([^*_]{1,80}:)(?:\*\*|__)(?=\s|$)/
const COLON = /^[*_]{0,3}\s?:[*_\s]{0,4}/

/** The words of a decision alone: without a leading mark ("Decision: …") and half emphasis. `bare`: no list marks. */
export function bareDecision(bare: string, { marks }: Style): string {
  const mark = firstMatch(marks.decision, bare)
  const colon = mark?.index === 0 ? COLON.exec(bare.slice(mark[0].length)) : null
  const told = mark && colon ? bareTask(bare.slice(mark[0].length + colon[0].length)) : bare
  return (told === '' ? bare : told).replace(HALF_BOLD, '$1')
}
