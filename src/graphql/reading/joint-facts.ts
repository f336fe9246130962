/** Rows of joint statements as models, by kind. */
import type { IsoDate } from '../../domain/iso-date.js'
import { LISTINGS, type Listing } from '../../store/listing-statements.js'
import type { Row } from '../../store/port.js'
import { actionItemFrom, STATUSES } from './action-item-rows.js'
import {
  agendaItemFrom,
  choreFrom,
  decisionFrom,
  meetingFrom,
  questionFrom,
  sightingFrom,
} from './fact-rows.js'
import type {
  ActionItemModel,
  AgendaItemModel,
  ChoreModel,
  DecisionModel,
  MeetingModel,
  QuestionModel,
  SightingModel,
  StatusSpanModel,
  TimelineModel,
} from './models.js'
import type { Reading } from './reading.js'
import { asDay, asInteger, asText, asWord, flag, tuples, word } from './row-values.js'

/** With the action item, how it stood over time and what somebody said of it. */
export interface ActionItemWithHistory extends ActionItemModel {
  readonly spans: readonly StatusSpanModel[]
  /** Titles of the agenda items that it stood under, in the order of its sightings. */
  readonly agendaTitles: readonly string[]
  /** Said to be none: listed only where it is asked for by its id. */
  readonly dismissed: boolean
}

export interface JointFacts {
  readonly meetings: readonly MeetingModel[]
  readonly agendaItems: readonly AgendaItemModel[]
  readonly chores: readonly ChoreModel[]
  readonly sightings: readonly SightingModel[]
  readonly actionItems: readonly ActionItemWithHistory[]
  readonly decisions: readonly DecisionModel[]
  readonly questions: readonly QuestionModel[]
}

interface ThingOf {
  readonly meetings: MeetingModel
  readonly 'agenda-items': AgendaItemModel
  readonly 'action-items': ActionItemWithHistory
  readonly decisions: DecisionModel
  readonly questions: QuestionModel
  readonly chores: ChoreModel
  readonly sightings: SightingModel
}

const READERS: { readonly [L in Listing]: (row: Row, reading: Reading) => ThingOf[L] } = {
  meetings: meetingFrom,
  'agenda-items': agendaItemFrom,
  'action-items': (row, reading) => ({
    ...actionItemFrom(row, reading),
    spans: spansFrom(row),
    agendaTitles: tuples(row, 'titles')
      .map(([position, title]) => ({
        position: asInteger(position, 'titles'),
        title: asText(title, 'titles'),
      }))
      .sort((a, b) => a.position - b.position)
      .map(({ title }) => title),
    dismissed: flag(row, 'dismissed'),
  }),
  decisions: decisionFrom,
  questions: questionFrom,
  chores: choreFrom,
  sightings: sightingFrom,
}

const LISTING_NAMES = Object.keys(LISTINGS) as Listing[]

/** Each thing once, whichever of its listings told it. */
export function jointFactsFrom(rows: readonly Row[], reading: Reading): JointFacts {
  const things: { readonly [L in Listing]: Map<string, ThingOf[L]> } = {
    meetings: new Map(),
    'agenda-items': new Map(),
    'action-items': new Map(),
    decisions: new Map(),
    questions: new Map(),
    chores: new Map(),
    sightings: new Map(),
  }
  // `L` ties the reader to the map of the same listing.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  const keep = <L extends Listing>(listing: L, row: Row): void => {
    const thing = READERS[listing](row, reading)
    things[listing].set(thing.id, thing)
  }
  for (const row of rows) keep(word(row, 'what', LISTING_NAMES), row)
  return {
    meetings: [...things.meetings.values()],
    agendaItems: [...things['agenda-items'].values()],
    chores: [...things.chores.values()],
    sightings: [...things.sightings.values()],
    actionItems: [...things['action-items'].values()],
    decisions: [...things.decisions.values()],
    questions: [...things.questions.values()],
  }
}

export function allOf(facts: JointFacts): TimelineModel[] {
  return [...facts.agendaItems, ...facts.actionItems, ...facts.decisions, ...facts.questions]
}

/** In order; a span is told once for each change of owners or due day within it. */
function spansFrom(row: Row): StatusSpanModel[] {
  const told = new Map(tuples(row, 'spans').map((tuple) => [JSON.stringify(tuple), tuple]))
  return [...told.values()]
    .map(([from, to, status, staleFrom, reason]) => ({
      from: asDay(from, 'spans'),
      to: asDay(to, 'spans'),
      status: asWord(status, 'spans', STATUSES),
      staleFrom: asDay(staleFrom, 'spans'),
      reason: asText(reason, 'spans'),
    }))
    .sort((a, b): number => compareDays(a.from, b.from))
}

function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}
