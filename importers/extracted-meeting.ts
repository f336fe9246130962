import type { Evidence, Mention, ReadMeeting } from '../src/domain/minutes.js'
import { writtenAs } from './mentions.js'

/** The object that `extract` prints for a meeting: the shape of the labels, with a few fields more. */
export interface ExtractedMeeting {
  readonly file: string
  readonly date: string
  readonly group: string
  readonly held: boolean
  readonly participants: readonly string[]
  readonly excused: readonly string[]
  readonly chores: readonly ExtractedFact<{ role: string; people: readonly string[] }>[]
  readonly agenda: readonly ExtractedFact<{
    title: string
    owners: readonly string[]
    minutes: number | null
  }>[]
  readonly actionItems: readonly ExtractedFact<{
    owners: readonly string[]
    text: string
    marker: string
    status: string
    carriedOver: boolean
    due: string | null
    agendaLine: number | null
    reason?: string
  }>[]
  readonly decisions: readonly ExtractedFact<{
    text: string
    outcome: string
    marker: string
    agendaLine: number | null
    votes?: string
    reason?: string
  }>[]
  readonly questions: readonly ExtractedFact<{ askers: readonly string[]; text: string; answered: boolean }>[]
}

type ExtractedFact<T> = { line: number; evidence?: Evidence } & T

export interface ExtractOptions {
  /** Adds to each fact the rule that found it and the words it went by. */
  readonly explain: boolean
}

/** `file` is relative to the root; owners are as written, handles without `@`. */
export function extractedFrom(
  file: string,
  group: string,
  meeting: ReadMeeting,
  options: ExtractOptions = { explain: false },
): ExtractedMeeting {
  const explained = (fact: { evidence: Evidence }): { evidence?: Evidence } =>
    options.explain ? { evidence: fact.evidence } : {}
  const reasoned = (reason: string | null): { reason?: string } => (reason === null ? {} : { reason })
  return {
    file,
    date: meeting.date,
    group,
    held: meeting.held,
    participants: written(meeting.participants),
    excused: written(meeting.excused),
    chores: meeting.chores.map((chore) => ({
      line: chore.line,
      role: chore.role,
      people: written(chore.people),
      ...explained(chore),
    })),
    agenda: meeting.agenda.map((item) => ({
      line: item.line,
      title: item.title,
      owners: written(item.owners),
      minutes: item.minutes,
      ...explained(item),
    })),
    actionItems: meeting.actionItems.map((item) => ({
      line: item.line,
      owners: written(item.owners),
      text: item.text,
      marker: item.marker,
      status: item.status,
      carriedOver: item.carriedOver,
      due: item.due,
      agendaLine: item.agendaLine,
      ...reasoned(item.reason),
      ...explained(item),
    })),
    decisions: meeting.decisions.map((decision) => ({
      line: decision.line,
      text: decision.text,
      outcome: decision.outcome,
      marker: decision.marker,
      agendaLine: decision.agendaLine,
      ...(decision.votes ? { votes: decision.votes.words } : {}),
      ...reasoned(decision.reason),
      ...explained(decision),
    })),
    questions: meeting.questions.map((question) => ({
      line: question.line,
      askers: written(question.askers),
      text: question.text,
      answered: question.answered,
      ...explained(question),
    })),
  }
}

const written = (mentions: readonly Mention[]): string[] => mentions.map(writtenAs)
