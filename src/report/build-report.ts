import { addDays, type IsoDate } from '../domain/iso-date.js'
import { joinAgendas, nextAgendas, type AgendaEntry } from './next-agenda.js'
import type {
  ReportActionItem,
  ReportDecision,
  ReportInput,
  ReportPlace,
  ReportQuestion,
  ReportSpan,
} from './report-input.js'
import { lastMeetingDay } from './report-span.js'
import { heldDays, reportedItem } from './reported-item.js'
import type { Report, ReportedDecision, ReportedItem, ReportedQuestion } from './report.js'
import { successionFrom } from './succession.js'

/**
 * What changed in the span, and what stands at its end. Pure, and the same for the same input in any order: lists are
 * sorted by first day, group and place. Suggestions (inferred facts) never appear.
 */
export function buildReport(input: ReportInput): Report {
  const { scope, span } = input
  const chainOf = successionFrom(input.groups)
  const asked = new Set(scope.groups.flatMap((name) => [...chainOf(name)]))
  const inScope = (group: string): boolean => asked.size === 0 || asked.has(group)

  const meetings = input.meetings.filter(({ group, date }) => inScope(group) && date <= span.until)
  const daysByChain = new Map<ReadonlySet<string>, readonly IsoDate[]>()
  const daysOf = (group: string): readonly IsoDate[] => {
    const chain = chainOf(group)
    const days = daysByChain.get(chain) ?? heldDays(meetings, chain)
    daysByChain.set(chain, days)
    return days
  }

  const sources = new Map<string, ReportActionItem>()
  const items: ReportedItem[] = []
  for (const item of input.actionItems) {
    if (isHidden(item) || !inScope(item.group) || !concerns(item, scope.person)) continue
    const reported = reportedItem(item, span.until, daysOf(item.group))
    if (!reported) continue
    sources.set(item.id, item)
    items.push(reported)
  }
  items.sort(byFirstDay)

  const fresh = items.filter(({ status, stale }) => status === 'open' && !stale)
  const closed = items.filter(({ status }) => status === 'done' || status === 'dropped')
  const home = homeOf(input, chainOf)
  const agendas = nextAgendas(
    fresh.map((item): AgendaEntry => ({
      item,
      group: home(item.group),
      owners: sources.get(item.id)?.owners ?? [],
    })),
  )
  const attended = attendedBy(scope.person, input)
  return {
    groups:
      scope.groups.length > 0
        ? [...scope.groups]
        : [...new Set(input.groups.map(({ name }) => home(name)))].sort(),
    person: scope.person,
    since: span.since,
    until: span.until,
    meetings: meetings
      .filter(({ group, date }) => date >= span.since && attended(group, date))
      .map(({ group, date, held, file, line, url }) => ({ group, date, held, file, line, url }))
      .sort(byPlace),
    new: fresh.filter(({ firstSeen }) => firstSeen >= span.since),
    carriedOver: fresh.filter(({ firstSeen }) => firstSeen < span.since),
    closed: closed.filter(({ statusSince }) => statusSince >= span.since),
    unlisted: items.filter(
      (item) => item.status === 'unlisted' && item.statusSince >= meetingBefore(daysOf(item.group), span),
    ),
    overdue: fresh.filter(({ overdue }) => overdue),
    unowned: fresh.filter(({ unowned }) => unowned),
    conflicts: fresh.filter(({ conflicts }) => conflicts.length > 0),
    closedButListed: closed.filter(
      ({ conflicts, lastSeen }) => conflicts.length > 0 && lastSeen >= span.since,
    ),
    stale: items.filter(({ stale }) => stale),
    decisions: reportedDecisions(
      input.decisions,
      span,
      ({ group, date }) => inScope(group) && attended(group, date),
    ),
    questions: reportedQuestions(input.questions, span, scope.person, inScope),
    nextAgenda: joinAgendas(agendas),
    agendas,
  }
}

function isHidden({ marker, dismissed }: ReportActionItem): boolean {
  return marker !== 'explicit' || dismissed
}

function concerns(item: ReportActionItem, person: string | null): boolean {
  return person === null || item.owners.some(({ name, nobody }) => !nobody && name === person)
}

