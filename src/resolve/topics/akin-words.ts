/** Words that the minutes themselves put beside those asked for: longer forms of them, and names that go with them. */
import type { HistoryIndex } from './history-index.js'
import { Phrase } from '../phrases.js'
import { isSlip } from '../spelling.js'
import { structuralWords } from './structural-headings.js'
import { isStopWord, stemOf, wordsFrom } from '../words.js'

/** Letters of a word from which it is looked at. */
const LONG_ENOUGH = 4
/** Letters from which a word that differs by one is the same word misspelt, and the items that may hold it. */
const SLIP_LENGTH = 8
const RARELY = 3
/** Shorter words that are looked at all the same: "v5". */
const NUMBERED = /^[a-z]+\d+$/
/** The share of the items with such a word that must speak of what was asked for. */
const ALONG = 0.3
/** The share of the items up to which a word is rare enough, and the number that always is. */
const RARE = 0.015
const FEW = 12
/** The share of the items found that a word must stand in to be taken for one of the topic, and the least number. */
const WITHIN = 0.25
const EXAMPLES = 3
const CALENDAR =
  'January February March April May June July August September October November December ' +
  'Januar Februar März Mai Juni Juli Oktober Dezember Monday Tuesday Wednesday Thursday Friday'
/** Words of the calendar and of a meeting's order go with everything. */
const ORDERING: ReadonlySet<string> = new Set([...structuralWords(), ...wordsFrom(CALENDAR)].map(stemOf))

/**
 * Words that begin with one of `stems` and are used along with it, yet less often: "gauge" has "gaugectl", but "port"
 * has no "portal". And slips of the pen of long ones.
 */
export function longerForms(
  stems: Iterable<string>,
  index: HistoryIndex,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const stem of stems) {
    if (stem.length < LONG_ENOUGH || /\d/.test(stem)) continue
    const own = index.countOf(stem)
    if (own > Math.max(FEW, 2 * RARE * index.items.length)) continue
    const kept = index.longerThan(stem).filter((word) => {
      const all = index.leading(word)
      return all.length <= own && all.filter(({ stems: held }) => held.has(stem)).length >= ALONG * all.length
    })
    const slips =
      stem.length < SLIP_LENGTH
        ? []
        : index.near(stem).filter(
            // Other ends are other words: "register", "registry".
            (word) =>
              isSlip(stem, word) && word.slice(-2) === stem.slice(-2) && index.countOf(word) <= RARELY,
          )
    if (kept.length + slips.length > 0) forms.set(stem, [...kept, ...slips])
  }
  return forms
}

/**
 * Words that go with the topic wherever they stand: in many of the items `found`, in few others, and often where the
 * topic is spoken of. A project's name is found so from what the project is about.
 */
export function akinWords(
  index: HistoryIndex,
  found: ReadonlySet<string>,
  phrases: readonly Phrase[],
): Phrase[] {
  if (found.size < EXAMPLES) return []
  const { items, weigh } = index
  const rarely = Math.max(FEW, RARE * items.length)
  const asked = new Set(phrases.flatMap(({ stems }) => stems))
  const within = new Map<string, number>()
  for (const { candidate, stems } of items)
    if (found.has(candidate.id)) for (const stem of stems) within.set(stem, (within.get(stem) ?? 0) + 1)
  const telling = [...within].filter(
    ([stem, count]) =>
      count >= Math.max(EXAMPLES, WITHIN * found.size) &&
      (stem.length >= LONG_ENOUGH || NUMBERED.test(stem)) &&
      !(isStopWord(stem) || asked.has(stem) || ORDERING.has(stem) || /^\d+$/.test(stem)),
  )
  return telling.flatMap(([stem]) => {
    let all = 0
    let about = 0
    for (const item of index.leading(stem)) {
      const units = [item.title, ...item.points]
      const holding = units.filter(({ unit }) => unit.places.has(stem)).length
      all += holding
      const speaks =
        found.has(item.candidate.id) ||
        units.some(({ unit }) => phrases.some((phrase) => phrase.holdsHeaviest(unit, weigh)))
      if (speaks) about += holding
    }
    return all <= rarely && about >= ALONG * all ? [new Phrase(stem, longerForms([stem], index))] : []
  })
}
