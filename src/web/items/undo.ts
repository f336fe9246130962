/** What takes back what was just said of an action item: only what says again exactly how it stood. */
import type { Item } from './item.js'

export type Saying = 'close' | 'reopen' | 'drop' | 'dismiss' | 'assign'

export interface Said {
  readonly saying: Saying
  readonly person: string | null
}

export interface Undo {
  readonly saying: Saying
  /** Of `assign`: all whom it belonged to. */
  readonly people: readonly string[]
}

type Former = Pick<Item, 'status' | 'stale' | 'owners'>

/**
 * `item` is as the server told it, `before` what was said here since. Null where nothing says how it stood: only the
 * minutes make an item unlisted, and reopening a stale one makes it fresh; who had it may be nobody in particular.
 */
export function undoOf(item: Former, before: Said | null, saying: Saying): Undo | null {
  switch (saying) {
    case 'assign':
      return formerOwners(item, before)
    case 'reopen':
      return formerEnd(item, before)
    default:
      return wasFreshlyOpen(item, before) ? { saying: 'reopen', people: [] } : null
  }
}

function formerOwners(item: Former, before: Said | null): Undo | null {
  if (before?.saying === 'assign' && before.person !== null)
    return { saying: 'assign', people: [before.person] }
  if (before !== null) return null
  const people = item.owners.flatMap(({ person }) => (person ? [person.id] : []))
  return people.length > 0 && people.length === item.owners.length ? { saying: 'assign', people } : null
}

function formerEnd(item: Former, before: Said | null): Undo | null {
  const again = before === null ? SAYING_OF[item.status] : before.saying
  return again === 'close' || again === 'drop' || again === 'dismiss' ? { saying: again, people: [] } : null
}

const SAYING_OF: Readonly<Record<Former['status'], Saying | null>> = {
  OPEN: null,
  DONE: 'close',
  DROPPED: 'drop',
  UNLISTED: null,
}

function wasFreshlyOpen(item: Former, before: Said | null): boolean {
  if (before?.saying === 'reopen') return true
  return (before === null || before.saying === 'assign') && item.status === 'OPEN' && !item.stale
}
