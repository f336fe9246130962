/**
 * From when to when an action item was open, done, dropped or unlisted, each with its reason, and what contradicts
 * what. Evidence in order of time: sightings, what people said (later than minutes of the same day), standing lists.
 */
import type { StaleRule } from '../../domain/configuration.js'
import { STALE_WEEKS_ALWAYS } from '../../domain/configuration.js'
import type { Event } from '../../domain/event.js'
import type { ActionItemStatus, Conflict, StatusSpan } from '../../domain/graph.js'
import { idFrom, type Id } from '../../domain/ids.js'
import { addDays, END_OF_TIME, type IsoDate } from '../../domain/iso-date.js'
import type { Passing } from './passing.js'
import { reportedOf } from './reported.js'
import type { SightingDraft } from './sighting-draft.js'
import type { StandingLists } from './standing-lists.js'

/** Days on which the chain's groups really met, ascending and distinct. */
export type HeldDays = readonly IsoDate[]

export interface StatusEvidence {
  readonly item: Id<'ActionItem'>
  /** Oldest first, never empty; copies are not among them. */
  readonly sightings: readonly SightingDraft[]
  /** close, reopen, drop and dismiss of this item, in order. */
  readonly events: readonly Event[]
  readonly lists: StandingLists
  readonly passing: Passing
  readonly heldDays: HeldDays
  readonly stale: StaleRule
}

export interface StatusStory {
  readonly spans: readonly StatusSpan[]
  readonly conflicts: readonly Conflict[]
}

/** What happened on one day, and what the item was afterwards. */
interface Turn {
  readonly date: IsoDate
  readonly status: ActionItemStatus
  readonly reason: string
  /** The last day on which somebody named it: age counts from here. */
  readonly seen: IsoDate
}

const SAID: Readonly<Partial<Record<Event['kind'], { status: ActionItemStatus; word: string }>>> = {
  close: { status: 'done', word: 'closed' },
  drop: { status: 'dropped', word: 'dropped' },
  dismiss: { status: 'dropped', word: 'dismissed as no action item' },
  reopen: { status: 'open', word: 'reopened' },
}

/** Letters of a line that a reason quotes. */
const LONGEST_QUOTE = 200

/** The story of one item: spans without gaps from its first day to the end of time. */
export function statusStory(evidence: StatusEvidence): StatusStory {
  const teller = new StoryTeller(evidence)
  evidence.sightings.forEach((sighting, at) => {
    teller.obeyBefore(sighting.date)
    teller.see(sighting, at)
  })
  teller.obeyBefore(END_OF_TIME)
  return { spans: spansFrom(teller.turns, evidence), conflicts: teller.conflicts }
}

/** Goes through the evidence in order of time and notes each turn. */
class StoryTeller {
  readonly turns: Turn[] = []
  readonly conflicts: Conflict[] = []
  readonly #evidence: StatusEvidence
  #obeyed = 0
  #closedBy: Event | null = null

  constructor(evidence: StatusEvidence) {
    this.#evidence = evidence
  }

  /** Obeys the events of days before `day`: those of the day itself are later than its minutes. */
  obeyBefore(day: IsoDate): void {
    const { events } = this.#evidence
    for (let event = events[this.#obeyed]; event && event.day < day; event = events[this.#obeyed]) {
      this.#obeyed++
      const told = SAID[event.kind]
      if (!told) continue
      this.#closedBy = told.status === 'open' ? null : event
      const note = event.note ? `: ${event.note}` : ''
      const date = laterOf(event.day, this.turns.at(-1)?.date ?? event.day)
      const reason = `${told.word} by ${event.by} on ${event.day}${note}`
      this.turns.push({ date, status: told.status, reason, seen: date })
    }
  }

  see(sighting: SightingDraft, at: number): void {
    const { sightings, lists } = this.#evidence
    const next = sightings[at + 1]?.date ?? null
    const turn = turnOfSighting(sighting, next, lists)
    if (turn.status === 'open' && this.#contradicts(sighting, sightings.slice(0, at))) return
    if (turn.status === 'open') this.#closedBy = null
    this.turns.push(turn)
    if (turn.status === 'open' && next === null) this.#settleInPassing(turn, sighting)
    const left = turn.status === 'open' ? lists.leftAfter(sighting, next) : null
    if (!left) return
    this.obeyBefore(left.date)
    if (this.turns.at(-1) === turn) {
      this.turns.push({ date: left.date, status: 'unlisted', reason: left.reason, seen: turn.seen })
    }
  }

  /** Later minutes may tell what the task came to without taking it up again; what people said by then counts more. */
  #settleInPassing(turn: Turn, sighting: SightingDraft): void {
    const said = this.#evidence.passing.settling(sighting)
    if (said === null) return
    this.obeyBefore(said.date)
    if (this.turns.at(-1) !== turn) return
    const reason = `done: told in passing on ${said.date} in ${said.place} (${said.words.slice(0, LONGEST_QUOTE)})`
    this.turns.push({ date: said.date, status: 'done', reason, seen: said.date })
  }

  /** True of an open line that does not reopen what was closed; the conflict is noted. */
  #contradicts(sighting: SightingDraft, earlier: readonly SightingDraft[]): boolean {
    const place = `${sighting.sighting.file}:${sighting.read.line}`
    const last = this.turns.at(-1)
    if (this.#closedBy !== null && !isNewlySaid(sighting, earlier)) {
      const { by, day, kind } = this.#closedBy
      const message = `still listed in ${place}, although ${by} ${SAID[kind]?.word ?? 'closed'} it on ${day}`
      this.conflicts.push({ date: sighting.date, message })
      return true
    }
    if (this.#closedBy === null && last?.date === sighting.date && last.status !== 'open') {
      const message = `the minutes of ${sighting.date} tell it ${last.status} and open (${place})`
      this.conflicts.push({ date: sighting.date, message })
      // Nobody ticks off and reopens in one meeting without a word: the line that closes it counts.
      return !sighting.read.renewed
    }
    return false
  }
}

