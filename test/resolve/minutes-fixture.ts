/** Invented minutes as reading yields them, written down in a few words. */
import type { SourceRecord } from '../../src/domain/graph.js'
import { contentHash, idFrom } from '../../src/domain/ids.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import type {
  Mention,
  ReadActionItem,
  ReadAgendaItem,
  ReadDecision,
  ReadMeeting,
  ReferenceMention,
} from '../../src/domain/minutes.js'
import type { Span } from '../../src/domain/place.js'

export function day(text: string): IsoDate {
  return text as IsoDate
}

/** "@mira" is a handle, "Mira Lund" a name, "Mira Lund (@mira)" both. */
export function mention(text: string): Mention {
  const both = /^(.+) \(@(.+)\)$/.exec(text)
  if (both) return { handle: both[2] ?? null, name: both[1] ?? null }
  return text.startsWith('@') ? { handle: text.slice(1), name: null } : { handle: null, name: text }
}

export function reference(key: string): ReferenceMention {
  return { kind: 'issue', key, url: `https://forge.example/${key.replace('#', '/issues/')}`, label: key }
}

function spanAt(line: number): Span {
  return { line, column: 1, endLine: line, endColumn: 80 }
}

export interface TaskWords {
  readonly line: number
  readonly text: string
  readonly owners?: readonly string[]
  readonly status?: ReadActionItem['status']
  readonly listLine?: number
  readonly agendaLine?: number
  readonly refs?: readonly string[]
  readonly renewed?: boolean
  readonly due?: string
  readonly mark?: string
  readonly detail?: readonly string[]
  readonly marker?: ReadActionItem['marker']
}

export function task(words: TaskWords): ReadActionItem {
  const span = spanAt(words.line)
  return {
    line: words.line,
    span,
    evidence: { rule: 'action-item/test', words: words.text, span },
    owners: (words.owners ?? []).map(mention),
    text: words.text,
    marker: words.marker ?? 'explicit',
    reason: words.marker === 'inferred' ? 'somebody is named before a task' : null,
    status: words.status ?? 'open',
    statusWords: words.status && words.status !== 'open' ? words.status : null,
    carriedOver: words.listLine !== undefined,
    listLine: words.listLine ?? null,
    renewed: words.renewed ?? false,
    due: words.due === undefined ? null : day(words.due),
    agendaLine: words.agendaLine ?? null,
    references: (words.refs ?? []).map(reference),
    detail: (words.detail ?? []).map((told, i) => ({
      line: words.line + 1 + i,
      words: told,
      references: [],
    })),
    mark: words.mark ?? null,
  }
}

export function topic(
  line: number,
  title: string,
  more: Partial<Pick<ReadAgendaItem, 'notes' | 'parentLine'>> & { owners?: string[]; refs?: string[] } = {},
): ReadAgendaItem {
  const span = spanAt(line)
  return {
    line,
    span,
    evidence: { rule: 'agenda/test', words: title, span },
    title,
    owners: (more.owners ?? []).map(mention),
    minutes: null,
    position: 0,
    parentLine: more.parentLine ?? null,
    notes: more.notes ?? '',
    notesLine: more.notes ? line + 1 : null,
    references: (more.refs ?? []).map(reference),
  }
}

export function decision(
  line: number,
  text: string,
  more: Partial<Pick<ReadDecision, 'outcome' | 'agendaLine' | 'votes'>> & { refs?: string[] } = {},
): ReadDecision {
  const span = spanAt(line)
  return {
    line,
    span,
    evidence: { rule: 'decision/test', words: text, span },
    text,
    outcome: more.outcome ?? 'accepted',
    marker: 'explicit',
    reason: null,
    votes: more.votes ?? null,
    agendaLine: more.agendaLine ?? null,
    references: (more.refs ?? []).map(reference),
  }
}

export interface MeetingWords {
  readonly date: string
  readonly nameDate?: string | null
  readonly held?: boolean
  readonly participants?: readonly string[]
  readonly agenda?: readonly ReadAgendaItem[]
  readonly tasks?: readonly TaskWords[]
  readonly decisions?: readonly ReadDecision[]
  /** Lines at which lists of pending items begin. */
  readonly lists?: readonly number[]
}

export function meeting(words: MeetingWords): ReadMeeting {
  return {
    date: day(words.date),
    dateFrom: 'heading',
    nameDate: words.nameDate === null ? null : day(words.nameDate ?? words.date),
    title: null,
    held: words.held ?? true,
    span: spanAt(1),
    participants: (words.participants ?? []).map(mention),
    excused: [],
    chores: [],
    agenda: words.agenda ?? [],
    actionItems: (words.tasks ?? []).map(task),
    decisions: words.decisions ?? [],
    questions: [],
    lists: (words.lists ?? []).map((line) => ({ line, title: 'Pending action items' })),
  }
}

/** A file of `group` that holds these meetings; named after the first one's day unless said otherwise. */
export function source(
  group: string,
  meetings: MeetingWords | readonly MeetingWords[],
  more: { file?: string; hash?: string } = {},
): SourceRecord {
  const all = (Array.isArray(meetings) ? meetings : [meetings]) as readonly MeetingWords[]
  const file = more.file ?? `${group}/${all[0]?.date.replaceAll('-', '') ?? 'none'}.md`
  return {
    id: idFrom('Source', file),
    file,
    group,
    hash: more.hash ?? contentHash(file + JSON.stringify(meetings)),
    bytes: 1,
    readerVersion: 'test',
    requestedStyle: null,
    root: '/minutes',
    url: null,
    minutes: { style: 'test', meetings: all.map(meeting), diagnostics: [] },
  }
}
