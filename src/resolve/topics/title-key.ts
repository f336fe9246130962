/** What a heading is about, without what changes from meeting to meeting: numbering, dates, "update on", "(cont.)". */
import { remembered } from '../remembered.js'
import { foldText, isStopWord, plainText, stemOf } from '../words.js'

const NUMBERING = /^\s*(?:[(#]?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?|[a-zA-Z][.)]|[-*+•])\s+/u
const BRACKETED_ASIDE =
  /\((?:cont(?:inued|'d|d)?\.?|continuation|fortsetzung|forts\.?|ctd\.?|again|recap|cont\. from [^()]{0,40}|\d{1,3}\s*(?:min(?:utes|s)?|m)\.?|optional|postponed|if time permits)\)/giu
const TRAILING_ASIDE = /[\s,:;–—-]+(?:cont(?:inued|'d|\.)|ctd\.?|fortsetzung|part \d+|teil \d+)\s*$/iu
const DATES =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})?|\b(?:cw|kw|week|calendar week)\s*\d{1,2}(?:\/\d{2,4})?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b/giu
const TIME_BOX = /[([]?\b\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:min(?:utes|s)?)\b\.?[)\]]?/giu
const LEAD =
  /^(?:(?:short|quick|brief|current|latest|general|further|continued?|more|ongoing|new|next)\s+)?(?:status updates?|updates?|status|state|news|report(?:s|ing)?|recap|follow[- ]?ups?|discussions?|discuss|continu(?:e|ation|ing)|presentation|overview|infos?|information|progress|stand|q&a|questions?|wrap[- ]?up|introduction|intro)(?:\s+(?:on|of|about|from|for|regarding|concerning|wrt\.?|re|in|to|with|zu[mr]?|von|über|the)\s+|\s*[:–—]\s*|\s+-\s*)(?:the\s+)?/iu
const TAIL =
  /[\s:,–—-]+(?:status updates?|updates?|status|news|report|recap|follow[- ]?ups?|discussions?|continuation)\s*$/iu
/** "RFC 12: brass gauges", "GEP-17 (fences)": what follows the number is said in ever other words. */
const NUMBERED = /^([A-Z]{2,8})[- ]?(\d{2,6})(?:\s*[:(–—]|\s+-\s)/
/** Before a number these order the agenda. */
const ORDERING: ReadonlySet<string> = new Set(
  `BLOCK DAY ITEM NO NR PART PUNKT ROOM SESSION SLOT TAG TEIL THEMA TOP TOPIC TRACK WEEK
  JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MAI OKT DEZ`.split(/\s+/),
)
/** Letters of a heading up to which it is looked at. */
const LONGEST = 500
const EMOJI = /\p{Extended_Pictographic}\uFE0F?/gu
const WORD = /[\p{L}\p{N}]+/gu

/** The heading's own words, for people: "3. Update on rain gauges (cont.)" gives "rain gauges". */
export const topicWords = remembered(50_000, (title: string): string => {
  let words = plainText(title.slice(0, LONGEST))
    .replace(EMOJI, ' ')
    .replace(/[*_`~]+/g, '')
    .replace(BRACKETED_ASIDE, ' ')
  if (/\d/.test(words)) words = words.replace(TIME_BOX, ' ').replace(DATES, ' ')
  words = words
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (let round = 0; round < 3; round++) {
    const before = words
    words = words.replace(NUMBERING, '').replace(TRAILING_ASIDE, '').trim()
    const led = words.replace(LEAD, '').trim()
    if (hasWord(led)) words = led
    const tailed = words.replace(TAIL, '').trim()
    if (hasWord(tailed)) words = tailed
    if (words === before) break
  }
  return words.replace(/^[\s:;,.–—-]+|[\s:;,–—-]+$/g, '')
})

/**
 * Equal for headings of one topic: stems of the heading's own words, run together so that "status page",
 * "Status-Page" and "StatusPage" are one. What bears a number of its own is known by that. '' where nothing is left.
 */
export const titleKey = remembered(50_000, (title: string): string => {
  const own = topicWords(title)
  const [, letters = '', number = ''] = NUMBERED.exec(own) ?? []
  const isNumbered = letters !== '' && !ORDERING.has(letters)
  const words = foldText(isNumbered ? letters + number : own).match(WORD) ?? []
  const telling = words.filter((word) => !isStopWord(word))
  const kept = telling.length > 0 ? telling : words
  const whole = kept.join('')
  // Run together before it is stemmed: "status page" and "statuspage" must end alike. Words with digits have no stem.
  if (!/\d/.test(whole)) return stemOf(whole)
  return kept.map((word, i) => (i === kept.length - 1 ? stemOf(word) : word)).join('')
})

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text)
}
