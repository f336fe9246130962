/** Rows of joint statements as models, by kind. */
import type { IsoDate } from '../domain/iso-date.js'
import { LISTINGS, type Listing } from '../store/listing-statements.js'
import type { Row } from '../store/port.js'
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
import { asDay, asText, asWord, tuples, word } from './row-values.js'

/** With the action item, how it stood over time. */
export interface ActionItemWithHistory extends ActionItemModel {
  readonly spans: readonly StatusSpanModel[]
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

/** Each thing once, whichever of its listings told it. */
export function jointFactsFrom(rows: readonly Row[], reading: Reading): JointFacts {
  const meetings = new Map<string, MeetingModel>()
  const agendaItems = new Map<string, AgendaItemModel>()
  const chores = new Map<string, ChoreModel>()
  const sightings = new Map<string, SightingModel>()
  const actionItems = new Map<string, ActionItemWithHistory>()
  const decisions = new Map<string, DecisionModel>()
  const questions = new Map<string, QuestionModel>()
  for (const row of rows) {
    switch (word(row, 'what', Object.keys(LISTINGS) as Listing[])) {
      case 'meetings':
        keep(meetings, meetingFrom(row, reading))
        break
      case 'agenda-items':
        keep(agendaItems, agendaItemFrom(row, reading))
        break
      case 'action-items':
        keep(actionItems, { ...actionItemFrom(row, reading), spans: spansFrom(row) })
        break
      case 'decisions':
        keep(decisions, decisionFrom(row, reading))
        break
      case 'questions':
        keep(questions, questionFrom(row, reading))
        break
      case 'chores':
        keep(chores, choreFrom(row, reading))
        break
      case 'sightings':
        keep(sightings, sightingFrom(row, reading))
        break
    }
  }
  return {
    meetings: [...meetings.values()],
    agendaItems: [...agendaItems.values()],
    chores: [...chores.values()],
    sightings: [...sightings.values()],
    actionItems: [...actionItems.values()],
    decisions: [...decisions.values()],
    questions: [...questions.values()],
  }
}

export function allOf(facts: JointFacts): TimelineModel[] {
  return [...facts.agendaItems, ...facts.actionItems, ...facts.decisions, ...facts.questions]
}

function keep<Thing extends { readonly id: string }>(things: Map<string, Thing>, thing: Thing): void {
  things.set(thing.id, thing)
}

/** In order. */
function spansFrom(row: Row): StatusSpanModel[] {
  return tuples(row, 'spans')
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
