/** The report's door to remark: lines of minutes in, pages of Markdown out. */
import type { BlockContent, PhrasingContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'

/** A line is a line, whatever it begins with. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

function linesOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCKS } }]
}

const reader = remark().use(remarkGfm).use(linesOnly).freeze()
const printer = remark().use(remarkGfm).data('settings', { bullet: '-' }).freeze()

/** The phrases of one line. */
export function parseLine(line: string): readonly PhrasingContent[] {
  const [paragraph] = reader.parse(line).children
  if (paragraph === undefined) return []
  return paragraph.type === 'paragraph' ? paragraph.children : [{ type: 'text', value: line }]
}

/** Blocks as Markdown; whatever in their words would be markup is escaped. */
export function printMarkdown(blocks: readonly BlockContent[]): string {
  return printer.stringify({ type: 'root', children: [...blocks] })
}
