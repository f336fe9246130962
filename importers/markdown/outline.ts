import type { List, ListItem, RootContent, Table } from 'mdast'
import { Places } from '../places.js'
import { isBoldHeading } from './bold-headings.js'
import { htmlTableRows } from './html-tables.js'
import { parseBlocks } from './processor.js'
import { visibleText, type VisibleText } from './visible-text.js'

export type PassageKind = 'heading' | 'item' | 'text' | 'row' | 'code' | 'html' | 'rule'

export interface Cell {
  readonly words: string
  readonly start: number
  readonly end: number
}

/**
 * The own words of one heading, list item, paragraph or table row, without what is nested under it. A line inside a
 * list item or paragraph that says something of its own ("=> Mira asks", "AI @mira: …") is a passage under it.
 */
export interface Passage {
  readonly kind: PassageKind
  /** Place among the passages of the file, from 0. */
  readonly index: number
  /** Of a heading 1 … 6, of a bold line that serves as one 7; else 0. */
  readonly depth: number
  /** How deep it is nested in list items; 0 at the top. */
  readonly level: number
  /** 1-based line of its first word. */
  readonly line: number
  readonly endLine: number
  /** Offsets into the file: its own words. */
  readonly start: number
  readonly end: number
  /** Its words in one line: indentation and line endings as single spaces, list and heading marks left out. */
  readonly words: string
  /** Behind everything nested under it; of a heading, behind its section. */
  treeEnd: number
  /** The heading, list item or lead-in that it stands under. */
  readonly parent: Passage | null
  readonly children: Passage[]
  /** The heading above it; of a heading, the next higher one. */
  readonly section: Passage | null
  readonly quoted: boolean
  readonly ordered: boolean
  /** Of table rows: the cells, and the row of column titles. */
  readonly cells: readonly Cell[]
  readonly header: Passage | null
  /** Where in `words` each raw line begins, and the offset that stands for. */
  readonly joints: readonly { readonly at: number; readonly offset: number }[]
}

export interface Outline {
  readonly text: string
  readonly places: Places
  readonly passages: readonly Passage[]
  readonly frontMatter: VisibleText['frontMatter']
}

/** The offset in the file of the character at `index` of the passage's words. */
export function offsetIn(passage: Passage, index: number): number {
  let found = passage.start
  for (const joint of passage.joints) {
    if (joint.at > index) break
    found = joint.offset + (index - joint.at)
  }
  return found
}

/** All passages nested under `passage`, in order. */
export function descendants(passage: Passage): Passage[] {
  const found: Passage[] = []
  const pending = [...passage.children].reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next)
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at]
      if (child) pending.push(child)
    }
  }
  return found
}

/** Below every real heading. */
const BOLD_DEPTH = 7

interface Position {
  readonly parent: Passage | null
  readonly level: number
  readonly quoted: boolean
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
    for (const node of parseBlocks(this.#visible.text).children)
      this.#block(node, { parent: null, level: 0, quoted: false })
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
        return this.#words('text', start, end, at, false)
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
      const to = first.position?.end.offset ?? from
      own = this.#words('item', from, to, at, ordered)
    } else {
      // "- - words" and "- ```": an item without words of its own.
      own = this.#add('item', { start, end: start + 1, words: '', joints: [] }, at, { ordered })
      rest = first ? [first, ...others] : []
    }
    // "- - words" under another bullet is what an exporter makes of a nested list.
    const isShell = own.words === '' && first?.type === 'list'
    const under = !isShell
      ? { parent: own, level: at.level + 1, quoted: at.quoted }
      : previous
        ? { parent: previous, level: at.level + 1, quoted: at.quoted }
        : at
    for (const child of rest) this.#block(child, under)
    own.treeEnd = Math.max(own.end, end)
    if (isShell && previous) previous.treeEnd = Math.max(previous.treeEnd, end)
    return isShell && previous ? previous : own
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
  #words(kind: 'item' | 'text', start: number, end: number, at: Position, ordered: boolean): Passage {
    const groups: Piece[][] = []
    for (const piece of this.#pieces(start, end)) {
      const open = groups.at(-1)
      if (!open || this.#opensPassage(piece.words)) groups.push([piece])
      else open.push(piece)
    }
    const [head = [], ...others] = groups
    const own = this.#add(kind, joined(head, start), at, { ordered })
    for (const group of others)
      this.#add('text', joined(group, start), { ...at, parent: own, level: at.level + 1 })
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
      while (last > first && isSpace(text.charCodeAt(last - 1))) last--
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
    more: Partial<Pick<Passage, 'depth' | 'ordered' | 'cells' | 'header'>> = {},
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
      ordered: more.ordered ?? false,
      cells: more.cells ?? [],
      header: more.header ?? null,
    }
    this.#passages.push(passage)
    passage.parent?.children.push(passage)
    return passage
  }
}

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

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13
/** Indentation, and on continuation lines of a quote its marks. */
const isLead = (code: number, continues: boolean): boolean => isSpace(code) || (continues && code === 62)
