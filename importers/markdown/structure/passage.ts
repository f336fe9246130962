export type PassageKind = 'heading' | 'item' | 'text' | 'row' | 'code' | 'html' | 'rule'

/** Some words of a file, and the offsets where they begin and end. */
export interface PlacedWords {
  readonly words: string
  readonly start: number
  readonly end: number
}

export type Cell = PlacedWords

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
  /** Indented so far that Markdown shows it as code. Many indent notes so: only marks are not looked for in it. */
  readonly isCode: boolean
  readonly ordered: boolean
  /** Of table rows: the cells, and the row of column titles. */
  readonly cells: readonly Cell[]
  readonly header: Passage | null
  /** Where in `words` each raw line begins, and the offset that stands for. */
  readonly joints: readonly { readonly at: number; readonly offset: number }[]
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
