/** How we got here: the history of a topic over all groups. */
import type { IsoDate } from '../domain/iso-date.js'
import { MinutegraphError } from '../domain/errors.js'
import { actionItemFrom } from './action-item-rows.js'
import { agendaItemFrom, decisionFrom, questionFrom } from './fact-rows.js'
import type {
  ActionItemModel,
  AgendaItemModel,
  DecisionModel,
  PersonModel,
  QuestionModel,
  ReferenceModel,
  TimelineModel,
  TopicModel,
} from './models.js'
import { referencesOf } from './around.js'
import { pageOfList, type PageArguments } from './paging.js'
import type { Reading } from './reading.js'
import { relatedTopics, type RelatedTopic } from './related-topics.js'

export interface HistoryRequest {
  readonly query: string
  /** Where it is known already. */
  readonly topic?: TopicModel
  readonly group: readonly string[] | null
  readonly since: IsoDate | null
}

interface Entry {
  readonly node: TimelineModel
  readonly reason: string
}

export class TopicHistoryModel {
  readonly query: string
  readonly topic: TopicModel | null
  readonly #reading: Reading
  readonly #entries: readonly Entry[]

  constructor(query: string, topic: TopicModel | null, reading: Reading, entries: readonly Entry[]) {
    this.query = query
    this.topic = topic
    this.#reading = reading
    this.#entries = [...entries].sort((a, b) => byDay(a.node, b.node))
  }

  entries(page: PageArguments) {
    const reasons = new Map(this.#entries.map(({ node, reason }) => [node.id, reason]))
    const found = pageOfList(
      this.#entries.map(({ node }) => node),
      page,
      ({ id }) => id,
      1000,
    )
    return {
      ...found,
      edges: found.edges.map((edge) => ({ ...edge, reason: reasons.get(edge.node.id) ?? '' })),
    }
  }

  inForce(): DecisionModel[] {
    return this.#of<DecisionModel>('Decision').filter(
      ({ standing, marker }) => standing === 'in-force' && marker === 'explicit',
    )
  }

  deferred(): DecisionModel[] {
    return this.#of<DecisionModel>('Decision').filter(({ standing }) => standing === 'deferred')
  }

  openActionItems(): ActionItemModel[] {
    return this.#openItems()
      .filter(({ stale }) => !stale)
      .sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : a.lastSeen > b.lastSeen ? -1 : a.id < b.id ? -1 : 1))
  }

  staleCount(): number {
    return this.#openItems().filter(({ stale }) => stale).length
  }

  openQuestions(): QuestionModel[] {
    return this.#of<QuestionModel>('Question').filter(({ answered }) => !answered)
  }

  async people(): Promise<{ readonly person: PersonModel; readonly weight: number }[]> {
    const weights = new Map<string, number>()
    for (const { node } of this.#entries) {
      const names = 'owners' in node ? node.owners : []
      for (const { person } of names) if (person !== null) weights.set(person, (weights.get(person) ?? 0) + 1)
    }
    const directory = await this.#reading.directory()
    return [...weights]
      .flatMap(([id, weight]) => {
        const person = directory.people.get(id)
        return person ? [{ person, weight }] : []
      })
      .sort((a, b) => b.weight - a.weight || (a.person.label < b.person.label ? -1 : 1))
  }

  references(): ReferenceModel[] {
    const mentions = this.#entries.flatMap(({ node }) => ('references' in node ? node.references : []))
    const counts = new Map<string, number>()
    for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1)
    return referencesOf(mentions, this.#reading).sort(
      (a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1),
    )
  }

  related(): Promise<RelatedTopic[]> {
    return this.topic === null ? Promise.resolve([]) : relatedTopics(this.topic)
  }

  #openItems(): ActionItemModel[] {
    return this.#of<ActionItemModel>('ActionItem').filter(
      ({ status, marker }) => status === 'open' && marker === 'explicit',
    )
  }

  /** The latest first. */
  #of<Node extends TimelineModel>(type: Node['type']): Node[] {
    const nodes = this.#entries.map(({ node }) => node).filter((node): node is Node => node.type === type)
    return nodes.reverse()
  }
}

/** Throws `not-found` where the words name no topic and nothing is near them. */
export async function topicHistory(reading: Reading, request: HistoryRequest): Promise<TopicHistoryModel> {
  const directory = await reading.directory()
  const topic = request.topic ?? directory.topic(request.query)
  const groups = request.group ? directory.groupNames(request.group) : null
  const topics = topic
    ? directory.topicIds([topic.id])
    : [...directory.topics.values()]
        .filter((candidate) => holdsWords(candidate, request.query))
        .map(({ id }) => id)
  if (topics.length === 0) {
    const known = directory.knownTopic(request.query)
    throw new MinutegraphError('not-found', `nothing is about "${known.name}"`)
  }
  const [agendaItems, decisions, actionItems] = await Promise.all([
    reading.all('agenda-items', 'topic', 'date', { topics }, agendaItemFrom),
    reading.all('decisions', 'topic', 'date', { topics }, decisionFrom),
    reading.all('action-items', 'topic', 'first-seen', { topics }, actionItemFrom),
  ])
  const questions = await questionsUnder(reading, agendaItems)
  const entries = [...agendaItems, ...decisions, ...actionItems, ...questions].filter(
    (node) =>
      (groups === null || groups.includes(node.group)) &&
      (request.since === null || dayOf(node) >= request.since),
  )
  const nameOf = new Map(topics.map((id) => [id, directory.topics.get(id)?.name ?? '']))
  return new TopicHistoryModel(
    request.query,
    topic,
    reading,
    entries.map((node) => ({ node, reason: reasonOf(node, nameOf) })),
  )
}

async function questionsUnder(
  reading: Reading,
  agendaItems: readonly AgendaItemModel[],
): Promise<QuestionModel[]> {
  const meetings = [...new Set(agendaItems.map(({ meeting }) => meeting))]
  const ids = new Set(agendaItems.map(({ id }) => id))
  const questions = await reading.all('questions', 'meeting', 'date', { meetings }, questionFrom)
  return questions.filter(({ agendaItem }) => agendaItem !== null && ids.has(agendaItem))
}

function holdsWords(topic: TopicModel, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return (
    wanted.length > 0 &&
    [topic.name, ...topic.aliases].some((name) => {
      const folded = name.toLowerCase()
      return wanted.every((word) => folded.includes(word))
    })
  )
}

function reasonOf(node: TimelineModel, nameOf: ReadonlyMap<string, string>): string {
  if (node.type === 'Question') return 'asked under an agenda item about it'
  const topic = node.topics.find(({ id }) => nameOf.has(id))
  return topic ? `about "${topic.name}"` : 'about it'
}

function dayOf(node: TimelineModel): IsoDate {
  return node.type === 'ActionItem' ? node.firstSeen : node.date
}

const KIND_ORDER = { AgendaItem: 0, Question: 1, Decision: 2, ActionItem: 3 }

function byDay(a: TimelineModel, b: TimelineModel): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== y) return x < y ? -1 : 1
  if (a.group !== b.group) return a.group < b.group ? -1 : 1
  return KIND_ORDER[a.type] - KIND_ORDER[b.type] || lineOf(a) - lineOf(b) || (a.id < b.id ? -1 : 1)
}

function lineOf(node: TimelineModel): number {
  return node.type === 'ActionItem' ? (node.sightings[0]?.line ?? 0) : node.line
}
