import { addPlacedDecision } from '../decisions/found-decision.js'
import type { Facts, Reading } from '../reading.js'
import type { Passage } from '../structure/passage.js'
import { listOf } from '../tasks/task-lists.js'

/** "Motion: Mira; Second: Tomas; Vote: unanimous": settles what stands above it. */
const MOTION =
  /^[\s*_]*(?:motion|moved|motioned)\b[\s*_:]*(?:by )?[^;.]{2,60}[;,.]\s*(?:second|seconded)\b[^;.]{2,60}[;,.]/i
const LABEL_OF_SUBJECT = /^[\s*_]*(?:decision|resolution|proposal|motion)s?[\s*_]*:[\s*_]*/i

/** Whether a line tells how something was voted on, and is settled with what it votes on. */
export const isVote = ({ words }: Passage): boolean =>
  words.length <= 300 && (VOTE.test(words) || MOTION.test(words)) && VOTED.test(words)

const VOTE = /^[\s*_]*(?:\\?\[vote\\?\]|votes?[\s*_]*:)/i
/** "VOTE: approve 2000 for travel. +1 Mira. Passed.": what is voted on stands on the line itself. */
const OWN_SUBJECT =
  /^[\s*_]*(?:\\?\[vote\\?\]|votes?)[\s*_:]*(?:to )?((?:approve|accept|adopt|reject|elect|appoint|fund|grant|merge|endorse|ratify|move)\s[^.;]{3,200})/i
const VOTED =
  /\b(?:unanim\w+|approved|passed|carried|accepted|rejected|denied|failed|\d+ (?:yes|no|of \d+))\b/i

/** "VOTE: Unanimously approved.": settles the bullet above it, else what the line itself says. */
export function readVote(passage: Passage, reading: Reading, facts: Facts): void {
  if (passage.quoted || !isVote(passage)) return
  const own = OWN_SUBJECT.exec(passage.words)
  if (own) {
    const start = passage.start + passage.words.indexOf(own[1] ?? '')
    const words = own[1] ?? ''
    facts.taken.add(passage)
    addPlacedDecision(passage, { start, end: start + words.length, words }, reading, facts)
    return
  }
  const above = passage.parent
  const subject =
    above && (above.kind === 'item' || above.kind === 'text') && above.words !== '' ? above : passage
  if (facts.decisions.some(({ line }) => line === subject.line)) return
  facts.taken.add(passage)
  const label = subject === passage ? '' : (LABEL_OF_SUBJECT.exec(subject.words)?.[0] ?? '')
  const { start, end, words } = subject
  addPlacedDecision(
    subject,
    { start: start + label.length, end, words: words.slice(label.length) },
    reading,
    facts,
    passage,
  )
  // What was voted on may be a task as well: that its list tells.
  if (listOf(subject, reading)) facts.taken.delete(subject)
}
