/** Loads what a report is made of, as plain data, and has src/report build it. */
import { addDays, type IsoDate } from '../domain/iso-date.js'
import { buildReport } from '../report/build-report.js'
import type {
  ReportActionItem,
  ReportDecision,
  ReportInput,
  ReportMeeting,
  ReportName,
  ReportPlace,
  ReportQuestion,
} from '../report/report-input.js'
import type { Report, ReportedItem } from '../report/report.js'
import { parseWeek, reportSpan } from '../report/report-span.js'
import { addressOf } from './around.js'
import type { Directory } from './directory.js'
import { meetingFrom } from './fact-rows.js'
import type { ActionItemWithHistory } from './joint-facts.js'
import type {
  ActionItemModel,
  DecisionModel,
  MeetingModel,
  NameModel,
  PersonModel,
  PlaceModel,
  QuestionModel,
} from './models.js'
import type { Reading } from './reading.js'

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
  readonly #reading: Reading

  constructor(report: Report, person: PersonModel | null, reading: Reading) {
    this.report = report
    this.person = person
    this.#reading = reading
  }

  async actionItems(items: readonly ReportedItem[]): Promise<ActionItemModel[]> {
    return present(await Promise.all(items.map(({ id }) => this.#reading.actionItems.load(id))))
  }

  async decisions(): Promise<DecisionModel[]> {
    return present(await Promise.all(this.report.decisions.map(({ id }) => this.#reading.decisions.load(id))))
  }

  async questions(): Promise<QuestionModel[]> {
    return present(await Promise.all(this.report.questions.map(({ id }) => this.#reading.questions.load(id))))
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
  const last = await lastHeldMeeting(reading, groups)
  const span = reportSpan(
    {
      week: request.week,
      since: request.since,
      until: request.until,
      sinceLastMeeting: request.sinceLastMeeting,
    },
    last,
    asOf,
    request.group !== null,
  )
  const facts = await reading.joint(
    person ? 'report-facts-of-person' : groups ? 'report-facts-of-groups' : 'report-facts-of-all',
    {
      markers: ['explicit'],
      anyDismissed: false,
      statusSince: addDays(span.since, -LONGEST_GAP),
      ...(groups && { anyGroup: false, groups }),
      ...(person && { anyOwner: false, owners: [person.id], anyAsker: false, askers: [person.id] }),
    },
  )
  const input: ReportInput = {
    scope,
    span,
    groups: [...directory.groups.values()].map(({ name, successorOf }) => ({ name, successorOf })),
    meetings: facts.meetings.map(reportMeeting),
    actionItems: facts.actionItems.map((item) => reportActionItem(item, directory)),
    decisions: facts.decisions.map(reportDecision),
    questions: facts.questions.map((question) => reportQuestion(question, directory)),
  }
  return new ReportModel(buildReport(input), person, reading)
}

function personOf(directory: Directory, name: string): PersonModel {
  const person = directory.people.get(directory.personIds([name])[0] ?? '')
  if (!person) throw new Error('ids of the directory are in it')
  return person
}

/** Enough of the meetings for a span to be told by: the last one held. */
async function lastHeldMeeting(reading: Reading, groups: readonly string[] | null): Promise<ReportMeeting[]> {
  const [meeting] = await reading.all(
    'meetings',
    groups ? 'group' : 'all',
    'date',
    { held: [true], ...(groups && { anyGroup: false, groups }) },
    meetingFrom,
    'desc',
    1,
  )
  return meeting ? [{ ...meeting, people: [], url: null }] : []
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
    sightings,
    spans: item.spans,
    conflicts: item.conflicts,
    dismissed: false,
  }
}

function reportDecision(decision: DecisionModel): ReportDecision {
  const { id, group, date, text, outcome, marker, votes, supersedes } = decision
  return {
    id,
    group,
    date,
    text,
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

function present<Thing>(things: readonly (Thing | null)[]): Thing[] {
  return things.filter((thing) => thing !== null)
}
