import { END_OF_TIME, type IsoDate } from '../domain/iso-date.js'
import type { ReportActionItem, ReportMeeting, ReportSighting, ReportStatusSpan } from './report-input.js'
import type { ReportedItem } from './report.js'

/**
 * An action item as it stood at the end of `until`, or null where it was not there yet. `heldDays` are the days on
 * which its group (or one before it) met, sorted.
 */
export function reportedItem(
  item: ReportActionItem,
  until: IsoDate,
  heldDays: readonly IsoDate[],
): ReportedItem | null {
  const span = spanAt(item.spans, until)
  const seen = item.sightings.filter(({ copy, date }) => !copy && date <= until)
  const latest = seen.at(-1)
  if (!span || !latest) return null
  const open = span.status === 'open'
  const stale = open && span.staleFrom <= until
  const due = seen.findLast((sighting) => sighting.due !== null)?.due ?? null
  return {
    id: item.id,
    text: item.text,
    owners: item.owners.map(({ name }) => name),
    status: span.status,
    stale,
    staleSince: stale ? span.staleFrom : null,
    marker: item.marker,
    due,
    group: item.group,
    firstSeen: item.firstSeen,
    lastSeen: latest.date,
    topics: item.topics,
    agendaTitle: item.agendaTitle,
    sightings: seen.map(({ file, line, url, date, status, text }) => ({
      file,
      line,
      date,
      status,
      text,
      url,
    })),
    place: { file: latest.file, line: latest.line, url: latest.url },
    latestText: latestWords(item, latest, until),
    unowned: item.owners.every(({ nobody }) => nobody),
    overdue: open && due !== null && due < until,
    meetingsWaiting: heldDays.filter((day) => day > item.firstSeen && day <= until).length,
    statusSince: span.from,
    statusReason: span.reason,
    conflicts: item.conflicts
      .filter(({ date }) => date >= span.from && date <= until && date < span.to)
      .map(({ message }) => message),
  }
}

function spanAt(spans: readonly ReportStatusSpan[], day: IsoDate): ReportStatusSpan | null {
  return spans.find(({ from, to }) => from <= day && (day < to || to === END_OF_TIME)) ?? null
}

/** An item's own words are those of today; as of an earlier day they are those of the line that was the latest then. */
function latestWords(item: ReportActionItem, latest: ReportSighting, until: IsoDate): string {
  const words = item.lastSeen <= until ? item.text : latest.text
  return words.trim() === '' ? item.text : words
}

/** The days on which one of `groups` met, each once, sorted. */
export function heldDays(
  meetings: readonly ReportMeeting[],
  groups: ReadonlySet<string>,
): readonly IsoDate[] {
  const days = meetings.filter(({ group, held }) => held && groups.has(group)).map(({ date }) => date)
  return [...new Set(days)].sort()
}
