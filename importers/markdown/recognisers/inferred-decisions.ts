import type { DecisionOutcome } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { addDecision } from '../decisions/found-decision.js'
import { outcomeOf } from '../words/outcomes.js'
import type { Passage } from '../structure/passage.js'
import { sectionRole, type Recogniser } from '../reading.js'
import { SETTLED } from '../words/settled-words.js'
import { isTalk } from '../words/talk.js'
import { bareTask } from '../words/task-words.js'
import { isVoteResult } from '../words/vote-results.js'

/** Decisions that no word marks, but that are plainly settled: "We go with B", "… ? => NO". */
export const inferredDecisions: Recogniser = {
  name: 'inferred-decisions',
  recognise(reading, facts) {
    const explicit = new Set(
      facts.actionItems.filter((item) => item.marker === 'explicit').map((item) => item.line),
    )
    for (const passage of reading.passages) {
      if (passage.quoted || !['item', 'text', 'heading'].includes(passage.kind)) continue
      if (isTalk(passage, reading)) continue
      if (passage.words.length > 600 || explicit.has(passage.line) || isVoteResult(passage.words)) continue
      const role = sectionRole(reading, passage)
      if (role === 'participants' || role === 'chores' || role === 'pending') continue
      const found =
        passage.kind === 'heading' ? settledHeading(passage) : (answerOf(passage) ?? settledWords(passage))
      if (!found) continue
      const text = bareTask(found.words)
      addDecision(
        {
          passage,
          text,
          rule: `inferred-decisions/${found.rule}`,
          from: 0,
          to: passage.words.length,
          outcome: found.outcome ?? outcomeOf(text),
        },
        'inferred',
        found.reason,
        reading,
        facts,
      )
    }
  },
}

interface Settled {
  readonly words: string
  readonly rule: string
  readonly reason: string
  readonly outcome?: DecisionOutcome
}

const YES_NO =
  /^[\s*_~(]*(?:(?:-+|=+)>|→)?[\s*_~]*(?:yes|no|nope|ja|nein|ok|okay|not normally|definitely|absolutely)\b(?=\W*$|\s*[,.!:;(–-]|\s+(?:->|=>|but|we|i|this|it|not|use|need|with|let|please|for|only)\b)/i
/** "=> no mast there": an arrow and what is not wanted. */
const NO_SUCH =
  /^[\s)*_~(]*(?:-+|=+)>\s*no (?!(?:progress|updates?|news|answers?|ideas?|one|problems?|issues?|differences?|blockers?|objections?|need|response|feedback|results?|information|clue|time|further|longer|decision|consensus)\b)[\p{L}-]+(?: [\p{L}-]+){0,4}[\s.!*_)]*$/iu

/** Questions about how things are, not about what is to be: their "yes" settles nothing. */
const ABOUT_FACTS =
  /\b(?:resolved|ready|done|progress|updates?|any(?:one|thing|body)?|who|what|how|why|where|when|which|is there|are there|does|did|has|have|had|works?|working|merged|clarified|known|available|still|already|correct|true|right|understood?|finished|possible|is (?:it|this|that) (?:a |an |the )?|are (?:we|they|these|those)|can (?:it|this|that|they|you))\b/i
const ABOUT_CHOICE =
  /\b(?:should|shall|do we (?:want|need)|want to|let'?s|use|make|keep|drop|allow|require|mandatory|recommended?|standardi[sz]e|include|proposal|option(?:al)?|own|one .{0,20}vote|switch|move|go (?:with|for|ahead)|agree)\b/i

/** The answer to a question of choice: below it ("- yes"), or behind it ("… ? -> YES"). */
function answerOf(passage: Passage): Settled | null {
  const { words } = passage
  const mark = words.lastIndexOf('?')
  const behind = mark < 0 ? '' : words.slice(mark + 1)
  if (
    behind !== '' &&
    /^[\s)*_]*\(?(?:(?:-+|=+)>|→)\s*/.test(behind) &&
    (YES_NO.test(behind.replace(/^[\s)]+/, '')) || NO_SUCH.test(behind))
  ) {
    const question = words.slice(0, mark + 1)
    if (!isChoice(question)) return null
    return { words, rule: 'answered-question', reason: 'A question of choice is answered on the same line.' }
  }
  const above = passage.parent
  if (!above || above.kind === 'heading' || !ASKS.test(above.words)) return null
  if (!(YES_NO.test(words) || NO_SUCH.test(words)) || !isChoice(above.words)) return null
  return { words, rule: 'answer', reason: `It answers the question "${above.words.slice(-80)}".` }
}

function isChoice(question: string): boolean {
  const last = question.slice(Math.max(question.lastIndexOf('. ') + 1, question.length - 200))
  return ABOUT_CHOICE.test(last) || (!ABOUT_FACTS.test(last) && last.split(' ').length <= 8)
}

/** A question, with or without a remark in brackets behind it. */
const ASKS = /\?[\s*_]*(?:\([^()]{0,200}\))?[\s*_)]*$/

