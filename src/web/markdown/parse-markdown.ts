/** Notes as a tree. Text from minutes is data: it becomes nodes that we draw ourselves, never HTML. */
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { LONGEST_NOTES } from './markdown-text.js'

const MOST_LINES = 1_500
const DEEPEST = 40

const extensions = [gfm()]
const mdastExtensions = [gfmFromMarkdown()]

/** The time to read a paragraph grows faster than its marks; no minutes come near to so many. */
const MOST_MARKS = 1200
const MOST_CELLS = 400

export function parseMarkdown(text: string): Root {
  const begun = text.slice(0, LONGEST_NOTES).split('\n', MOST_LINES).join('\n')
  if (isHostile(begun)) return { type: 'root', children: [{ type: 'code', value: begun }] }
  return fromMarkdown(withoutAbyss(begun), { extensions, mdastExtensions })
}

/** Whether one paragraph (up to a blank line or the next bullet) has more marks than any person writes. */
function isHostile(text: string): boolean {
  let marks = 0
  for (const line of text.split('\n')) {
    if (/^\s*(?:$|[-*+]\s|#{1,6}\s|\d+[.)]\s)/.test(line)) marks = 0
    let cells = 0
    for (const letter of line) {
      if (letter === '|') cells += 1
      else if ('*_~`[]<!&@:'.includes(letter)) marks += 1
    }
    if (marks > MOST_MARKS || cells > MOST_CELLS) return true
  }
  return false
}

/** Lines that nest deeper than any minutes do lose the surplus, so that no text can exhaust the stack. */
function withoutAbyss(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const marks = /^[\s>*+-]*/.exec(line)?.[0] ?? ''
      return marks.length > DEEPEST * 4 ? marks.slice(0, DEEPEST) + line.slice(marks.length) : line
    })
    .join('\n')
}
