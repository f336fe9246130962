/** Where facts of a meeting stand in the notes of its agenda items. Pure. */

interface Placed {
  readonly line: number
  readonly excerpt: string
}

interface Notes {
  readonly notes: string
  /** The line of the file at which they begin; null where they are not the file's own lines. */
  readonly notesLine: number | null
}

/** The 1-based line of the notes that a line of the file is; null where it is none of them. */
export function lineInNotes({ notes, notesLine }: Notes, line: number): number | null {
  if (notesLine === null || line < notesLine) return null
  const at = line - notesLine + 1
  return at <= notes.split('\n').length ? at : null
}

/**
 * Facts by the 1-based line of the notes that they stand on; those that are nowhere in the notes are `others`. Where
 * the notes are not the file's own lines, it is the line with a fact's words; of equal lines each is taken once, in order.
 */
export function placeFacts<Fact extends Placed>(
  item: Notes,
  facts: readonly Fact[],
): { readonly byLine: ReadonlyMap<number, readonly Fact[]>; readonly others: readonly Fact[] } {
  const byLine = new Map<number, Fact[]>()
  const others: Fact[] = []
  const lineOf =
    item.notesLine === null ? lineByWords(item.notes) : (fact: Fact) => lineInNotes(item, fact.line)
  for (const fact of facts) {
    const line = lineOf(fact)
    if (line === null) others.push(fact)
    else byLine.set(line, [...(byLine.get(line) ?? []), fact])
  }
  return { byLine, others }
}

const bare = (line: string): string =>
  line
    .replace(/^[\s>*+-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

function lineByWords(notes: string): (fact: Placed) => number | null {
  const lines = new Map<string, number[]>()
  for (const [index, line] of notes.split('\n').entries()) {
    const words = bare(line)
    if (words === '') continue
    const known = lines.get(words)
    if (known) known.push(index + 1)
    else lines.set(words, [index + 1])
  }
  const used = new Map<string, number>()
  return ({ excerpt }) => {
    const words = bare(excerpt)
    const places = lines.get(words)
    if (!places) return null
    const turn = used.get(words) ?? 0
    used.set(words, turn + 1)
    return places[Math.min(turn, places.length - 1)] ?? null
  }
}
