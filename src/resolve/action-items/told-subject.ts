/** What a line says to be settled, by the words before its verb: "the offer of the mill has arrived". */
import { stemsFrom } from '../words.js'

const HELPER = 'has|have|is|are|was|were|got|wurden?|ist|sind'
const ADVERB = 'now|already|finally|been|meanwhile|all|just|both|inzwischen|jetzt|bereits'
const DONE_TO =
  'fixed|merged|done|solved|resolved|closed|completed|finished|released|implemented|published|deployed|landed|' +
  'arrived|received|delivered|sent|signed|booked|ordered|written|created|installed|updated|upgraded|moved|removed|' +
  'cleaned up|set up|in place|online|available|ready|behoben|erledigt|geschlossen|gelöst|abgeschlossen|verschickt|' +
  'eingetroffen|angekommen|bestellt|unterschrieben|erstellt|angelegt'
const BY_ITSELF = 'arrived|came in|took place|happened|works again|work again'
const SETTLED = new RegExp(
  String.raw`\s(?:(?:${HELPER})\s+(?:(?:${ADVERB})\s+){0,3}(?:${DONE_TO})|(?:(?:${ADVERB})\s+)?(?:${BY_ITSELF}))\b`,
  'i',
)
/** Where the clause begins that the verb ends. */
const CLAUSE = /[.;:!?]\s|,\s|\s[-–—]+>?\s|=>|->/g

const ASIDE = /\([^()]*\)/g

/** True where `line` may say of something that it is settled. */
export function saysSettled(line: string): boolean {
  return SETTLED.test(line)
}

/** The stems of what `words` say is settled; empty where they say nothing of the kind. */
export function settledSubject(words: string): string[] {
  const plain = words.replace(ASIDE, ' ')
  const verb = SETTLED.exec(plain)
  if (!verb) return []
  const before = plain.slice(0, verb.index)
  const clause = before.slice([...before.matchAll(CLAUSE)].at(-1)?.index ?? 0)
  return [...new Set(stemsFrom(clause))].filter((stem) => !/^\d+$/.test(stem))
}
