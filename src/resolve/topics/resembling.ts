/** Headings and points that share the telling words of those that are surely about a topic. */
import type { HistoryIndex } from './history-index.js'
import type { HistoryItem, Unit } from './history-items.js'
import { isList, type UnitWords } from '../phrases.js'
import { isStopWord } from '../words.js'

/** How much commoner among the examples a telling word is than elsewhere. */
const LIFT = 8
/** The share of the examples' usual likeness that must be reached. */
const ALIKE = 0.6
const EXAMPLES = 3

/**
 * Titles of items, and points under standing headings, that are like the `examples`. None where more are alike than
 * there are examples: then what they share is nothing special.
 */
export function resembling(
  examples: readonly UnitWords[],
  index: HistoryIndex,
  taken: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): { readonly item: HistoryItem; readonly unit: Unit }[] {
  if (examples.length < EXAMPLES) return []
  const weights = tellingWords(examples, index, asked)
  const scoreOf = (unit: UnitWords): number => {
    let score = 0
    for (const stem of unit.places.keys()) score += weights.get(stem) ?? 0
    return score
  }
  const own = examples.map(scoreOf).sort((a, b) => a - b)
  const enough = ALIKE * (own[Math.floor(own.length / 2)] ?? 0)
  if (enough === 0) return []
  const others = index.holdingAny(weights.keys()).filter(({ candidate }) => !taken.has(candidate.id))
  const alike = others.flatMap((item) =>
    (item.standing ? item.points : [item.title])
      .filter(({ unit, words }) => scoreOf(unit) >= enough && !isList(words))
      .map((unit) => ({ item, unit })),
  )
  return alike.length > examples.length ? [] : alike
}

/** Stems that stand among the examples far more often than elsewhere, by how much that tells. */
function tellingWords(
  examples: readonly UnitWords[],
  index: HistoryIndex,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const among = new Map<string, number>()
  for (const unit of examples)
    for (const stem of unit.places.keys()) among.set(stem, (among.get(stem) ?? 0) + 1)
  for (const [stem, count] of among)
    if ((count < 2 && !asked.has(stem)) || isStopWord(stem)) among.delete(stem)
  const weights = new Map<string, number>()
  for (const [stem, count] of among) {
    const here = count / examples.length
    const lift = here / ((index.unitsWith(stem) || 1) / index.units)
    if (lift >= LIFT) weights.set(stem, here * Math.log(lift))
  }
  return weights
}
