/** Agenda items made ready for the question what they are about: the stems of title and points, found once each. */
import { passagesOf, type Passage } from './passages.js'
import { wordsOfUnit, type UnitWords } from '../phrases.js'
import { remembered } from '../remembered.js'
import { isStructuralHeading } from './structural-headings.js'
import { titleKey, topicWords } from './title-key.js'

/** An agenda item as the store holds it. */
export interface HistoryCandidate {
  readonly id: string
  readonly file: string
  /** The day of its meeting: a file may hold several. */
  readonly date: string
  readonly title: string
  /** Of the agenda item it is nested in; '' at the top. */
  readonly parentTitle: string
  readonly notes: string
  readonly line: number
  /** Line of the file at which the notes begin; null where they are not the file's own lines. */
  readonly notesLine: number | null
  /** Keys of the issues, pull requests and documents linked from it. */
  readonly references: readonly string[]
}

export interface Unit {
  readonly line: number
  readonly words: string
  readonly unit: UnitWords
}

export interface Point extends Unit {
  readonly kind: Passage['kind']
  /** What is nested under it, line by line. */
  readonly below: readonly Unit[]
  /** The sub-heading that it stands under, by its place among the points. */
  readonly under: number | null
}

export interface HistoryItem {
  readonly candidate: HistoryCandidate
  readonly title: Unit
  readonly points: readonly Point[]
  /** A heading that stands in many meetings over ever other points. */
  readonly standing: boolean
  /** Of those, one that is only a place in the meeting: a team's updates, "Any other business". */
  readonly anything: boolean
  /** Of the title and the points, without what is nested under them. */
  readonly stems: ReadonlySet<string>
}

/** Meetings from which an unstructured heading counts as standing. */
const STANDING_FROM = 6
const TEAM_HEADING =
  /\b(?:teams?|sigs?|wg|working group|special interest group|updates?|highlights|call|round|reports?)\b/i
const NO_GROUPS: ReadonlySet<string> = new Set()

export const unitWordsOf = remembered(100_000, wordsOfUnit)

const notesOf = remembered(20_000, (notes) => {
  const points = passagesOf(notes).map((passage) => ({
    passage,
    unit: wordsOfUnit(passage.lead),
    below: passage.below.map(({ at, words }) => ({ at, words, unit: wordsOfUnit(words) })),
  }))
  return { points, stems: new Set(points.flatMap(({ unit }) => unit.stems)) }
})

export function historyItems(candidates: readonly HistoryCandidate[]): HistoryItem[] {
  const counts = new Map<string, number>()
  for (const { title } of candidates) counts.set(titleKey(title), (counts.get(titleKey(title)) ?? 0) + 1)
  return candidates.map((candidate) => {
    const { title, line, notesLine } = candidate
    const notes = notesOf(candidate.notes)
    const lineAt = (at: number): number => (notesLine === null ? line : notesLine + at)
    const unit = unitWordsOf(title)
    const anything = TEAM_HEADING.test(topicWords(title)) || isStructuralHeading(title, NO_GROUPS)
    return {
      candidate,
      title: { line, words: title, unit },
      points: notes.points.map(({ passage, unit, below }) => ({
        line: lineAt(passage.at),
        words: passage.lead,
        unit,
        kind: passage.kind,
        below: below.map(({ at, words, unit }) => ({ line: lineAt(at), words, unit })),
        under: passage.under,
      })),
      standing: anything || (counts.get(titleKey(title)) ?? 0) >= STANDING_FROM,
      anything,
      stems: unit.stems.every((stem) => notes.stems.has(stem))
        ? notes.stems
        : new Set([...unit.stems, ...notes.stems]),
    }
  })
}
