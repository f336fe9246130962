/**
 * Words as they are compared: folded (case, accents, width), without links' targets and emoji codes, stemmed.
 * One door for joining, topics and search, so that an index and a question always agree on a word.
 */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as germanStem } from '@orama/stemmers/german'
import { remembered } from './remembered.js'

const LINK = /!?\[([^\][]*)\]\([^()\s]*\)/g
const URL_WORDS = /\b(?:https?|ftp|mailto):[^\s<>()]+/g
const EMOJI_CODE = /(^|[\s(]):[a-z0-9_+-]{2,40}:/gi
const HTML_COMMENT = /<!--[^<>]*-->/g
const ASCII = /^[\x00-\x7f]*$/
const MARKS = /\p{M}+/gu
const WORD = /[\p{L}\p{N}]+/gu

/** Words so common that they tell nothing: English and German. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does doing
  each for from further get got had has have having he her here him his how i if in into is it its itself just let
  may me might more most must my no nor not now of off on once only or other our out over own please same shall she
  should so some still such than that the their them then there these they this those through to too until up us very
  was we were what when where which while who whom why will with would you your
  aber alle als am an auch auf aus bei bin bis bitte das dass dem den der des die dies diese dieser doch du durch ein
  eine einem einen einer er es fuer für gibt hat haben hier ich ihr im in ist ja kann kein keine man mit muss nach
  nicht noch nur ob oder schon sein sich sie sind so soll ueber über um und uns von vor war was weil wenn werden wie
  wir wird wurde zu zum zur`.split(/\s+/),
)

/** Lower case, without accents and width variants: "Müller" and "muller" are one. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss')
}

/** `text` without link targets, bare URLs, comments and emoji codes; the links' words stay. */
export function plainText(text: string): string {
  let plain = text
  if (plain.includes('<!--')) plain = plain.replace(HTML_COMMENT, ' ')
  if (plain.includes('](')) plain = plain.replace(LINK, '$1')
  if (!plain.includes(':')) return plain
  return plain.replace(URL_WORDS, ' ').replace(EMOJI_CODE, '$1 ')
}

/** The folded words of `text` in order, stop words included, not stemmed. */
export function wordsFrom(text: string): string[] {
  return foldText(plainText(text)).match(WORD) ?? []
}

/** True of words that tell nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** Endings that German words have and English ones have not; the English rules do not see their plurals. */
const GERMAN = /(?:ung|heit|keit|schaft|lich|isch)(?:e[mnrs]?|s)?$/

const englishStemOf = remembered(50_000, englishStem)
const germanStemOf = remembered(50_000, germanStem)

/** The stem of one folded word. Numbers and short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return word.length > 6 && GERMAN.test(word) ? germanStemOf(word) : englishStemOf(word)
}

/** The stems of `text` in order, without stop words. */
export function stemsFrom(text: string): string[] {
  return wordsFrom(text)
    .filter((word) => !isStopWord(word))
    .map(stemOf)
}

/** The words of `text` as they are written into ids: folded, in order, by single spaces. */
export function normalisedWords(text: string): string {
  return wordsFrom(text).join(' ')
}
