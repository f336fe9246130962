/** Rows of action items as models, as of the reading's day. */
import { z } from 'zod'
import type { Conflict } from '../../domain/graph.js'
import { END_OF_TIME, parseIsoDate } from '../../domain/iso-date.js'
import type { Row, RowValue } from '../../store/port.js'
import { jsonFrom, MARKERS, namesFrom, TOLD, topicNamesFrom } from './fact-rows.js'
import type { ActionItemModel, SightingGlance } from './models.js'
import type { Reading } from './reading.js'
import {
  asDay,
  asInteger,
  asText,
  asTextOrNull,
  asWord,
  day,
  dayOrNull,
  text,
  textOrNull,
  tuples,
  word,
} from './row-values.js'

export const STATUSES = ['open', 'done', 'dropped', 'unlisted'] as const

const conflictsShape = z.array(
  z.object({
    date: z.string().transform((value, context) => {
      const date = parseIsoDate(value)
      if (date) return date
      context.addIssue('no day')
      return z.NEVER
    }),
    message: z.string(),
  }),
)

export function actionItemFrom(row: Row, reading: Reading): ActionItemModel {
  const id = text(row, 'id')
  const status = word(row, 'status', STATUSES)
  const due = dayOrNull(row, 'due')
  const staleFrom = day(row, 'staleFrom')
  const firstSeen = day(row, 'firstSeen')
  const lastSeen = day(row, 'lastSeen')
  const sightings = tuples(row, 'sightings')
    .map((tuple) => sightingGlanceFrom(tuple, id, reading))
    .sort((a, b) => a.position - b.position)
  return {
    type: 'ActionItem',
    reading,
    id,
    group: text(row, 'group'),
    text: lastSeen <= reading.asOf ? text(row, 'text') : wordsThen(sightings, text(row, 'text')),
    owners: namesFrom(row, 'owners', 'people', reading),
    marker: word(row, 'marker', MARKERS),
    reason: textOrNull(row, 'reason'),
    due,
    overdue: status === 'open' && due !== null && due < reading.asOf,
    firstSeen,
    lastSeen: lastSeen <= reading.asOf ? lastSeen : (latestCounting(sightings)?.date ?? firstSeen),
    status,
    statusReason: text(row, 'statusReason'),
    statusSince: day(row, 'statusSince'),
    stale: status === 'open' && staleFrom <= reading.asOf,
    staleFrom: status === 'open' && staleFrom !== END_OF_TIME ? staleFrom : null,
    topics: topicNamesFrom(row),
    sightings,
    conflicts: (jsonFrom(row, 'conflictsJson', conflictsShape) ?? []).filter(
      (conflict: Conflict) => conflict.date <= reading.asOf,
    ),
  }
}

function sightingGlanceFrom(
  tuple: readonly RowValue[],
  actionItem: string,
  reading: Reading,
): SightingGlance {
  const [position, id, date, words, status, file, line, endLine, excerpt, source, copyOf, due, url] = tuple
  return {
    type: 'Sighting',
    reading,
    actionItem,
    position: asInteger(position, 'sightings'),
    id: asText(id, 'sightings'),
    date: asDay(date, 'sightings'),
    text: asText(words, 'sightings'),
    status: asWord(status, 'sightings', TOLD),
    file: asText(file, 'sightings'),
    line: asInteger(line, 'sightings'),
    endLine: asInteger(endLine, 'sightings'),
    excerpt: asTextOrNull(excerpt, 'sightings') ?? '',
    source: asText(source, 'sightings'),
    address: asTextOrNull(url, 'sightings'),
    copy: asTextOrNull(copyOf, 'sightings') !== null,
    due: due == null ? null : asDay(due, 'sightings'),
  }
}

/** Later sightings may have given it other words; then the latest up to the reading's day count. */
function wordsThen(sightings: readonly SightingGlance[], now: string): string {
  return [...sightings].reverse().find((sighting) => !sighting.copy && sighting.text !== '')?.text ?? now
}

function latestCounting(sightings: readonly SightingGlance[]): SightingGlance | undefined {
  return [...sightings].reverse().find((sighting) => !sighting.copy)
}
