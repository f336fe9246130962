/** Who had to do a task from when to when, and by which day: as sightings told and people assigned. */
import type { Event } from '../../domain/event.js'
import type { Commitment, PersonRef } from '../../domain/graph.js'
import { END_OF_TIME, type IsoDate } from '../../domain/iso-date.js'
import type { Directory } from '../directory.js'
import type { SightingDraft } from './sighting-draft.js'

/**
 * `drafts` in order of time, never empty; of `events` those that assign count. What somebody assigned holds from its day,
 * after the minutes of that day, until minutes name others than they did before. Without gaps, to the end of time.
 */
export function commitmentsFrom(
  drafts: readonly SightingDraft[],
  events: readonly Event[],
  directory: Directory,
): Commitment[] {
  const turns: Omit<Commitment, 'to'>[] = []
  let owners: readonly PersonRef[] = []
  let told: readonly PersonRef[] = []
  let due: IsoDate | null = null
  const assigned = events.filter((event) => event.kind === 'assign')
  const turn = (from: IsoDate): void => {
    const last = turns.at(-1)
    if (last && isSame(last.owners, owners) && last.due === due) return
    if (last && last.from >= from) turns[turns.length - 1] = { ...last, owners, due }
    else turns.push({ from, owners, due })
  }
  const obeyBefore = (day: IsoDate): void => {
    for (let event = assigned[0]; event && event.day < day; event = assigned[0]) {
      assigned.shift()
      owners = assigneesOf(event, directory)
      // Nobody had to do it before the minutes first told it.
      if (turns.length > 0) turn(event.day)
    }
  }
  for (const draft of drafts) {
    obeyBefore(draft.date)
    due = draft.read.due ?? due
    if (draft.owners.length > 0 && !isSame(draft.owners, told)) {
      told = draft.owners
      owners = draft.owners
    }
    turn(draft.date)
  }
  obeyBefore(END_OF_TIME)
  return turns.map((one, i) => ({ ...one, to: turns[i + 1]?.from ?? END_OF_TIME }))
}

/** Whom an event of kind `assign` names. */
export function assigneesOf(event: Event, directory: Directory): PersonRef[] {
  return directory.refsOf(event.values.map(mentionFrom), [])
}

/** What `assign` carries: a label, which is a handle or a name. */
function mentionFrom(label: string): { handle: string | null; name: string | null } {
  const bare = label.replace(/^@/, '')
  return label.startsWith('@') ? { handle: bare, name: null } : { handle: null, name: bare }
}

function isSame(a: readonly PersonRef[], b: readonly PersonRef[]): boolean {
  const key = (ref: PersonRef): string => ref.person ?? ref.name
  return a.length === b.length && a.every((ref) => b.some((other) => key(other) === key(ref)))
}
