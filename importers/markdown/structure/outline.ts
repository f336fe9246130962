import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import type { Node } from 'unist'
import { Places } from '../../places.js'
import { isBoldHeading } from './bold-headings.js'
import { htmlTableRows } from './html-tables.js'
import type { Passage, PassageKind } from './passage.js'
import { parseBlocks } from './processor.js'
import { visibleText, type VisibleText } from './visible-text.js'

export interface Outline {
  readonly text: string
  readonly places: Places
  readonly passages: readonly Passage[]
  readonly frontMatter: VisibleText['frontMatter']
}

/** Below every real heading. */
const BOLD_DEPTH = 7

interface Position {
  readonly parent: Passage | null
  readonly level: number
  readonly quoted: boolean
  /** The column in which the text of the list item that holds it begins; 1 at the top. */
  readonly column: number
}

interface Piece {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly words: string
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
        const passages = this.#pieces(start, end)
        const words = passages
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
          const words = this.#pieces(start, end).map((piece) => piece.words)
          return this.#heading(BOLD_DEPTH, start, end, words.join(' '), at)
        }
        return this.#words('text', start, end, at, { isCode: this.#columnOf(start) >= at.column + 4 })
      case 'list':
        this.#list(node, at)
        return null
      case 'blockquote':
        for (const child of node.children) this.#block(child, { ...at, quoted: true })
        return null
      case 'table':
        this.#table(node, at)
        return null
      case 'code':
        return this.#add('code', { start, end, words: node.value, joints: [] }, at)
      case 'html':
        if (this.#htmlTable(start, end, at)) return null
        return this.#add('html', { start, end, words: node.value, joints: [] }, at)
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
      const goesOn = next?.type === 'paragraph' && this.#goesOn(first, next)
      if (goesOn) rest = others.slice(1)
      const to = (goesOn ? next : first).position?.end.offset ?? from
      own = this.#words('item', from, to, at, { ordered })
    } else {
      // "- - words" and "- ```": an item without words of its own.
      own = this.#add('item', { start, end: start + 1, words: '', joints: [] }, at, { ordered })
      rest = first ? [first, ...others] : []
    }
    // "- - words" under another bullet is what an exporter makes of a nested list.
    const isShell = own.words === '' && first?.type === 'list'
    const parent = isShell ? previous : own
    const under = parent ? { ...at, parent, level: at.level + 1, column: this.#contentColumn(item) } : at
    for (const child of rest) this.#block(child, under)
    own.treeEnd = Math.max(own.end, end)
    if (isShell && previous) previous.treeEnd = Math.max(previous.treeEnd, end)
    return isShell && previous ? previous : own
  }

  /** The column of an offset, from 1, as it is shown: a tab goes on to the next of every fourth. */
  #columnOf(offset: number): number {
    const { text } = this.#visible
    let column = 1
    const start = text.lastIndexOf('\n', offset - 1) + 1
    // Behind the eightieth column nothing is indented.
    for (let at = Math.max(start, offset - 80); at < offset; at++)
      column += text.charCodeAt(at) === 9 ? 4 - ((column - 1) % 4) : 1
    return column
  }

  /** Where the text of a list item begins; what is indented four columns more is code. */
  #contentColumn(item: ListItem): number {
    const own = this.#columnOf(item.position?.start.offset ?? 0)
    const first = item.children[0]?.position?.start.offset
    return first === undefined ? own + 2 : Math.min(this.#columnOf(first), own + 5)
  }

  /** "AI @mira: call the vendor", a blank line, "by Friday": one sentence. */
  #goesOn(first: Node, next: Paragraph): boolean {
    const { text } = this.#visible
    const said = text.charAt((first.position?.end.offset ?? 0) - 1)
    const start = next.position?.start.offset ?? 0
    return !/[.!?:;]/.test(said) && GOES_ON.test(text.slice(start, start + 20))
  }

  #table(table: Table, at: Position): void {
    let header: Passage | null = null
    for (const row of table.children) {
      const start = row.position?.start.offset ?? 0
      const end = row.position?.end.offset ?? start
      const cells = row.children.map((cell) => {
        const first = cell.children[0]?.position?.start.offset
        const last = cell.children.at(-1)?.position?.end.offset
        const from = first ?? cell.position?.start.offset ?? start
        const to = last ?? from
        return { words: this.#visible.text.slice(from, to).trim(), start: from, end: to }
      })
      const words = this.#visible.text.slice(start, end)
      const passage = this.#add('row', { start, end, words, joints: [{ at: 0, offset: start }] }, at, {
        cells,
        header,
      })
      header ??= passage
    }
  }

  #htmlTable(start: number, end: number, at: Position): boolean {
    const { text } = this.#visible
    const rows = htmlTableRows(text, start, end)
    let header: Passage | null = null
    for (const row of rows) {
      const cells = row.cells.map((cell) => ({
        words: text.slice(cell.start, cell.end),
        start: cell.start,
        end: cell.end,
      }))
      const first = cells[0]?.start ?? row.start
      const last = cells.at(-1)?.end ?? row.end
      const own = {
        start: first,
        end: last,
        words: text.slice(first, last),
        joints: [{ at: 0, offset: first }],
      }
      const passage = this.#add('row', own, at, { cells, header })
      header ??= passage
    }
    return rows.length > 0
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
    for (const piece of this.#pieces(start, end)) {
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

  /** The lines of the text from `start` to `end`, without indentation and quote marks. */
  #pieces(start: number, end: number): Piece[] {
    const pieces: Piece[] = []
    const text = this.#visible.text
    for (let from = start; from < end;) {
      const newline = text.indexOf('\n', from)
      const stop = newline < 0 || newline > end ? end : newline
      let first = from
      while (first < stop && isLead(text.charCodeAt(first), from !== start)) first++
      let last = stop
      for (let spare = spareAtEnd(text, first, last); spare > 0; spare = spareAtEnd(text, first, last))
        last -= spare
      if (last > first) {
        pieces.push({
          line: this.#places.lineAt(first),
          start: first,
          end: last,
          words: text.slice(first, last),
        })
      }
      from = stop + 1
    }
    return pieces
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

/** Words that no note begins with: the sentence above the blank line goes on. */
const GOES_ON =
  /^(?:about|after|and|as|at|because|before|but|by|during|for|from|in|including|of|on|or|since|so|that|till|to|until|via|when|where|which|while|with|within|without)\s/

function joined(
  pieces: readonly Piece[],
  start: number,
): Pick<Passage, 'start' | 'end' | 'words' | 'joints'> {
  const joints: { at: number; offset: number }[] = []
  const parts: string[] = []
  let length = 0
  for (const piece of pieces) {
    if (parts.length > 0) length += 1
    joints.push({ at: length, offset: piece.start })
    parts.push(piece.words)
    length += piece.words.length
  }
  return {
    start: pieces[0]?.start ?? start,
    end: pieces.at(-1)?.end ?? start,
    words: parts.join(' '),
    joints,
  }
}

/** How many characters before `end` are a space: one, or those of an entity that an exporter put for it. */
function spareAtEnd(text: string, start: number, end: number): number {
  if (end <= start) return 0
  if (isSpace(text.charCodeAt(end - 1))) return 1
  const entity = ['&#x20;', '&nbsp;', '&#160;'].find((space) => text.endsWith(space, end))
  return entity !== undefined && end - entity.length >= start ? entity.length : 0
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13
/** Indentation, and on continuation lines of a quote its marks. */
const isLead = (code: number, continues: boolean): boolean => isSpace(code) || (continues && code === 62)
