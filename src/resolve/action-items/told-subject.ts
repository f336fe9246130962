/** What a line says to be settled, by the words before its verb: "the offer of the mill has arrived". */
import { ADVERBS, SETTLED_WORDS } from './settled-words.js'
import { stemsFrom } from '../words.js'

const COME_ABOUT =
  'arrived|received|delivered|sent|signed|booked|ordered|installed|upgraded|cleaned up|set up|' +
  'verschickt|eingetroffen|angekommen|bestellt|unterschrieben|erstellt|angelegt'
const BY_ITSELF = 'arrived|came in|took place|happened|works again|work again'
const SOME_ADVERBS = String.raw`(?:(?:${ADVERBS})\s+){0,3}`
const SETTLED = new RegExp(
  String.raw`\s(?:(?:has|have|is|are|was|were|got|wurden?|ist|sind)\s+${SOME_ADVERBS}(?:${SETTLED_WORDS}|${COME_ABOUT})|` +
    String.raw`${SOME_ADVERBS}(?:${BY_ITSELF}))\b`,
  'i',
)
/** Where the clause begins that the verb ends. */
const CLAUSE = /[.;:!?]\s|,\s|\s[-–—]+>?\s|=>|->/g
/** Asked, left open, or said of nobody. */
const LEFT_OPEN = /\?|\b(?:whether|neither|nobody|nothing|unclear|hopefully|ob|falls|weder|unklar)\b/i
/** "closed for the public", "installed every night": how things are, and no end of them. */
const GONE_ON = /^\s+(?:to|until|till|from|for|in draft|as draft|by|every|each|per)\b/i

const ASIDE = /\([^()]*\)/g

/** True where `line` may say of something that it is settled. */
export function saysSettled(line: string): boolean {
  return SETTLED.test(line)
}

/** The stems of what `words` say is settled; empty where they say nothing of the kind. */
export function settledSubject(words: string): string[] {
  const plain = words.replace(ASIDE, ' ')
  const verb = SETTLED.exec(plain)
  if (!verb || LEFT_OPEN.test(plain) || GONE_ON.test(plain.slice(verb.index + verb[0].length))) return []
  const before = plain.slice(0, verb.index)
  const clause = before.slice([...before.matchAll(CLAUSE)].at(-1)?.index ?? 0)
  return [...new Set(stemsFrom(clause))].filter((stem) => !/^\d+$/.test(stem))
}
