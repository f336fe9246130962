import { parseInline } from '../../report/inline.js'
import { visibleText } from '../../report/inline-cut.js'
import { terminalLine } from './terminal-text.js'

/** Words of minutes for people at a terminal: without Markdown's marks, of links the words, on one line. */
export function plainWords(text: string): string {
  return terminalLine(visibleText(parseInline(text)))
}
