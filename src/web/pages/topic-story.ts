/** A topic's history as the page tells it: meetings with what belongs to each, and months with how much. Pure. */
import type { ExplorerTopicAnswer } from '../api/operations.generated.js'
import { monthsBetween, type AxisMonth, type MonthCount } from '../parts/days.js'

export type History = ExplorerTopicAnswer['topicHistory']
export type Edge = History['entries']['edges'][number]
export type Entry = Edge['node']
export type EntryKind = Entry['__typename']
export type AgendaEntry = Extract<Entry, { __typename: 'AgendaItem' }>
export type DecisionEntry = Extract<Entry, { __typename: 'Decision' }>
export type ItemEntry = Extract<Entry, { __typename: 'ActionItem' }>
export type QuestionEntry = Extract<Entry, { __typename: 'Question' }>

/** A point of an agenda item that is about the topic. */
export interface Point {
  readonly line: number
  readonly words: string
}

/** An agenda item in the story: all of it, or only some points of an item about other things. */
export interface AgendaPart {
  readonly entry: AgendaEntry
  /** Null where the whole item is about the topic. */
  readonly points: readonly Point[] | null
}

/** One meeting's part of the story. */
export interface Chapter {
  readonly key: string
  readonly date: string
  readonly group: string
  readonly meeting: string | null
  readonly agenda: readonly AgendaPart[]
  readonly questions: readonly QuestionEntry[]
  readonly decisions: readonly DecisionEntry[]
  readonly items: readonly ItemEntry[]
}

export interface StoryFilter {
  readonly kinds: readonly EntryKind[]
  readonly groups: readonly string[]
  /** Words that an entry's title or notes hold, whatever the case. */
  readonly words: string
  /** `YYYY-MM`, inclusive; null where open. */
  readonly from: string | null
  readonly to: string | null
}

export function passes(entry: Entry, filter: StoryFilter): boolean {
  const month = entry.date.slice(0, 7)
  if (filter.kinds.length > 0 && !filter.kinds.includes(entry.__typename)) return false
  if (filter.groups.length > 0 && !filter.groups.includes(entry.groupName)) return false
  if (filter.from !== null && month < filter.from) return false
  if (filter.to !== null && month > filter.to) return false
  if (filter.words === '') return true
  const text = entry.__typename === 'AgendaItem' ? `${entry.title}\n${entry.notes}` : entry.title
  return text.toLowerCase().includes(filter.words.toLowerCase())
}

/** Entries by meeting, in the order in which their days come; `newestFirst` turns the days around. */
export function chaptersFrom(edges: readonly Edge[], newestFirst: boolean): Chapter[] {
  interface Open {
    key: string
    date: string
    group: string
    meeting: string | null
    agenda: Map<string, AgendaEdge[]>
    questions: QuestionEntry[]
    decisions: DecisionEntry[]
    items: ItemEntry[]
  }
  const chapters = new Map<string, Open>()
  for (const edge of edges) {
    const entry = edge.node
    const key = `${entry.date} ${entry.groupName}`
    const chapter: Open = chapters.get(key) ?? {
      key,
      date: entry.date,
      group: entry.groupName,
      meeting: null,
      agenda: new Map(),
      questions: [],
      decisions: [],
      items: [],
    }
    if (isAgendaEdge(edge)) {
      chapter.agenda.set(entry.id, [...(chapter.agenda.get(entry.id) ?? []), edge])
    }
    if (entry.__typename === 'Question') chapter.questions.push(entry)
    else if (entry.__typename === 'Decision') chapter.decisions.push(entry)
    else if (entry.__typename === 'ActionItem') chapter.items.push(entry)
    if (entry.__typename !== 'ActionItem') chapter.meeting ??= entry.meeting.id
    chapters.set(key, chapter)
  }
  const sorted = [...chapters.values()]
    .sort((a, b) => a.key.localeCompare(b.key))
    .map((chapter): Chapter => ({ ...chapter, agenda: [...chapter.agenda.values()].flatMap(agendaPart) }))
  return newestFirst ? sorted.reverse() : sorted
}

type AgendaEdge = Edge & { readonly node: AgendaEntry }

function isAgendaEdge(edge: Edge): edge is AgendaEdge {
  return edge.node.__typename === 'AgendaItem'
}

/** One item comes once, however many of its lines are about the topic. */
function agendaPart(edges: readonly AgendaEdge[]): AgendaPart[] {
  const [first] = edges
  if (!first) return []
  const entry = first.node
  if (edges.some((edge) => edge.line === entry.line)) return [{ entry, points: null }]
  return [{ entry, points: edges.map(({ line, words }) => ({ line, words })) }]
}

/** Every month from the first entry to the last, with the entries of each. */
export function densityOf(entries: readonly { readonly date: string }[]): MonthCount[] {
  const counts = new Map<string, number>()
  for (const { date } of entries) {
    const month = date.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const months = [...counts.keys()].sort()
  const first = months[0]
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  return monthsBetween(first, last).map((month) => ({ month, count: counts.get(month) ?? 0 }))
}

/** Months of which more is known than the story tells as of a day: the later ones stand apart. */
export function withLaterMonths(told: readonly MonthCount[], all: readonly MonthCount[]): AxisMonth[] {
  const last = told.at(-1)?.month ?? ''
  const after = all.filter(({ month }) => month > last)
  const end = after.at(-1)?.month
  const here: AxisMonth[] = told.map((each) => ({ ...each, later: false }))
  if (last === '' || end === undefined) return here
  const counts = new Map(after.map(({ month, count }) => [month, count]))
  const later = monthsBetween(last, end).slice(1)
  return [...here, ...later.map((month) => ({ month, count: counts.get(month) ?? 0, later: true }))]
}

/** Groups with how many entries each has, the most first. */
export function groupsOf(entries: readonly Entry[]): { readonly group: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { groupName } of entries) counts.set(groupName, (counts.get(groupName) ?? 0) + 1)
  return [...counts]
    .map(([group, count]) => ({ group, count }))
    .sort((a, b) => b.count - a.count || a.group.localeCompare(b.group))
}
