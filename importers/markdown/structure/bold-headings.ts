import { LINK_AROUND_BOLD } from './plain-text.js'

/** A line in bold that serves as a heading, as wikis and pads write them. */

const BOLD = /\*\*[^*]{1,300}\*\*/g
const TAG = /<[^<>]{0,400}>/g
const BRACKETS = /\([^()]{0,100}\)|\[[^[\]()]{0,100}\](?!\()/g

const ADDRESS = /https?:\/\/[^\s<>()]{1,2000}/g
/** A label of a link, not of what was talked about. */
const OF_A_LINK =
  /\b(?:links?|recordings?|videos?|transcripts?|slides?|notes|minutes|agenda|calendar|sources?|docs?)\W*$/i

/** Whether a paragraph is bold from end to end, but for links and a name in brackets behind it. */
export function isBoldHeading(paragraph: string): boolean {
  if (paragraph.length > 600) return false
  const words = paragraph.replace(/~~/g, '').replace(TAG, ' ').replace(LINK_AROUND_BOLD, '$1').trim()
  if (!words.startsWith('**') || !/\*\*[^*]{0,4}[\p{L}\p{N}]/u.test(words)) return false
  const bold = words.match(BOLD)?.join(' ') ?? ''
  const isLabel = OF_A_LINK.test(bold.replace(ADDRESS, '')) || !/\p{L}+\P{L}+\p{L}/u.test(bold)
  const rest = (isLabel ? words : words.replace(ADDRESS, ' '))
    .replace(BOLD, ' ')
    .replace(BRACKETS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return rest.length <= 12
}

/** What a real heading is for: it opens the notes, has another role of structure, or is a topic. */
export type HeadingKind = 'notes' | 'structure' | 'topic'

/**
 * Whether a file has its bold lines for headings. Lines that come again and again are speakers of a transcript, and a
 * file with headings enough needs no others unless its convention says so (`always`), or none of them but the first is
 * a topic and the bold lines stand in the notes.
 */
export function usesBoldHeadings(
  text: string,
  always: boolean,
  kindOf: (heading: string) => HeadingKind,
): boolean {
  const bold: string[] = []
  let [headings, topics, inNotes] = [0, 0, 0]
  let notes = false
  for (const line of text.split('\n')) {
    if (/^#{1,6}\s/.test(line)) {
      const kind = headings++ > 0 && topics === 0 ? kindOf(line) : 'structure'
      if (kind === 'topic') topics++
      notes = kind === 'notes'
    } else if (/^ {0,3}(?:~~){0,3}\[?(?:~~)?\*\*/.test(line) && isBoldHeading(line)) {
      bold.push(line.trim())
      if (notes) inNotes++
    }
  }
  if (bold.length < 2 || new Set(bold).size < bold.length * 0.8) return false
  return always || (headings <= 2 && bold.length >= 3) || (topics === 0 && inNotes >= 2)
}
