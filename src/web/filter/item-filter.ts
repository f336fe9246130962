/** What the filter box's words mean for action items. */
import type { ActionItemFilter, ActionItemStatus } from '../api/operations.generated.js'
import { parseFilter, valuesOf } from './parse-filter.js'

export const STANDINGS = [
  'open',
  'stale',
  'suggested',
  'overdue',
  'unowned',
  'conflicting',
  'unlisted',
  'done',
  'dropped',
] as const

const STATUS: Readonly<Record<string, ActionItemStatus>> = {
  open: 'OPEN',
  done: 'DONE',
  dropped: 'DROPPED',
  unlisted: 'UNLISTED',
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * `is:` words that name a standing (open, stale, suggested, unlisted, done, dropped) add up; without one of them it is
 * `is:open`. `is:overdue`, `is:unowned` and `is:conflicting` narrow. A day that is none is no condition.
 */
export function itemFilter(text: string): ActionItemFilter {
  const filter = parseFilter(text)
  const is = new Set(valuesOf(filter, 'is').map((value) => value.toLowerCase()))
  const day = (key: 'since' | 'until'): string | undefined =>
    valuesOf(filter, key).find((value) => DAY.test(value))
  const list = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined)
  return defined({
    owner: list(valuesOf(filter, 'owner')),
    group: list(valuesOf(filter, 'group')),
    topic: list(valuesOf(filter, 'topic')),
    text: filter.words === '' ? undefined : filter.words,
    seenSince: day('since'),
    seenUntil: day('until'),
    overdue: is.has('overdue') || undefined,
    unowned: is.has('unowned') || undefined,
    conflicting: is.has('conflicting') || undefined,
    ...standing(is),
  })
}

function standing(is: ReadonlySet<string>): ActionItemFilter {
  const statuses = Object.keys(STATUS).flatMap((word) => (is.has(word) && STATUS[word] ? [STATUS[word]] : []))
  if (statuses.length === 0 && is.has('stale') && !is.has('suggested'))
    return { status: ['OPEN'], stale: true }
  if (statuses.length === 0 && is.has('suggested') && !is.has('stale')) return { marker: ['INFERRED'] }
  const include = [
    ...(is.has('stale') ? (['STALE'] as const) : []),
    ...(is.has('suggested') ? (['SUGGESTED'] as const) : []),
  ]
  return defined({
    status: statuses.some((status) => status !== 'OPEN') ? statuses : undefined,
    include: include.length > 0 ? include : undefined,
  })
}

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
}
