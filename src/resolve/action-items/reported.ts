/**
 * What the lines beneath a task report of it where no status word does: "sent a mail to the list", "see repo#12".
 * A plain report closes it at once; a mere result closes it where the group's next list does without the task.
 */
import type { ReadActionItem, TaskDetail } from '../../domain/minutes.js'
import { plainText } from '../words.js'

export interface Reported {
  /** The line that reports it. */
  readonly words: string
  /** It is plain; else it counts only where the task is not listed again. */
  readonly plain: boolean
}

const LEAD = String.raw`^[\s*_~([>=✓✔-]*(?:(?:it|this|that|both|all|we|i|he|she|they|@[\w-]+|is|was|has|have|had|been|are|were|got|already|since|now|meanwhile|just)[\s,:]+){0,4}`
/** The first line says done; a later "still open: …" names what is left, a task of its own. */
const DONE_FIRST = new RegExp(`${LEAD}(?:done|finished|completed|erledigt|fertig)\\b`, 'i')
const DONE_LAST = /[,;:–-]\s*(?:done|finished|completed|merged|erledigt)[\s.!)*_]*$/i
const DEALT_WITH =
  /\b(?:been |was |is |were )?(?:dealt with|taken care of|sorted out|done and dusted|took place|taken place|has happened|no longer needed|wurde erledigt)\b/i
const RESULT = new RegExp(
  `${LEAD}(?:sent|written|wrote|created|opened|added|merged|published|posted|filed|raised|submitted|asked|contacted|mailed|emailed|talked|spoke|informed|met|moved|updated|fixed|scheduled|invited|announced|prepared|presented|removed|closed|uploaded|implemented|documented|reviewed|approved|reported|clarified|discussed|verschickt|angelegt|erstellt|gefragt|besprochen)\\b`,
  'i',
)
const RESULT_AFTER_NOUN =
  /^[\s*_~([>=-]*(?:an? |the )?(?:new )?(?:issues?|prs?|pull requests?|mails?|e-?mails?|invitations?|invites?|tickets?|stor(?:y|ies)|epics?|drafts?|doodle|polls?|adrs?|documents?|posts?|blog ?posts?)\s+(?:is |was |has been |have been |are |were |got |now )?(?:sent|written|created|opened|open|added|merged|published|posted|filed|raised|submitted|done|there|available|in place|scheduled)\b/i
const POINTED = /^(?:[\p{L}\p{N} -]{1,30}:\s*)?(?:see|cf\.?|siehe|vgl\.?|here:)\s/iu
const NOT_SO =
  /\b(?:not|never|no|none|part(?:ly|ially)?|half|will|would|should|could|can|to be|needs?|must|until|once|when|if|unless|but|still|tomorrow|next|again|waiting|pending|yet|postponed|nicht|noch|teilweise)\b/i

/** The words of a link that is the whole task: "[open an issue](…/issues/7)". */
const ONLY_A_LINK = /^[^[\]]{0,6}\[([^\][]+)\]\(\S+\)[\s.*_]*$/
const MAKES_A_THING =
  /^\W*(?:please\s+)?(?:open|create|write|file|raise|submit|draft|make)\b[^.]{0,40}\b(?:issue|pr|pull request|ticket|story|epic|bug|mr|merge request)s?\b/i

const ASKS_FOR_A_THING =
  /\b(?:issues?|prs?|pull requests?|tickets?|stor(?:y|ies)|epics?|bugs?|mrs?|merge requests?|adrs?|drafts?)\b/i
/** "Opened an issue" is progress of a task that asks for something else. */
const THING_MADE =
  /^[^.;]{0,60}\b(?:opened|created|filed|raised|submitted|written)\b|^\W*(?:issues?|prs?|tickets?)\s/i

/** True of a task whose result is an issue, a pull request, a draft. */
export function asksForThing(read: ReadActionItem): boolean {
  return ASKS_FOR_A_THING.test(plainText(read.text))
}

/** True of words that say that something is not, not yet or only perhaps so. */
export function deniesIt(words: string): boolean {
  return NOT_SO.test(words)
}

/** What is reported beneath `read`; null where nothing is. */
export function reportedOf(read: ReadActionItem): Reported | null {
  const [first] = read.detail
  if (first && DONE_FIRST.test(bare(first)) && !NOT_SO.test(firstWords(first)))
    return { words: first.words, plain: true }
  if (read.statusWords !== null) return null
  const link = ONLY_A_LINK.exec(read.text)
  if (
    link?.[1] &&
    MAKES_A_THING.test(link[1]) &&
    read.references.some((reference) => reference.kind !== 'document')
  ) {
    return { words: `the words link what was asked for`, plain: true }
  }
  for (const line of read.detail) {
    const words = bare(line)
    if (NOT_SO.test(words)) continue
    if (DONE_LAST.test(words) || DEALT_WITH.test(words)) return { words: line.words, plain: true }
  }
  const forThing = asksForThing(read)
  const result = read.detail.find((line) => isResult(line) && (forThing || !THING_MADE.test(bare(line))))
  return result ? { words: result.words, plain: false } : null
}

function isResult(line: TaskDetail): boolean {
  const words = bare(line)
  if (NOT_SO.test(words)) return false
  if (POINTED.test(words)) return line.references.length > 0
  return RESULT.test(words) || RESULT_AFTER_NOUN.test(words)
}

function bare(line: TaskDetail): string {
  return plainText(line.words).slice(0, 300).trim()
}

/** The clause that says done: what comes behind a comma or semicolon is another matter. */
function firstWords(line: TaskDetail): string {
  return bare(line).split(/[;,.(]/, 1)[0] ?? ''
}
