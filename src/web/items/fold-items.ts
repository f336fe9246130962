/** Action items under headings: by who has them, their group, topic or age. Pure. */
import type { FilterTerm } from '../filter/parse-filter.js'
import { daysBetween } from '../parts/days.js'
import type { Item } from './item.js'

export const FOLDS = ['person', 'group', 'topic', 'age'] as const
export type Fold = (typeof FOLDS)[number]

export interface ItemFold {
  readonly by: Fold | 'overdue'
  /** Tells it from the others of one list. */
  readonly key: string
  readonly label: string
  /** The person's other name, where the fold is by person. */
  readonly name: string | null
  /** False for "nobody", "no topic": they come last and lead nowhere. */
  readonly known: boolean
  readonly items: readonly Item[]
  readonly overdue: number
}

export function isFold(text: string | undefined): text is Fold {
  return (FOLDS as readonly (string | undefined)[]).includes(text)
}

/** What the filter says of exactly what stands under the heading; null where it has no word for it. */
export function termOf({ by, known, label }: ItemFold): FilterTerm | null {
  switch (by) {
    case 'person':
      return known ? { key: 'owner', value: label } : { key: 'is', value: 'unowned' }
    case 'group':
      return { key: 'group', value: label }
    case 'topic':
      return known ? { key: 'topic', value: label } : null
    case 'age':
    case 'overdue':
      return null
  }
}

interface Heading {
  readonly key: string
  readonly label: string
  readonly name: string | null
  readonly known: boolean
}

const AGES = [
  [31, 'Of the last month'],
  [92, 'One to three months old'],
  [183, 'Three to six months old'],
  [366, 'Half a year to a year old'],
  [Infinity, 'Over a year old'],
] as const

/**
 * What is overdue, the longest first: what a chair asks for before anything else. Its items stand under their own
 * headings too. Null where nothing is overdue, or all is.
 */
export function overdueFold(items: readonly Item[]): ItemFold | null {
  const overdue = items.filter((item) => item.overdue)
  if (overdue.length === 0 || overdue.length === items.length) return null
  return {
    by: 'overdue',
    key: 'overdue',
    label: 'Overdue',
    name: null,
    known: true,
    items: overdue.sort(nearestFirst),
    overdue: overdue.length,
  }
}

/** An item of two owners (or topics) stands under both. Most items first; by age: the newest first. */
export function foldItems(items: readonly Item[], by: Fold, asOf: string): ItemFold[] {
  const folds = new Map<string, { heading: Heading; items: Item[] }>()
  for (const item of items) {
    const headings = new Map(headingsOf(item, by, asOf).map((heading) => [heading.key, heading]))
    for (const heading of headings.values()) {
      const fold = folds.get(heading.key) ?? { heading, items: [] }
      fold.items.push(item)
      folds.set(heading.key, fold)
    }
  }
  return [...folds.values()]
    .map((fold) => ({
      ...fold.heading,
      by,
      key: `${by}:${fold.heading.key}`,
      items: [...fold.items].sort(nearestFirst),
      overdue: fold.items.filter((item) => item.overdue).length,
    }))
    .sort((a, b) =>
      by === 'age'
        ? a.key.localeCompare(b.key)
        : Number(b.known) - Number(a.known) ||
          b.items.length - a.items.length ||
          a.label.localeCompare(b.label),
    )
}

/** Overdue first, then by due day, open before stale before the rest, then the latest seen. */
export function nearestFirst(a: Item, b: Item): number {
  return (
    Number(b.overdue) - Number(a.overdue) ||
    weight(a) - weight(b) ||
    dueOf(a).localeCompare(dueOf(b)) ||
    b.lastSeen.localeCompare(a.lastSeen) ||
    a.id.localeCompare(b.id)
  )
}

/** What is done is due no more. */
function dueOf({ status, due }: Item): string {
  return status === 'OPEN' && due !== null ? due : '9999'
}

function weight(item: Item): number {
  if (item.marker === 'INFERRED') return 2
  if (item.status !== 'OPEN') return 3
  return item.stale ? 1 : 0
}

function headingsOf(item: Item, by: Fold, asOf: string): Heading[] {
  switch (by) {
    case 'person': {
      const people = item.owners.flatMap((owner) => (owner.person ? [owner.person] : []))
      if (people.length === 0) return [{ key: '', label: 'Without owner', name: null, known: false }]
      return people.map((person) => ({
        key: person.label,
        label: person.label,
        name: person.name,
        known: true,
      }))
    }
    case 'group':
      return [{ key: item.groupName, label: item.groupName, name: null, known: true }]
    case 'topic':
      if (item.topics.length === 0) return [{ key: '', label: 'No topic', name: null, known: false }]
      return item.topics.map((topic) => ({ key: topic.name, label: topic.name, name: null, known: true }))
    case 'age': {
      const days = daysBetween(item.firstSeen, asOf)
      const index = AGES.findIndex(([most]) => days <= most)
      return [{ key: String(index), label: AGES[index]?.[1] ?? '', name: null, known: true }]
    }
  }
}
