import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { remark } from 'remark'
import type { Processor } from 'unified'

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

/** The blocks of a Markdown text, with offsets into it. */
export function parseBlocks(text: string): Root {
  return processor.parse(text)
}