function turnOfSighting(sighting: SightingDraft, next: IsoDate | null, lists: StandingLists): Turn {
  const { read, date } = sighting
  const place = `${sighting.sighting.file}:${read.line}`
  const turn = { date, seen: date }
  if (read.status !== 'open') {
    const words = read.statusWords ? ` (${read.statusWords})` : ''
    return { ...turn, status: read.status, reason: `${read.status}: said on ${date}${words} in ${place}` }
  }
  const reported = reportedOf(read)
  if (reported && (reported.plain || lists.doWithout(sighting, next))) {
    const since = reported.plain ? '' : ', and it is not listed again'
    return {
      ...turn,
      status: 'done',
      reason: `done: reported on ${date} in ${place} (${reported.words})${since}`,
    }
  }
  return { ...turn, status: 'open', reason: `open: named on ${date} in ${place}` }
}

/** Taken anew, or with words that say so; not a line merely repeated from last time. */
function isNewlySaid(sighting: SightingDraft, earlier: readonly SightingDraft[]): boolean {
  if (sighting.read.renewed) return true
  if (sighting.listed) return false
  return !earlier.some((other) => other.words === sighting.words && other.headingKey === sighting.headingKey)
}

function spansFrom(turns: readonly Turn[], evidence: StatusEvidence): StatusSpan[] {
  const spans: Omit<StatusSpan, 'id'>[] = []
  turns.forEach((turn, i) => {
    const to = turns[i + 1]?.date ?? END_OF_TIME
    const staleFrom = turn.status === 'open' ? staleDay(turn.seen, evidence) : END_OF_TIME
    const last = spans.at(-1)
    if (to === turn.date) return
    if (last && last.status === turn.status && last.to === turn.date && last.staleFrom >= turn.date) {
      // One span while nothing changes: seen again before it went stale, or told the same again.
      const reason = turn.status === 'open' ? turn.reason : last.reason
      spans[spans.length - 1] = { ...last, to, staleFrom, reason }
      return
    }
    spans.push({ from: turn.date, to, status: turn.status, staleFrom, reason: turn.reason })
  })
  return spans.map((span) => ({
    id: idFrom('StatusSpan', evidence.item, span.from, span.status),
    ...span,
    staleFrom: span.staleFrom < span.to ? span.staleFrom : END_OF_TIME,
  }))
}

/** The day from which an open item last seen on `seen` is stale. */
function staleDay(seen: IsoDate, { heldDays, stale }: StatusEvidence): IsoDate {
  const always = addDays(seen, 7 * STALE_WEEKS_ALWAYS)
  const after = firstAfter(heldDays, seen)
  const missed = heldDays[after + stale.meetings - 1]
  if (missed === undefined) return always
  const grown = laterOf(missed, addDays(seen, 7 * stale.weeks))
  return grown < always ? grown : always
}

/** The place of the first day later than `day`. */
function firstAfter(days: readonly IsoDate[], day: IsoDate): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? END_OF_TIME) <= day) low = middle + 1
    else high = middle
  }
  return low
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}