/** Of a person's report: whether this one was at the meeting (or excused), so that its results are theirs to know. */
function attendedBy(
  person: string | null,
  { meetings }: ReportInput,
): (group: string, date: IsoDate) => boolean {
  if (person === null) return () => true
  const there = new Set(
    meetings.filter(({ people }) => people.includes(person)).map(({ group, date }) => `${date} ${group}`),
  )
  return (group, date) => there.has(`${date} ${group}`)
}

/** The group that takes up what a chain left: the one asked for, else the one that met last. */
function homeOf(
  { scope, meetings, span }: ReportInput,
  chainOf: (name: string) => ReadonlySet<string>,
): (group: string) => string {
  const homes = new Map<string, string>()
  const find = (group: string): string => {
    const chain = chainOf(group)
    const asked = scope.groups.filter((name) => chain.has(name))
    const [only] = asked
    if (only !== undefined && asked.length === 1) return only
    let home = group
    let last = ''
    for (const name of [...chain].sort()) {
      const day = lastMeetingDay(
        meetings.filter((meeting) => meeting.group === name),
        span.until,
      )
      if (day !== null && day > last) [home, last] = [name, day]
    }
    return home
  }
  return (group) => {
    const home = homes.get(group) ?? find(group)
    homes.set(group, home)
    return home
  }
}

/**
 * An item counts as off the list from the first list that misses it, but is known to be so only with the second:
 * look back to the meeting before the span, so that the report after the second one tells it.
 */
function meetingBefore(days: readonly IsoDate[], span: ReportSpan): IsoDate {
  return days.findLast((day) => day < span.since) ?? addDays(span.since, -1)
}

function reportedDecisions(
  decisions: readonly ReportDecision[],
  { since, until }: ReportSpan,
  wanted: (decision: ReportDecision) => boolean,
): ReportedDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  return decisions
    .filter(
      (decision) =>
        decision.marker === 'explicit' &&
        decision.date >= since &&
        decision.date <= until &&
        wanted(decision),
    )
    .map(({ id, group, date, text, agendaTitle, outcome, votes, supersedes, file, line, url }) => ({
      id,
      group,
      date,
      text,
      agendaTitle,
      outcome,
      votes,
      supersedes: supersedes
        .flatMap((earlier) => byId.get(earlier) ?? [])
        .map((earlier) => ({
          id: earlier.id,
          date: earlier.date,
          text: earlier.text,
          file: earlier.file,
          line: earlier.line,
          url: earlier.url,
        }))
        .sort(byPlace),
      file,
      line,
      url,
    }))
    .sort(byPlace)
}

function reportedQuestions(
  questions: readonly ReportQuestion[],
  { since, until }: ReportSpan,
  person: string | null,
  inScope: (group: string) => boolean,
): ReportedQuestion[] {
  return questions
    .filter(
      ({ answered, date, group, askers }) =>
        !answered &&
        date >= since &&
        date <= until &&
        inScope(group) &&
        (person === null || askers.some(({ name }) => name === person)),
    )
    .map(({ id, group, date, askers, text, file, line, url }) => ({
      id,
      group,
      date,
      askers: askers.map(({ name }) => name),
      text,
      file,
      line,
      url,
    }))
    .sort(byPlace)
}

/** Code units, not a language's order: the same on every machine. */
function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function byFirstDay(one: ReportedItem, other: ReportedItem): number {
  return (
    compare(one.firstSeen, other.firstSeen) ||
    compare(one.group, other.group) ||
    byPlace(firstPlace(one), firstPlace(other)) ||
    compare(one.id, other.id)
  )
}

function firstPlace({ sightings, place, firstSeen }: ReportedItem): ReportPlace & { date: IsoDate } {
  const { file, line, url } = sightings[0] ?? place
  return { file, line, url, date: firstSeen }
}

function byPlace(one: ReportPlace & { date: IsoDate }, other: ReportPlace & { date: IsoDate }): number {
  return compare(one.date, other.date) || compare(one.file, other.file) || compare(one.line, other.line)
}
