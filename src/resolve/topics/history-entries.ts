/**
 * What of one agenda item is about some phrases: its title, or points of its notes. A title that names one belongs.
 * Under a standing heading ("Team updates") each point that names it belongs; under a topic of its own only where most
 * of the notes are about it, or the point is headed by it.
 */
import { unitsOf, type Weigh } from './history-index.js'
import type { HistoryCandidate, HistoryItem, Point, Unit } from './history-items.js'
import { isList, isOneOfMany, NAMED, type Phrase } from '../phrases.js'

export interface HistoryEntry {
  readonly id: string
  /** Where it is about the topic: the line of its title, or of the point in its notes. */
  readonly line: number
  /** The words there. */
  readonly words: string
  /** 0 … 1. */
  readonly score: number
  readonly reason: string
}

/** The entries of one item, by one rule; none where the rule finds none. */
export type EntriesOf = (item: HistoryItem, phrases: readonly Phrase[], weigh: Weigh) => HistoryEntry[]

/** The share of an item's points that must name the topic where its title does not. */
const MOSTLY = 0.4
/** The lines that must name it, nested ones included, and their share. */
const OFTEN = 5
const OFTEN_SHARE = 0.3
/** The share of a point's words that the topic's must be, where it stands under a heading about something else. */
const HEADED = 0.5
/** The same, where it is nested under a point about something else. */
const NESTED = 0.35
/** The share of a heading's words that must be the topic's, where it holds only the most telling of them. */
const SHORT = 0.5
/** The share of the words that a heading must hold where few hold all. */
const PARTLY = 0.5

/** The title, or the points of the notes, that name the topic in full. */
export function namedEntries(item: HistoryItem, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
  const { candidate, title, points } = item
  const named = (unit: Unit): Phrase | undefined =>
    phrases.find((phrase) => phrase.coverage(unit.unit, weigh) >= NAMED)
  const inTitle = named(title)
  if (inTitle) return [entryOf(candidate, title, 1, `its title names "${inTitle.text}"`)]
  const hits = points.flatMap((point) => {
    const phrase = named(point)
    return phrase && !isOneOfMany(point.words, phrase) ? [{ point, phrase }] : []
  })
  const about = item.anything ? undefined : aboutIt(points, named, hits.length)
  if (about) return [entryOf(candidate, title, 0.6, `its notes are about "${about.text}"`)]
  if (item.standing) {
    const shown = new Set(hits.map(({ point }) => point))
    const nested = points
      .filter((point) => !shown.has(point))
      .flatMap(({ below }) => below)
      .flatMap((point) => {
        const phrase = named(point)
        return phrase && phrase.share(point.unit, weigh) >= NESTED ? [{ point, phrase }] : []
      })
    return [...spoken(item, hits), ...nested].map(({ point, phrase }) =>
      entryOf(candidate, point, 0.7, `a point names "${phrase.text}"`),
    )
  }
  return hits
    .filter(({ point, phrase }) => phrase.share(point.unit, weigh) >= HEADED)
    .map(({ point, phrase }) => entryOf(candidate, point, 0.6, `a point is headed "${phrase.text}"`))
}

/** The phrase that most of the points name, or many lines with what is nested under them; undefined where neither do. */
function aboutIt(
  points: readonly Point[],
  named: (unit: Unit) => Phrase | undefined,
  hits: number,
): Phrase | undefined {
  const lines = points.flatMap((point) => [point, ...point.below])
  const naming = lines.flatMap((line) => named(line) ?? [])
  const mostly = hits >= 2 && hits >= MOSTLY * points.length
  const often = naming.length >= OFTEN && naming.length >= OFTEN_SHARE * lines.length
  return mostly || often ? naming[0] : undefined
}

/** One for a sub-heading and what stands under it, and the heading itself for prose right under it. */
function spoken<Hit extends { readonly point: Point }>(
  item: HistoryItem,
  hits: readonly Hit[],
): (Omit<Hit, 'point'> & { readonly point: Unit })[] {
  const heads = new Set(hits.map(({ point }) => item.points.indexOf(point)))
  return hits
    .filter(({ point }) => point.under === null || !heads.has(point.under))
    .map((hit) =>
      hit.point.kind === 'paragraph' && hit.point.under === null ? { ...hit, point: item.title } : hit,
    )
}

/** Titles and standing points that are hardly more than the most telling of the words: "Gauges" for "rain gauges". */
export function shortEntries(item: HistoryItem, phrases: readonly Phrase[], weigh: Weigh): HistoryEntry[] {
  const { candidate, title, points, standing } = item
  const shortened = (unit: Unit): Phrase | undefined =>
    phrases.find(
      (phrase) =>
        phrase.stems.length > 1 &&
        phrase.holdsHeaviest(unit.unit, weigh) &&
        phrase.share(unit.unit, weigh) >= SHORT,
    )
  const inTitle = shortened(title)
  if (inTitle) return [entryOf(candidate, title, 0.8, `its title is short for "${inTitle.text}"`)]
  if (!standing) return []
  return points.flatMap((point) => {
    const phrase = shortened(point)
    return phrase ? [entryOf(candidate, point, 0.7, `a point is short for "${phrase.text}"`)] : []
  })
}

/** Where few name all the words: titles and standing points with the most telling one, in items that hold the others. */
export function partlyNamedEntries(
  item: HistoryItem,
  phrases: readonly Phrase[],
  weigh: Weigh,
): HistoryEntry[] {
  const { candidate, title, points, standing } = item
  const held = (stem: string, phrase: Phrase): boolean =>
    [...unitsOf(item)].some(({ unit }) => phrase.holds(stem, unit))
  const named = (unit: Unit): Phrase | undefined =>
    phrases.find(
      (phrase) =>
        phrase.coverage(unit.unit, weigh) >= PARTLY &&
        phrase.holdsHeaviest(unit.unit, weigh) &&
        phrase.stems.every((stem) => held(stem, phrase)),
    )
  const inTitle = named(title)
  if (inTitle && !standing)
    return [entryOf(candidate, title, 0.7, `its title names much of "${inTitle.text}"`)]
  return standing
    ? points.flatMap((point) => {
        const phrase = named(point)
        return phrase && !isList(point.words)
          ? [entryOf(candidate, point, 0.7, `a point names much of "${phrase.text}"`)]
          : []
      })
    : []
}

export function entryOf(
  candidate: HistoryCandidate,
  unit: Unit,
  score: number,
  reason: string,
): HistoryEntry {
  return { id: candidate.id, line: unit.line, words: unit.words, score, reason }
}
