/** Rows of the listings as models: facts with the place they stand at. */
import { z } from 'zod'
import type { ReferenceMention } from '../../domain/minutes.js'
import { MinutegraphError } from '../../domain/errors.js'
import type { Row } from '../../store/port.js'
import type {
  AgendaItemModel,
  ChoreModel,
  DecisionModel,
  MeetingModel,
  NameModel,
  PlaceModel,
  QuestionModel,
  SightingModel,
  TopicName,
} from './models.js'
import type { Reading } from './reading.js'
import {
  asInteger,
  asText,
  day,
  dayOrNull,
  flag,
  integer,
  integerOrNull,
  text,
  textOrNull,
  texts,
  tuples,
  word,
} from './row-values.js'

export const MARKERS = ['explicit', 'inferred'] as const
const OUTCOMES = ['accepted', 'rejected', 'deferred'] as const
const STANDINGS = ['in-force', 'superseded', 'deferred', 'refused'] as const
export const TOLD = ['open', 'done', 'dropped'] as const
const ROLES = ['minutes', 'report', 'moderation', 'other'] as const

const referencesShape = z.array(
  z.object({
    kind: z.enum(['issue', 'pull-request', 'document']),
    key: z.string(),
    url: z.string().nullable(),
    label: z.string(),
  }),
)
const votesShape = z.object({
  yes: z.number().nullable(),
  no: z.number().nullable(),
  abstain: z.number().nullable(),
  unanimous: z.boolean(),
  words: z.string(),
})

export function meetingFrom(row: Row, reading: Reading): MeetingModel {
  return {
    type: 'Meeting',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    group: text(row, 'group'),
    date: day(row, 'date'),
    title: textOrNull(row, 'title'),
    held: flag(row, 'held'),
    participants: namesFrom(row, 'participants', 'participantPeople', reading),
    excused: namesFrom(row, 'excused', 'excusedPeople', reading),
  }
}

export function choreFrom(row: Row, reading: Reading): ChoreModel {
  return {
    type: 'Chore',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    meeting: text(row, 'meeting'),
    role: word(row, 'role', ROLES),
    people: namesFrom(row, 'names', 'people', reading),
  }
}

export function agendaItemFrom(row: Row, reading: Reading): AgendaItemModel {
  return {
    type: 'AgendaItem',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    group: text(row, 'group'),
    meeting: text(row, 'meeting'),
    date: day(row, 'date'),
    title: text(row, 'title'),
    minutes: integerOrNull(row, 'minutes'),
    position: integer(row, 'position'),
    parent: textOrNull(row, 'parent'),
    owners: namesFrom(row, 'owners', 'people', reading),
    notes: textOrNull(row, 'notes') ?? '',
    notesLine: integerOrNull(row, 'notesLine'),
    topics: topicNamesFrom(row),
    references: referencesFrom(row),
  }
}

export function sightingFrom(row: Row, reading: Reading): SightingModel {
  return {
    type: 'Sighting',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    actionItem: text(row, 'actionItem'),
    meeting: text(row, 'meeting'),
    agendaItem: textOrNull(row, 'agendaItem'),
    position: integer(row, 'position'),
    date: day(row, 'date'),
    text: text(row, 'text'),
    ownerNames: texts(row, 'owners'),
    marker: word(row, 'marker', MARKERS),
    status: word(row, 'status', TOLD),
    statusWords: textOrNull(row, 'statusWords'),
    carriedOver: flag(row, 'carriedOver'),
    due: dayOrNull(row, 'due'),
    copy: textOrNull(row, 'copyOf') !== null,
    joinedBy: textOrNull(row, 'joinedBy'),
    references: referencesFrom(row),
  }
}

export function decisionFrom(row: Row, reading: Reading): DecisionModel {
  return {
    type: 'Decision',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    group: text(row, 'group'),
    meeting: text(row, 'meeting'),
    agendaItem: textOrNull(row, 'agendaItem'),
    agendaTitle: texts(row, 'agendaTitles')[0] ?? null,
    date: day(row, 'date'),
    text: text(row, 'text'),
    outcome: word(row, 'outcome', OUTCOMES),
    standing: word(row, 'standing', STANDINGS),
    marker: word(row, 'marker', MARKERS),
    reason: textOrNull(row, 'reason'),
    votes: jsonFrom(row, 'votesJson', votesShape),
    topics: topicNamesFrom(row),
    references: referencesFrom(row),
    supersedes: texts(row, 'supersedes').sort(),
    supersededBy: texts(row, 'supersededBy').sort(),
  }
}

export function questionFrom(row: Row, reading: Reading): QuestionModel {
  return {
    type: 'Question',
    ...placeFrom(row, reading),
    id: text(row, 'id'),
    group: text(row, 'group'),
    meeting: text(row, 'meeting'),
    agendaItem: textOrNull(row, 'agendaItem'),
    date: day(row, 'date'),
    text: text(row, 'text'),
    askers: namesFrom(row, 'askers', 'people', reading),
    answered: flag(row, 'answered'),
    answers: texts(row, 'answers'),
  }
}

/** Names in the order of the minutes; `people` are tuples of position, id and today's name of those who are persons. */
export function namesFrom(row: Row, names: string, people: string, reading: Reading): NameModel[] {
  const persons = new Map(
    tuples(row, people).map(([position, id, label]) => [
      asInteger(position, people),
      { person: asText(id, people), name: asText(label, people) },
    ]),
  )
  return texts(row, names).map((name, position) => ({
    reading,
    ...(persons.get(position) ?? { person: null, name }),
  }))
}

export function topicNamesFrom(row: Row): TopicName[] {
  return tuples(row, 'topics')
    .map(([id, name]) => ({ id: asText(id, 'topics'), name: asText(name, 'topics') }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

/** The value in a column of JSON; null where there is none. Throws `store-damaged` for another shape. */
export function jsonFrom<Value>(row: Row, column: string, shape: z.ZodType<Value>): Value | null {
  const json = textOrNull(row, column)
  if (json === null) return null
  const parsed = shape.safeParse(JSON.parse(json))
  if (parsed.success) return parsed.data
  throw new MinutegraphError('store-damaged', `The store has other data than it should in ${column}.`, {
    cause: parsed.error,
    remedy: 'Import the minutes into a new store; the minutes are the truth.',
  })
}

export function referencesFrom(row: Row): ReferenceMention[] {
  return jsonFrom(row, 'referencesJson', referencesShape) ?? []
}

function placeFrom(row: Row, reading: Reading): PlaceModel {
  return {
    reading,
    source: text(row, 'source'),
    file: text(row, 'file'),
    line: integer(row, 'line'),
    endLine: integer(row, 'endLine'),
    excerpt: textOrNull(row, 'excerpt') ?? '',
    address: textOrNull(row, 'url'),
  }
}
