/** Notes as a tree. Text from minutes is data: it becomes nodes that we draw ourselves, never HTML. */
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Longer notes are shown up to here: reading Markdown takes more than linear time in hostile texts. */
export const LONGEST_NOTES = 40_000
const DEEPEST = 40

const extensions = [gfm()]
const mdastExtensions = [gfmFromMarkdown()]

export function parseMarkdown(text: string): Root {
  return fromMarkdown(withoutAbyss(text.slice(0, LONGEST_NOTES)), { extensions, mdastExtensions })
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

const SAFE = /^(https?:|mailto:)/i

/** The link's target where following it is harmless, else null. */
export function safeHref(url: string): string | null {
  const trimmed = url.trim()
  return SAFE.test(trimmed) ? trimmed : null
}

/** Whether a short text has nothing that Markdown would read as more than words. */
export function isPlain(text: string): boolean {
  return !/[*_`[\]<>~\\&\n]|:\/\/|www\.|@/.test(text)
}
