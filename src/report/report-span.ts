import { MinutegraphError } from '../domain/errors.js'
import { addDays, isoDateFrom, weekday, type IsoDate } from '../domain/iso-date.js'
import type { ReportMeeting, ReportSpan } from './report-input.js'

/** What was asked for; at most one of `week`, `since`/`until` and `sinceLastMeeting` is set. */
export interface SpanRequest {
  /** ISO 8601 week, `2024-W06`. */
  readonly week: string | null
  readonly since: IsoDate | null
  readonly until: IsoDate | null
  readonly sinceLastMeeting: boolean
}

const WEEK = /^(\d{4})-?[Ww](\d{2})$/

/** Monday to Sunday of an ISO week, or null where `text` names none (`2024-W53` is none, `2020-W53` is one). */
export function parseWeek(text: string): ReportSpan | null {
  const match = WEEK.exec(text.trim())
  if (!match) return null
  const year = Number(match[1])
  const week = Number(match[2])
  const fourth = isoDateFrom(year, 1, 4)
  if (!fourth || week < 1) return null
  const since = addDays(fourth, (week - 1) * 7 - (weekday(fourth) - 1))
  // A week belongs to the year of its Thursday.
  return addDays(since, 3).startsWith(`${match[1] ?? ''}-`) ? { since, until: addDays(since, 6) } : null
}

/**
 * The days that a report is about. Without a request: since the last meeting where `group` is given, else the seven
 * days up to `asOf`. The day of the last meeting belongs to it: what was settled there is what is new.
 * `meetings` are those of the groups in scope. Throws `usage` for a week that is none and a span that ends before it begins.
 */
export function reportSpan(
  request: SpanRequest,
  meetings: readonly ReportMeeting[],
  asOf: IsoDate,
  groupGiven: boolean,
): ReportSpan {
  if (request.week !== null) {
    const span = parseWeek(request.week)
    if (!span) {
      throw new MinutegraphError('usage', `"${request.week}" is no week.`, {
        remedy: 'write an ISO week such as 2024-W06',
      })
    }
    return span
  }
  const until = request.until ?? asOf
  const since = request.since ?? defaultSince(request, meetings, until, groupGiven)
  if (since > until) {
    throw new MinutegraphError('usage', `The span ends (${until}) before it begins (${since}).`, {
      remedy: 'give a first day that is not after the last one',
    })
  }
  return { since, until }
}

function defaultSince(
  request: SpanRequest,
  meetings: readonly ReportMeeting[],
  until: IsoDate,
  groupGiven: boolean,
): IsoDate {
  const bySpan = request.until !== null && !request.sinceLastMeeting
  const last = (request.sinceLastMeeting || groupGiven) && !bySpan ? lastMeetingDay(meetings, until) : null
  return last ?? addDays(until, -6)
}

/** The day of the last held meeting up to `until`, or null where there was none. */
export function lastMeetingDay(meetings: readonly ReportMeeting[], until: IsoDate): IsoDate | null {
  let last: IsoDate | null = null
  for (const { held, date } of meetings) {
    if (held && date <= until && (last === null || date > last)) last = date
  }
  return last
}
