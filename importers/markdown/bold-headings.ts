/** A line in bold that serves as a heading, as wikis and pads write them. */

const BOLD = /\*\*[^*]{1,300}\*\*/g
const TAG = /<[^<>]{0,400}>/g
const BRACKETS = /\([^()]{0,100}\)|\[[^[\]()]{0,100}\](?!\()/g

/** Whether a paragraph is bold from end to end, but for links and a name in brackets behind it. */
export function isBoldHeading(paragraph: string): boolean {
  if (paragraph.length > 600) return false
  const words = paragraph.replace(/~~/g, '').replace(TAG, ' ').trim()
  if (!words.startsWith('**') || !/\*\*[^*]{0,4}[\p{L}\p{N}]/u.test(words)) return false
  const rest = words
    .replace(BOLD, ' ')
    .replace(BRACKETS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return rest.length <= 12
}

/**
 * Whether a file has its bold lines for headings. Lines that come again and again are speakers of a transcript, and a
 * file with headings enough needs no others unless its convention says so (`always`).
 */
export function usesBoldHeadings(text: string, always: boolean): boolean {
  const bold: string[] = []
  let headings = 0
  for (const line of text.split('\n')) {
    if (/^#{1,6}\s/.test(line)) headings++
    else if (/^(?:~~)?\*\*/.test(line) && isBoldHeading(line)) bold.push(line.trim())
  }
  if (bold.length < 2 || new Set(bold).size < bold.length * 0.8) return false
  return always || (headings <= 2 && bold.length >= 3)
}
