/** Loads what a report is made of, as plain data, and has src/report build it. */
import { addDays, type IsoDate } from '../../domain/iso-date.js'
import { buildReport } from '../../report/build-report.js'
import type {
  ReportActionItem,
  ReportDecision,
  ReportInput,
  ReportMeeting,
  ReportName,
  ReportPlace,
  ReportQuestion,
} from '../../report/report-input.js'
import type { Report, ReportedItem } from '../../report/report.js'
import { parseWeek, reportSpan } from '../../report/report-span.js'
import { isStructuralHeading } from '../../resolve/topics/structural-headings.js'
import { addressOf } from './around.js'
import type { Directory } from '../reading/directory.js'
import type { ActionItemWithHistory, JointFacts } from '../reading/joint-facts.js'
import type {
  ActionItemModel,
  DecisionModel,
  MeetingModel,
  NameModel,
  PersonModel,
  PlaceModel,
  QuestionModel,
} from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

export interface ReportRequest {
  readonly group: readonly string[] | null
  readonly person: string | null
  readonly since: IsoDate | null
  readonly until: IsoDate | null
  readonly week: string | null
  readonly sinceLastMeeting: boolean
}

/** The report, with the models behind the ids that stand in it. */
export class ReportModel {
  readonly report: Report
  readonly person: PersonModel | null
  readonly #facts: JointFacts

  constructor(report: Report, person: PersonModel | null, facts: JointFacts) {
    this.report = report
    this.person = person
    this.#facts = facts
  }

  actionItems(items: readonly ReportedItem[]): ActionItemModel[] {
    return among(this.#facts.actionItems, items)
  }

  decisions(): DecisionModel[] {
    return among(this.#facts.decisions, this.report.decisions)
  }

  questions(): QuestionModel[] {
    return among(this.#facts.questions, this.report.questions)
  }
}

/** How long before the span something may have fallen off a list that is told of in it: the gap between two meetings. */
const LONGEST_GAP = 120

export async function loadReport(
  readingOf: (day: IsoDate) => Reading,
  asOf: IsoDate,
  request: ReportRequest,
): Promise<ReportModel> {
  const until = (request.week === null ? request.until : parseWeek(request.week)?.until) ?? asOf
  const reading = readingOf(until)
  const directory = await reading.directory()
  const person = request.person === null ? null : personOf(directory, request.person)
  const scope = {
    groups: request.group?.map((name) => directory.groupNames([name])[0] ?? name) ?? [],
    person: person?.label ?? null,
  }
  const groups = scope.groups.length === 0 ? null : directory.groupNames(scope.groups)
  const heldDays = await daysHeld(reading, groups ?? [...directory.groups.values()].map(({ name }) => name))
  const span = reportSpan(
    {
      week: request.week,
      since: request.since,
      until: request.until,
      sinceLastMeeting: request.sinceLastMeeting,
    },
    heldDays,
    asOf,
    request.group !== null,
  )
  const facts = await reading.joint(
    person ? 'report-facts-of-person' : groups ? 'report-facts-of-groups' : 'report-facts-of-all',
    {
      markers: ['explicit'],
      anyDismissed: false,
      statusSince: addDays(span.since, -LONGEST_GAP),
      metSince: span.since,
      ...(groups && { anyGroup: false, groups }),
      ...(person && { anyOwner: false, owners: [person.id], anyAsker: false, askers: [person.id] }),
    },
  )
  const input: ReportInput = {
    scope,
    span,
    groups: [...directory.groups.values()].map(({ name, successorOf }) => ({ name, successorOf })),
    meetings: [...heldDays.filter(({ date }) => date < span.since), ...facts.meetings.map(reportMeeting)],
    actionItems: facts.actionItems.map((item) => reportActionItem(item, directory)),
    decisions: facts.decisions.map(reportDecision),
    questions: facts.questions.map((question) => reportQuestion(question, directory)),
  }
  return new ReportModel(buildReport(input), person, facts)
}

function personOf(directory: Directory, name: string): PersonModel {
  const person = directory.people.get(directory.personIds([name])[0] ?? '')
  if (!person) throw new Error('ids of the directory are in it')
  return person
}

/** When the groups met: of meetings before the span a report needs no more. */
async function daysHeld(reading: Reading, groups: readonly string[]): Promise<ReportMeeting[]> {
  const nowhere = { people: [], file: '', line: 0, url: null }
  const held = await Promise.all(
    groups.map(async (group) =>
      (await reading.heldDays.load(group)).map((date) => ({ group, date, held: true, ...nowhere })),
    ),
  )
  return held.flat()
}

function reportMeeting(meeting: MeetingModel): ReportMeeting {
  const { group, date, held } = meeting
  const people = [...meeting.participants, ...meeting.excused].map(({ name }) => name)
  return { group, date, held, people, ...placeOf(meeting) }
}

function reportActionItem(item: ActionItemWithHistory, directory: Directory): ReportActionItem {
  const sightings = item.sightings.map((sighting) => {
    const { date, text, status, copy, due } = sighting
    return { date, text, status, copy, due, ...placeOf(sighting) }
  })
  return {
    id: item.id,
    group: item.group,
    text: item.text,
    owners: namesOf(item.owners, directory),
    marker: item.marker,
    firstSeen: item.firstSeen,
    lastSeen: item.lastSeen,
    topics: item.topics.map(({ name }) => name),
    agendaTitle: item.agendaTitles.find(saysWhatAbout) ?? null,
    sightings,
    spans: item.spans,
    conflicts: item.conflicts,
    dismissed: false,
  }
}

function reportDecision(decision: DecisionModel): ReportDecision {
  const { id, group, date, text, agendaTitle, outcome, marker, votes, supersedes } = decision
  return {
    id,
    group,
    date,
    text,
    agendaTitle: agendaTitle !== null && saysWhatAbout(agendaTitle) ? agendaTitle : null,
    outcome,
    marker,
    votes: votes?.words ?? null,
    supersedes,
    ...placeOf(decision),
  }
}

function reportQuestion(question: QuestionModel, directory: Directory): ReportQuestion {
  const { id, group, date, text, answered } = question
  return {
    id,
    group,
    date,
    askers: namesOf(question.askers, directory),
    text,
    answered,
    ...placeOf(question),
  }
}

function saysWhatAbout(title: string): boolean {
  return !isStructuralHeading(title, new Set())
}

function placeOf(place: Pick<PlaceModel, 'file' | 'line' | 'address'>): ReportPlace {
  return { file: place.file, line: place.line, url: addressOf(place) }
}

function namesOf(names: readonly NameModel[], directory: Directory): ReportName[] {
  return names.map(({ name, person }) => ({
    name,
    handle: person === null ? null : (directory.people.get(person)?.handle ?? null),
    nobody: person === null,
  }))
}

/** The facts with the ids of `told`, in its order. */
function among<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  told: readonly { readonly id: string }[],
): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return told.map(({ id }) => byId.get(id)).filter((fact) => fact !== undefined)
}
