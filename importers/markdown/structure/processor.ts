import type { Node, Parent, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { remark } from 'remark'
import type { Processor } from 'unified'

import { cutsIn } from './cuts.js'

/**
 * The one door to remark. It reads blocks only (headings, lists, quotes, tables, code): what stands inside a line is
 * read from the raw words, where markers, handles and strike-through keep the place they have in the file. Leaving
 * the inline constructs out makes parsing nearly twice as fast. Indented code is left out because people indent
 * notes by habit; fenced code is code.
 */
const INLINE_AND_INDENTED = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

function blocksOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), { disable: { null: INLINE_AND_INDENTED } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const processor = remark().use(blocksOnly).freeze()

/** Stretches as long as most minutes: shorter ones are parsed no faster. */
const STRETCH = 8_000

/** The blocks of a Markdown text, with offsets into it. Lines and columns are those of the stretch they were parsed in. */
export function parseBlocks(text: string, stretch = STRETCH): RootContent[] {
  const starts = [0, ...cutsIn(text, stretch)]
  return starts.flatMap((start, place) => {
    const blocks = processor.parse(text.slice(start, starts[place + 1])).children
    if (start > 0) for (const block of blocks) shift(block, start)
    return blocks
  })
}

function shift(node: Node | Parent, by: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : [])
    if (point.offset !== undefined) point.offset += by
  if ('children' in node) for (const child of node.children) shift(child, by)
}
