import type { List, ListItem, RootContent } from 'mdast'
import { Places } from '../../places.js'
import { isBoldHeading } from './bold-headings.js'
import { columnOf, contentColumn } from './indentation.js'
import type { Passage, PassageKind } from './passage.js'
import { joined, piecesIn, type Piece } from './pieces.js'
import { parseBlocks } from './processor.js'
import { goesOn } from './sentence-over-blank-line.js'
import { rowsOf, rowsOfHtml, type TableRow } from './table-rows.js'
import { visibleText, type VisibleText } from './visible-text.js'

export interface Outline {
  readonly text: string
  readonly places: Places
  readonly passages: readonly Passage[]
  readonly frontMatter: VisibleText['frontMatter']
}

/** Below the words of a heading: what makes them one. */
const UNDERLINE = /^(?:=+|-+)$/
/** Below every real heading. */
const BOLD_DEPTH = 7

interface Position {
  readonly parent: Passage | null
  readonly level: number
  readonly quoted: boolean
  /** The column in which the text of the list item that holds it begins; 1 at the top. */
  readonly column: number
}

/** Reads the blocks of `raw` in order. `opensPassage` tells of a continuation line whether it stands for itself. */
export function outlineOf(
  raw: string,
  opensPassage: (line: string) => boolean,
  boldLines: 'headings' | 'words' = 'words',
): Outline {
  const visible = visibleText(raw)
  return new OutlineBuilder(raw, visible, opensPassage, boldLines === 'headings').build()
}

class OutlineBuilder {
  readonly #passages: Passage[] = []
  readonly #places: Places
  readonly #visible: VisibleText
  readonly #raw: string
  readonly #opensPassage: (line: string) => boolean
  /** The open headings, outermost first. */
  #headings: Passage[] = []

  readonly #boldHeadings: boolean

  constructor(
    raw: string,
    visible: VisibleText,
    opensPassage: (line: string) => boolean,
    boldHeadings: boolean,
  ) {
    this.#boldHeadings = boldHeadings
    this.#raw = raw
    this.#visible = visible
    this.#places = new Places(raw)
    this.#opensPassage = opensPassage
  }