const ARROW = /^[\s*_~]*(?:-{1,2}>|=+>|→)\s*/
const REPORTS =
  /\b(?:previously|upstream|they|he|she|i'?ll|i will|already|yesterday|last (?:week|time|meeting)|maybe|perhaps|might|could|would be|if we|proposal|idea|suggest(?:ion|s|ed)?|propos(?:es|ed|al))\b/

/** Plans that hang on something else, and lead-ins. */
const NOT_YET = /\b(?:as soon as|with a future|planned|unless)\b|:\s*$/i

function settledWords(passage: Passage): Settled | null {
  const isArrow = ARROW.test(passage.words)
  const bare = passage.words.replace(ARROW, '').replace(/^[\s*_~>-]+/, '')
  if (/\?[\s*_)]*$/.test(bare) && !/objections?\?|^let'?s .*[-–] /i.test(bare)) return null
  for (const { pattern, reason, outcome } of SETTLED) {
    const match = pattern.exec(bare)
    if (
      match &&
      !REPORTS.test(ownClause(bare.slice(0, match.index + match[0].length))) &&
      !NOT_YET.test(bare) &&
      !startsWithSpeaker(bare)
    ) {
      return { words: passage.words, rule: 'settled', reason, ...(outcome && { outcome }) }
    }
  }
  if (
    isArrow &&
    passage.parent &&
    ASKS.test(passage.parent.words) &&
    bare.length < 120 &&
    /^(?:discuss|wait|use|keep|make|drop|postpone|later|next|do|don'?t|go|add|remove|leave|not\b|move|merge|close|allow|require)\b/i.test(
      bare,
    ) &&
    handlesIn(bare).length === 0
  ) {
    return { words: passage.words, rule: 'arrow-answer', reason: 'An arrow answers the question above.' }
  }
  return null
}

/** "Tomas could not come, so the crane is put off": what stands before "so" is why. */
const ownClause = (words: string): string => words.slice(words.search(/,\sso\s(?!.*,\sso\s)/) + 1)

/** "@mira: we go with B" is what one person says. */
function startsWithSpeaker(words: string): boolean {
  return (
    /^\\?@[\w.-]+\s*:/.test(words) ||
    (/^[A-Z][\p{L}-]+\s*:/u.test(words.slice(0, 30)) &&
      !/^(?:For now|Solution|Conclusion|Outcome|Result|Verdict|Compromise|Yes|No|Ok)\b/i.test(words) &&
      /^\p{Lu}\p{L}+\s*:\s+(?:I|we)\b/iu.test(words))
  )
}

function settledHeading(heading: Passage): Settled | null {
  return /\b(?:won'?t (?:use|do|support)|will not (?:use|do|support)|dropping|no longer)\b/i.test(
    heading.words,
  ) && !heading.words.includes('?')
    ? { words: heading.words, rule: 'heading', reason: 'The heading itself says what will not be done.' }
    : null
}
