/** Where facts of a meeting stand in the notes of its agenda items: by the words of their lines. Pure. */

interface Placed {
  readonly excerpt: string
}

const bare = (line: string): string =>
  line
    .replace(/^[\s>*+-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Facts by the 1-based line of `notes` that holds their words; those that are nowhere in the notes are `others`.
 * Of equal lines each is taken once, in order.
 */
export function placeFacts<Fact extends Placed>(
  notes: string,
  facts: readonly Fact[],
): { readonly byLine: ReadonlyMap<number, readonly Fact[]>; readonly others: readonly Fact[] } {
  const lines = new Map<string, number[]>()
  for (const [index, line] of notes.split('\n').entries()) {
    const words = bare(line)
    if (words === '') continue
    const known = lines.get(words)
    if (known) known.push(index + 1)
    else lines.set(words, [index + 1])
  }
  const byLine = new Map<number, Fact[]>()
  const others: Fact[] = []
  const used = new Map<string, number>()
  for (const fact of facts) {
    const words = bare(fact.excerpt)
    const places = lines.get(words)
    const turn = used.get(words) ?? 0
    const line = places?.[Math.min(turn, places.length - 1)]
    if (line === undefined) {
      others.push(fact)
      continue
    }
    used.set(words, turn + 1)
    byLine.set(line, [...(byLine.get(line) ?? []), fact])
  }
  return { byLine, others }
}