  build(): Outline {
    for (const node of parseBlocks(this.#visible.text))
      this.#block(node, { parent: null, level: 0, quoted: false, column: 1 })
    for (const open of this.#headings) open.treeEnd = this.#raw.length
    return {
      text: this.#raw,
      places: this.#places,
      passages: this.#passages,
      frontMatter: this.#visible.frontMatter,
    }
  }

  #block(node: RootContent, at: Position): Passage | null {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    // The other kinds stand inside lines or are read with the list or table that holds them.
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
    switch (node.type) {
      case 'heading': {
        const passages = piecesIn(this.#visible.text, start, end, this.#places)
        const words = passages
          .filter((piece, place) => place === 0 || !UNDERLINE.test(piece.words))
          .map((piece) => piece.words.replace(/^#{1,6}(?:[ \t]+|$)/, '').replace(/[ \t]+#+$/, ''))
          .join(' ')
        return this.#heading(node.depth, start, end, words, at)
      }
      case 'paragraph':
        if (
          this.#boldHeadings &&
          at.parent === null &&
          !at.quoted &&
          isBoldHeading(this.#visible.text.slice(start, end))
        ) {
          const words = piecesIn(this.#visible.text, start, end, this.#places).map((piece) => piece.words)
          return this.#heading(BOLD_DEPTH, start, end, words.join(' '), at)
        }
        return this.#words('text', start, end, at, {
          isCode: columnOf(this.#visible.text, start) >= at.column + 4,
        })
      case 'list':
        this.#list(node, at)
        return null
      case 'blockquote':
        for (const child of node.children) this.#block(child, { ...at, quoted: true })
        return null
      case 'table':
        this.#rows(rowsOf(node, this.#visible.text), at)
        return null
      case 'code':
        return this.#add('code', { start, end, words: node.value, joints: [] }, at)
      case 'html': {
        const rows = rowsOfHtml(this.#visible.text, start, end)
        if (rows.length > 0) {
          this.#rows(rows, at)
          return null
        }
        return this.#add('html', { start, end, words: node.value, joints: [] }, at)
      }
      case 'thematicBreak':
        return this.#add('rule', { start, end, words: '', joints: [] }, at)
      default:
        return null
    }
  }

  #heading(depth: number, start: number, end: number, words: string, at: Position): Passage {
    // A heading inside a list item is a big bullet; it opens no section.
    const inside = at.parent !== null || at.quoted
    if (!inside) {
      while ((this.#headings.at(-1)?.depth ?? 0) >= depth) {
        const closed = this.#headings.pop()
        if (closed) closed.treeEnd = start
      }
    }
    const raw = this.#visible.text.slice(start, end)
    const lead = Math.max(0, raw.indexOf(words.slice(0, 24)))
    const passage = this.#add(
      inside ? 'text' : 'heading',
      { start, end, words, joints: [{ at: 0, offset: start + lead }] },
      at,
      { depth },
    )
    if (!inside) this.#headings.push(passage)
    return passage
  }

  #list(list: List, at: Position): void {
    let previous: Passage | null = null
    for (const item of list.children) previous = this.#item(item, list.ordered ?? false, at, previous)
  }

  #item(item: ListItem, ordered: boolean, at: Position, previous: Passage | null): Passage {
    const [first, ...others] = item.children
    const start = item.position?.start.offset ?? 0
    const end = item.position?.end.offset ?? start
    let own: Passage
    let rest = others
    if (first?.type === 'paragraph' || first?.type === 'heading') {
      const from = first.position?.start.offset ?? start
      const [next] = others
      const isOneSentence = next?.type === 'paragraph' && goesOn(this.#visible.text, first, next)
      if (isOneSentence) rest = others.slice(1)
      const to = (isOneSentence ? next : first).position?.end.offset ?? from
      own = this.#words('item', from, to, at, { ordered })
    } else {
      // "- - words" and "- ```": an item without words of its own.
      own = this.#add('item', { start, end: start + 1, words: '', joints: [] }, at, { ordered })
      rest = first ? [first, ...others] : []
    }
    // "- - words" under another bullet is what an exporter makes of a nested list.
    const isShell = own.words === '' && first?.type === 'list'
    const parent = isShell ? previous : own
    const under = parent
      ? { ...at, parent, level: at.level + 1, column: contentColumn(this.#visible.text, item) }
      : at
    for (const child of rest) this.#block(child, under)
    own.treeEnd = Math.max(own.end, end)
    if (isShell && previous) previous.treeEnd = Math.max(previous.treeEnd, end)
    return isShell && previous ? previous : own
  }

  #rows(rows: readonly TableRow[], at: Position): void {
    let header: Passage | null = null
    for (const { cells, ...own } of rows) {
      const passage = this.#add('row', own, at, { cells, header })
      header ??= passage
    }
  }

  /** The passage of a paragraph, and under it those of continuation lines that stand for themselves. */
  #words(
    kind: 'item' | 'text',
    start: number,
    end: number,
    at: Position,
    more: Partial<Pick<Passage, 'ordered' | 'isCode'>>,
  ): Passage {
    const groups: Piece[][] = []
    for (const piece of piecesIn(this.#visible.text, start, end, this.#places)) {
      const open = groups.at(-1)
      if (!open || this.#opensPassage(piece.words)) groups.push([piece])
      else open.push(piece)
    }
    const [head = [], ...others] = groups
    const own = this.#add(kind, joined(head, start), at, more)
    for (const group of others)
      this.#add(
        'text',
        joined(group, start),
        { ...at, parent: own, level: at.level + 1 },
        { isCode: own.isCode },
      )
    own.treeEnd = end
    return own
  }

  #add(
    kind: PassageKind,
    own: Pick<Passage, 'start' | 'end' | 'words' | 'joints'>,
    at: Position,
    more: Partial<Pick<Passage, 'depth' | 'ordered' | 'cells' | 'header' | 'isCode'>> = {},
  ): Passage {
    const section = this.#headings.at(-1) ?? null
    const passage: Passage = {
      kind,
      index: this.#passages.length,
      depth: more.depth ?? 0,
      level: at.level,
      line: this.#places.lineAt(own.start),
      endLine: this.#places.lineAt(own.end),
      ...own,
      treeEnd: own.end,
      parent: at.parent ?? section,
      children: [],
      section,
      quoted: at.quoted,
      isCode: more.isCode ?? false,
      ordered: more.ordered ?? false,
      cells: more.cells ?? [],
      header: more.header ?? null,
    }
    this.#passages.push(passage)
    passage.parent?.children.push(passage)
    return passage
  }
}
