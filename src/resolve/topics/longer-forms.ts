import { isSlip } from '../spelling.js'
import type { HistoryIndex } from './history-index.js'

/** Letters of a word from which it is looked at. */
const LONG_ENOUGH = 4
/** Letters from which a word that differs by one is the same word misspelt, and the items that may hold it. */
const SLIP_LENGTH = 8
const RARELY = 3
/** The share of the items with a longer form that must hold the word itself. */
const ALONG = 0.3
/** The share of the items up to which a word is rare enough to be lengthened, and the number that always is. */
const RARE = 0.03
const FEW = 12

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
    if (own > Math.max(FEW, RARE * index.items.length)) continue
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
