import type { HistoryEntry } from './history-entries.js'
import type { HistoryIndex } from './history-index.js'
import type { HistoryItem, Point, Unit } from './history-items.js'

/** What of the agenda items is about a topic, as far as it was found. */
export class FoundPlaces {
  /** By the item's id. */
  readonly #units = new Map<string, readonly Unit[]>()

  constructor(found: readonly HistoryEntry[], index: HistoryIndex) {
    const linesOf = new Map<string, Set<number>>()
    for (const { id, line } of found) linesOf.set(id, (linesOf.get(id) ?? new Set()).add(line))
    for (const item of index.items) {
      const lines = linesOf.get(item.candidate.id)
      if (lines) this.#units.set(item.candidate.id, unitsAt(item, lines))
    }
  }

  /** The number of items. */
  get size(): number {
    return this.#units.size
  }

  /** Of each item the title and the points that are about the topic. */
  get perItem(): Iterable<readonly Unit[]> {
    return this.#units.values()
  }

  has({ candidate }: HistoryItem, unit: Unit): boolean {
    return this.#units.get(candidate.id)?.includes(unit) ?? false
  }
}

/** All units where the title was found, else the points that were, with those under a sub-heading: others are about something else. */
function unitsAt({ title, points }: HistoryItem, lines: ReadonlySet<number>): Unit[] {
  const found = (point: Point | undefined): boolean => point !== undefined && lines.has(point.line)
  const whole = lines.has(title.line)
  const kept = points.filter(
    (point) => whole || found(point) || (point.under !== null && found(points[point.under])),
  )
  return [...(whole ? [title] : []), ...kept.flatMap((point) => [point, ...point.below])]
}
