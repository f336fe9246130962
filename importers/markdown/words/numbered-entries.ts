import { meetingNumberOf, withoutItemNumber } from './item-numbers.js'
import type { Passage } from '../structure/passage.js'
import { sectionRole, type Reading } from '../reading.js'
import type { HeadingRole } from '../structure/sections.js'

/** Whether a passage begins with the number that an entry has in a numbered list: "**ACTION 33.1:** …". */
export const isNumbered = (passage: Passage): boolean => withoutItemNumber(passage.words) !== passage.words

const details = new WeakMap<Passage, ReadonlyMap<Passage, readonly Passage[]>>()

/** The paragraphs with numbers right under a heading, each with what stands below it up to the next one. */
function numberedEntries(heading: Passage): ReadonlyMap<Passage, readonly Passage[]> {
  const known = details.get(heading)
  if (known) return known
  const entries = new Map<Passage, Passage[]>()
  let below: Passage[] | null = null
  for (const child of heading.children) {
    if (child.kind === 'heading' || child.kind === 'rule') below = null
    else if (child.kind === 'text' && isNumbered(child)) entries.set(child, (below = [...child.children]))
    else below?.push(child)
  }
  details.set(heading, entries)
  return entries
}

/** Whether entries with numbers stand right under a heading. */
export const isNumberedList = (heading: Passage): boolean => numberedEntries(heading).size > 0

/** Whether a bullet or paragraph below an entry with a number tells more of that entry. */
export function isDetailOfNumbered(passage: Passage, heading: Passage): boolean {
  return [...numberedEntries(heading).values()].some((below) => below.includes(passage))
}

/** What is told of an entry: nested under it, or, in a numbered list, below it up to the next number. */
export function detailOf(entry: Passage): readonly Passage[] {
  const { parent } = entry
  return (parent?.kind === 'heading' && numberedEntries(parent).get(entry)) || entry.children
}

const latestNumbers = new WeakMap<Reading, number>()

/** The number of the meeting itself: the highest, where that of the meeting right before stands beside it; else 0. */
function latestNumber(reading: Reading): number {
  const known = latestNumbers.get(reading)
  if (known !== undefined) return known
  const listed = reading.passages.filter((passage) => {
    const role = passage.kind === 'heading' ? null : sectionRole(reading, passage)
    return role !== null && LISTS.has(role)
  })
  const found = new Set(listed.map(({ words }) => meetingNumberOf(words) ?? 0))
  const highest = [...found].reduce((most, number) => Math.max(most, number), 0)
  const latest = found.has(highest - 1) ? highest : 0
  latestNumbers.set(reading, latest)
  return latest
}

const LISTS: ReadonlySet<HeadingRole> = new Set(['tasks', 'pending', 'completed', 'decisions', 'results'])

/**
 * Whether the number is of an earlier meeting: "ACTION 32.4" among those of 33. Where none is of the meeting right
 * before, somebody miscounted.
 */
export function isNumberedBefore(entry: Passage, reading: Reading): boolean {
  const own = meetingNumberOf(entry.words)
  return own !== null && own < latestNumber(reading)
}
