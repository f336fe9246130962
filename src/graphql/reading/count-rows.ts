/** Rows of counts, a line a thing and kind, gathered by thing. */
import type { IsoDate } from '../../domain/iso-date.js'
import type { Row } from '../../store/port.js'
import { day, dayOrNull, integer, text } from './row-values.js'

export interface PersonCounts {
  readonly open: number
  readonly stale: number
  readonly overdue: number
  readonly actionItems: number
  readonly meetings: number
  readonly agendaItems: number
}

export interface GroupCounts {
  readonly meetings: number
  readonly open: number
  readonly stale: number
  readonly actionItems: number
  readonly decisions: number
  readonly firstMeeting: IsoDate | null
  readonly lastMeeting: IsoDate | null
}

export interface TopicCounts {
  readonly agendaItems: number
  readonly decisions: number
  readonly open: number
  readonly actionItems: number
  readonly firstMeeting: IsoDate | null
  readonly lastMeeting: IsoDate | null
  /** Those with most agenda items first. */
  readonly groupNames: readonly string[]
}

/** A group in whose meetings somebody took part. */
export interface Membership {
  readonly group: string
  readonly meetings: number
  readonly firstSeen: IsoDate
  readonly lastSeen: IsoDate
}

/** Those with most meetings first. */
export function membershipsFrom(rows: readonly Row[]): Membership[] {
  return rows
    .map((row) => ({
      group: text(row, 'group'),
      meetings: integer(row, 'meetings'),
      firstSeen: day(row, 'first'),
      lastSeen: day(row, 'last'),
    }))
    .sort((a, b) => b.meetings - a.meetings || (a.group < b.group ? -1 : 1))
}

/** The sum of the counts of each id in `column`, the weightiest first. */
export function weights(
  rows: readonly Row[],
  column: string,
): { readonly id: string; readonly weight: number }[] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const id = text(row, column)
    sums.set(id, (sums.get(id) ?? 0) + integer(row, 'count'))
  }
  return [...sums]
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

export function personCountsFrom(rows: readonly Row[]): PersonCounts {
  const items = rows.find((row) => row['what'] === 'actionItems')
  const total = (what: string) => rows.filter((row) => row['what'] === what).reduce(sumOf('total'), 0)
  return {
    open: items ? integer(items, 'open') : 0,
    stale: items ? integer(items, 'stale') : 0,
    overdue: items ? integer(items, 'overdue') : 0,
    actionItems: total('actionItems'),
    meetings: total('meetings'),
    agendaItems: total('agendaItems'),
  }
}

export function groupCountsFrom(rows: readonly Row[]): GroupCounts {
  const of = (what: string) => rows.find((row) => row['what'] === what)
  const items = of('actionItems')
  const meetings = of('meetings')
  const decisions = of('decisions')
  return {
    meetings: meetings ? integer(meetings, 'total') : 0,
    open: items ? integer(items, 'open') : 0,
    stale: items ? integer(items, 'stale') : 0,
    actionItems: items ? integer(items, 'total') : 0,
    decisions: decisions ? integer(decisions, 'total') : 0,
    firstMeeting: meetings ? dayOrNull(meetings, 'first') : null,
    lastMeeting: meetings ? dayOrNull(meetings, 'last') : null,
  }
}

export function topicCountsFrom(rows: readonly Row[]): TopicCounts {
  const agenda = rows.filter((row) => row['what'] === 'agendaItems')
  const items = rows.filter((row) => row['what'] === 'actionItems')
  const decisions = rows.filter((row) => row['what'] === 'decisions')
  const days = (column: string) => agenda.map((row) => dayOrNull(row, column)).filter((date) => date !== null)
  return {
    agendaItems: agenda.reduce(sumOf('total'), 0),
    decisions: decisions.reduce(sumOf('total'), 0),
    open: items.reduce(sumOf('open'), 0),
    actionItems: items.reduce(sumOf('total'), 0),
    firstMeeting: days('first').sort()[0] ?? null,
    lastMeeting: days('last').sort().at(-1) ?? null,
    groupNames: [...agenda]
      .sort(
        (a, b) => integer(b, 'total') - integer(a, 'total') || (text(a, 'group') < text(b, 'group') ? -1 : 1),
      )
      .map((row) => text(row, 'group')),
  }
}

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  readonly count: number
}

/** The earliest month first. */
export function monthCountsFrom(rows: readonly Row[]): MonthCount[] {
  return rows
    .map((row) => ({ month: text(row, 'month'), count: integer(row, 'total') }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

function sumOf(column: string): (sum: number, row: Row) => number {
  return (sum, row) => sum + integer(row, column)
}
