import { parseInline } from '../report/inline.js'
import { inlineToText } from '../report/inline-print.js'
import { terminalLine } from './terminal-text.js'

/** Words of minutes for people at a terminal: without Markdown's marks, of links the words, on one line. */
export function plainWords(text: string): string {
  return terminalLine(inlineToText(parseInline(text)))
}
