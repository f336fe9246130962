/** Words that the minutes themselves put beside those asked for: longer forms of them, and names that go with them. */
import type { HistoryItem, Weigh } from './history-items.js'
import { Phrase } from './phrases.js'
import { structuralWords } from './structural-headings.js'
import { isStopWord, stemOf, wordsFrom } from './words.js'

/** Letters of a word from which it is looked at. */
const LONG_ENOUGH = 4
/** The share of the items with such a word that must speak of what was asked for. */
const ALONG = 0.3
/** The share of the items up to which a word is rare enough, and the number that always is. */
const RARE = 0.015
const FEW = 12
/** The share of the items found that a word must stand in to be taken for one of the topic, and the least number. */
const WITHIN = 0.4
const EXAMPLES = 3
const CALENDAR =
  'January February March April May June July August September October November December ' +
  'Januar Februar März Mai Juni Juli Oktober Dezember Monday Tuesday Wednesday Thursday Friday'
/** Words of the calendar and of a meeting's order go with everything. */
const ORDERING: ReadonlySet<string> = new Set([...structuralWords(), ...wordsFrom(CALENDAR)].map(stemOf))

/**
 * Words that begin with one of `stems` and are used along with it, yet less often: "gauge" has "gaugectl", but "port"
 * has no "portal".
 */
export function longerForms(
  stems: Iterable<string>,
  items: readonly HistoryItem[],
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const stem of stems) {
    if (stem.length < LONG_ENOUGH || /\d/.test(stem)) continue
    const counts = new Map<string, { all: number; along: number }>()
    let own = 0
    for (const { stems: held } of items) {
      const along = held.has(stem)
      if (along) own++
      for (const word of held) {
        if (word.length <= stem.length || !word.startsWith(stem)) continue
        const count = counts.get(word) ?? { all: 0, along: 0 }
        counts.set(word, { all: count.all + 1, along: count.along + (along ? 1 : 0) })
      }
    }
    if (own > Math.max(FEW, 2 * RARE * items.length)) continue
    const kept = [...counts].filter(([, { all, along }]) => all <= own && along >= ALONG * all)
    if (kept.length > 0)
      forms.set(
        stem,
        kept.map(([word]) => word),
      )
  }
  return forms
}

/**
 * Words that go with the topic wherever they stand: in many of the items `found`, in few others, and often where the
 * topic is spoken of. A project's name is found so from what the project is about.
 */
export function akinWords(
  items: readonly HistoryItem[],
  found: ReadonlySet<string>,
  phrases: readonly Phrase[],
  weigh: Weigh,
): Phrase[] {
  if (found.size < EXAMPLES) return []
  const rarely = Math.max(FEW, RARE * items.length)
  const asked = new Set(phrases.flatMap(({ stems }) => stems))
  const within = new Map<string, number>()
  for (const { candidate, stems } of items)
    if (found.has(candidate.id)) for (const stem of stems) within.set(stem, (within.get(stem) ?? 0) + 1)
  const telling = [...within].filter(
    ([stem, count]) =>
      count >= Math.max(EXAMPLES, WITHIN * found.size) &&
      stem.length >= LONG_ENOUGH &&
      !(isStopWord(stem) || asked.has(stem) || ORDERING.has(stem) || /^\d+$/.test(stem)),
  )
  return telling.flatMap(([stem]) => {
    let all = 0
    let about = 0
    for (const item of items) {
      if (!item.stems.has(stem)) continue
      const units = [item.title, ...item.points]
      const holding = units.filter(({ unit }) => unit.places.has(stem)).length
      all += holding
      const speaks =
        found.has(item.candidate.id) ||
        units.some(({ unit }) => phrases.some((phrase) => phrase.holdsHeaviest(unit, weigh)))
      if (speaks) about += holding
    }
    return all <= rarely && about >= ALONG * all ? [new Phrase(stem)] : []
  })
}
