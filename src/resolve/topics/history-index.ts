/** All agenda items by the stems that they hold: made once for everything that is asked until something is written. */
import type { HistoryItem, Unit } from './history-items.js'
import { isStopWord } from '../words.js'

/** How much a stem tells. */
export type Weigh = (stem: string) => number

export class HistoryIndex {
  readonly items: readonly HistoryItem[]
  readonly #meetings: ReadonlyMap<string, string>
  /** Places of the items that hold a stem in their title or the lead of a point. */
  readonly #leading = new Map<string, number[]>()
  /** Places of those that hold it anywhere, words run together included. */
  readonly #holding = new Map<string, number[]>()
  /** Titles and points, and how many of them hold a stem. */
  readonly units: number
  readonly #units = new Map<string, number>()
  readonly #weights = new Map<string, number>()
  #sorted: readonly string[] | null = null

  constructor(items: readonly HistoryItem[]) {
    this.items = items
    this.#meetings = new Map(
      items.map(({ candidate }) => [candidate.id, `${candidate.date} ${candidate.file}`]),
    )
    this.units = items.reduce((sum, { points }) => sum + 1 + points.length, 0)
    items.forEach((item, at) => {
      for (const stem of item.stems) put(this.#leading, stem, at)
      for (const { unit } of [item.title, ...item.points])
        for (const stem of unit.places.keys()) this.#units.set(stem, this.unitsWith(stem) + 1)
      for (const { unit } of unitsOf(item))
        for (const stem of unit.places.keys()) put(this.#holding, stem, at)
    })
  }

  /** Stems that few items hold weigh more; stop words nothing. */
  readonly weigh: Weigh = (stem) => {
    const known = this.#weights.get(stem)
    if (known !== undefined) return known
    const weight = isStopWord(stem) ? 0 : Math.log(1 + this.items.length / (1 + this.countOf(stem)))
    this.#weights.set(stem, weight)
    return weight
  }

  /** The meeting of an agenda item, by its day and file: a file may hold several. */
  meetingOf(id: string): string {
    return this.#meetings.get(id) ?? id
  }

  /** The number of items with the stem in their title or the lead of a point. */
  countOf(stem: string): number {
    return this.#leading.get(stem)?.length ?? 0
  }

  /** The number of titles and points that hold the stem. */
  unitsWith(stem: string): number {
    return this.#units.get(stem) ?? 0
  }

  /** The items with the stem in their title or the lead of a point, in order. */
  leading(stem: string): readonly HistoryItem[] {
    return this.#at(this.#leading.get(stem) ?? [])
  }

  /** The items that hold one of `stems` anywhere, in order. */
  holdingAny(stems: Iterable<string>): readonly HistoryItem[] {
    const places = new Set<number>()
    for (const stem of stems) for (const at of this.#holding.get(stem) ?? []) places.add(at)
    return this.#at([...places].sort((a, b) => a - b))
  }

  /** Longer stems that begin with `stem`. */
  longerThan(stem: string): readonly string[] {
    return this.#beginningWith(stem).filter((word) => word.length > stem.length)
  }

  /** Stems of nearly the same length that begin with the same two letters. */
  near(stem: string): readonly string[] {
    return this.#beginningWith(stem.slice(0, 2)).filter((word) => Math.abs(word.length - stem.length) <= 1)
  }

  #beginningWith(letters: string): string[] {
    const sorted = (this.#sorted ??= [...this.#leading.keys()].sort())
    let at = firstFrom(sorted, letters)
    const words: string[] = []
    for (let word = sorted[at]; word?.startsWith(letters); word = sorted[++at]) words.push(word)
    return words
  }

  #at(places: readonly number[]): HistoryItem[] {
    return places.flatMap((at) => this.items[at] ?? [])
  }
}

/** The title, the points and what is nested under them. */
export function* unitsOf(item: HistoryItem): Generator<Unit> {
  yield item.title
  for (const point of item.points) {
    yield point
    yield* point.below
  }
}

function put(places: Map<string, number[]>, stem: string, at: number): void {
  const known = places.get(stem)
  if (!known) places.set(stem, [at])
  else if (known.at(-1) !== at) known.push(at)
}

/** The place of the first word that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
