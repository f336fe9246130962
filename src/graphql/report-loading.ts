/** Loads what a report is made of, as plain data, and has src/report build it. */
import { addDays, type IsoDate } from '../domain/iso-date.js'
import { buildReport } from '../report/build-report.js'
import type {
  ReportActionItem,
  ReportDecision,
  ReportInput,
  ReportMeeting,
  ReportName,
  ReportQuestion,
} from '../report/report-input.js'
import type { Report, ReportedItem } from '../report/report.js'
import { reportSpan } from '../report/report-span.js'
import { actionItemFrom } from './action-item-rows.js'
import { addressOf } from './around.js'
import type { Directory } from './directory.js'
import { decisionFrom, meetingFrom, questionFrom } from './fact-rows.js'
import type { ActionItemModel, DecisionModel, NameModel, PersonModel, QuestionModel } from './models.js'
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
  const directory = await readingOf(asOf).directory()
  const person = request.person === null ? null : personOf(directory, request.person)
  const scope = {
    groups:
      request.group === null ? [] : request.group.map((name) => directory.groupNames([name])[0] ?? name),
    person: person?.label ?? null,
  }
  const groups = scope.groups.length === 0 ? null : directory.groupNames(scope.groups)
  const meetings = await loadMeetings(readingOf(asOf), groups)
  const span = reportSpan(
    {
      week: request.week,
      since: request.since,
      until: request.until,
      sinceLastMeeting: request.sinceLastMeeting,
    },
    meetings,
    asOf,
    request.group !== null,
  )
  const reading = readingOf(span.until)
  const [actionItems, decisions, questions] = await Promise.all([
    loadActionItems(reading, directory, groups, person, span.since),
    loadDecisions(reading, groups, span.since),
    loadQuestions(reading, directory, groups, person, span.since),
  ])
  const input: ReportInput = {
    scope,
    span,
    groups: [...directory.groups.values()].map(({ name, successorOf }) => ({ name, successorOf })),
    meetings,
    actionItems,
    decisions,
    questions,
  }
  return new ReportModel(buildReport(input), person, reading)
}

function personOf(directory: Directory, name: string): PersonModel {
  const person = directory.people.get(directory.personIds([name])[0] ?? '')
  if (!person) throw new Error('ids of the directory are in it')
  return person
}

async function loadMeetings(reading: Reading, groups: readonly string[] | null): Promise<ReportMeeting[]> {
  const found = await reading.all(
    'meetings',
    groups ? 'group' : 'all',
    'date',
    groups ? { anyGroup: false, groups } : {},
    meetingFrom,
  )
  return Promise.all(
    found.map(async (meeting) => ({
      group: meeting.group,
      date: meeting.date,
      held: meeting.held,
      people: [...meeting.participants, ...meeting.excused].map(({ name }) => name),
      ...(await placeOf(meeting)),
    })),
  )
}

async function loadActionItems(
  reading: Reading,
  directory: Directory,
  groups: readonly string[] | null,
  person: PersonModel | null,
  since: IsoDate,
): Promise<ReportActionItem[]> {
  const items = await reading.all(
    'action-items',
    person ? 'owner' : groups ? 'group' : 'all',
    'first-seen',
    {
      markers: ['explicit'],
      anyDismissed: false,
      statusSince: addDays(since, -LONGEST_GAP),
      ...(groups && { anyGroup: false, groups }),
      ...(person && { anyOwner: false, owners: [person.id] }),
    },
    actionItemFrom,
  )
  return Promise.all(
    items.map(async (item) => ({
      id: item.id,
      group: item.group,
      text: item.text,
      owners: namesOf(item.owners, directory),
      marker: item.marker,
      due: item.due,
      firstSeen: item.firstSeen,
      lastSeen: item.lastSeen,
      topics: item.topics.map(({ name }) => name),
      sightings: await Promise.all(
        item.sightings.map(async (sighting) => ({
          date: sighting.date,
          text: sighting.text,
          status: sighting.status,
          copy: sighting.copy,
          due: sighting.due,
          ...(await placeOf(sighting)),
        })),
      ),
      spans: await reading.spansOfItem.load(item.id),
      conflicts: item.conflicts,
      dismissed: false,
    })),
  )
}

async function loadDecisions(
  reading: Reading,
  groups: readonly string[] | null,
  since: IsoDate,
): Promise<ReportDecision[]> {
  const ofSpan = await reading.all(
    'decisions',
    groups ? 'group' : 'all',
    'date',
    { markers: ['explicit'], since, ...(groups && { anyGroup: false, groups }) },
    decisionFrom,
  )
  const ids = [...new Set(ofSpan.flatMap(({ supersedes }) => supersedes))]
  const earlier = present(await Promise.all(ids.map((id) => reading.decisions.load(id))))
  const known = new Map([...earlier, ...ofSpan].map((decision) => [decision.id, decision]))
  return Promise.all(
    [...known.values()].map(async (decision) => ({
      id: decision.id,
      group: decision.group,
      date: decision.date,
      text: decision.text,
      outcome: decision.outcome,
      marker: decision.marker,
      votes: decision.votes?.words ?? null,
      supersedes: decision.supersedes,
      ...(await placeOf(decision)),
    })),
  )
}

async function loadQuestions(
  reading: Reading,
  directory: Directory,
  groups: readonly string[] | null,
  person: PersonModel | null,
  since: IsoDate,
): Promise<ReportQuestion[]> {
  const questions = await reading.all(
    'questions',
    person ? 'asker' : groups ? 'group' : 'all',
    'date',
    {
      since,
      ...(groups && { anyGroup: false, groups }),
      ...(person && { anyAsker: false, askers: [person.id] }),
    },
    questionFrom,
  )
  return Promise.all(
    questions.map(async (question) => ({
      id: question.id,
      group: question.group,
      date: question.date,
      askers: namesOf(question.askers, directory),
      text: question.text,
      answered: question.answered,
      ...(await placeOf(question)),
    })),
  )
}

async function placeOf(
  place: Parameters<typeof addressOf>[0] & { readonly file: string },
): Promise<{ file: string; line: number; url: string | null }> {
  return { file: place.file, line: place.line, url: await addressOf(place) }
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
