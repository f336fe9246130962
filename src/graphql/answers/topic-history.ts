/** How we got here: the history of a topic over all groups. */
import type { IsoDate } from '../../domain/iso-date.js'
import type { Marker } from '../../domain/minutes.js'
import { topicNamedIn } from '../../resolve/topics/topic-history.js'
import type {
  ActionItemModel,
  DecisionModel,
  PersonModel,
  QuestionModel,
  ReferenceModel,
  TimelineModel,
  TopicModel,
} from '../reading/models.js'
import { referencesOf } from './around.js'
import { pageOfList, type PageArguments } from '../reading/paging.js'
import type { Reading } from '../reading/reading.js'
import { relatedTopics, type RelatedTopic } from './related-topics.js'

export interface HistoryRequest {
  readonly query: string
  /** Where it is known already. */
  readonly topic?: TopicModel
  readonly group: readonly string[] | null
  readonly since: IsoDate | null
  /** Of action items and decisions: what stands under another marker is only counted. */
  readonly markers: readonly Marker[]
}

interface Entry {
  readonly node: TimelineModel
  /** Where in the file it is about the topic, and the words there. */
  readonly line: number
  readonly words: string
  readonly score: number
  readonly reason: string
}

export class TopicHistoryModel {
  readonly query: string
  readonly topic: TopicModel | null
  /** Action items and decisions, recognised by their wording only, that are left out. */
  readonly suggestedCount: number
  readonly #reading: Reading
  readonly #entries: readonly Entry[]

  /** `found`: all that belongs to it, whatever its marker. */
  constructor(
    { query, markers }: HistoryRequest,
    topic: TopicModel | null,
    reading: Reading,
    found: readonly Entry[],
  ) {
    const told = found.filter(({ node }) => !('marker' in node) || markers.includes(node.marker))
    this.query = query
    this.topic = topic
    this.suggestedCount = found.filter((entry) => isSuggested(entry) && !told.includes(entry)).length
    this.#reading = reading
    this.#entries = told.sort(byDay)
  }

  entries(page: PageArguments) {
    const found = pageOfList(this.#entries, page, ({ node, line }) => `${node.id}:${line}`, 1000)
    return {
      ...found,
      nodes: found.nodes.map(({ node }) => node),
      edges: found.edges.map(({ cursor, node: entry }) => ({ cursor, ...entry })),
    }
  }

  inForce(): DecisionModel[] {
    return this.#of<DecisionModel>('Decision').filter(
      ({ standing, marker }) => standing === 'in-force' && marker === 'explicit',
    )
  }

  deferred(): DecisionModel[] {
    return this.#of<DecisionModel>('Decision').filter(
      ({ standing, marker }) => standing === 'deferred' && marker === 'explicit',
    )
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
    for (const entry of this.#entries) {
      // Who would own a suggestion has taken nothing on yet.
      if (isSuggested(entry)) continue
      const { node } = entry
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
    const nodes = new Map(this.#entries.map(({ node }) => [node.id, node]))
    return [...nodes.values()].filter((node): node is Node => node.type === type).reverse()
  }
}

/** Throws `not-found` where the words name no topic and nothing is near them. */
export async function topicHistory(reading: Reading, request: HistoryRequest): Promise<TopicHistoryModel> {
  const directory = await reading.directory()
  const topic =
    request.topic ??
    directory.topic(request.query) ??
    topicNamedIn(request.query, [...directory.topics.values()])
  const groups = request.group ? directory.groupNames(request.group) : null
  const topics = topic ? directory.topicIds([topic.id]) : []
  const ranked = await reading.historyEntries({ words: request.query, topic })
  const facts = await reading.joint('facts-of-topic', {
    topics,
    ids: [...new Set(ranked.map(({ id }) => id))],
    agendaItems: [...new Set(ranked.map(({ id }) => id))],
  })
  const agendaItems = new Map(facts.agendaItems.map((item) => [item.id, item]))
  const entries: Entry[] = ranked.flatMap(({ id, line, words, score, reason }) => {
    const node = agendaItems.get(id)
    return node ? [{ node, line, words, score, reason }] : []
  })
  for (const node of [...facts.decisions, ...facts.actionItems, ...facts.questions]) {
    const named = node.type !== 'Question' && node.topics.some(({ id }) => topics.includes(id))
    entries.push({
      node,
      line: lineOf(node),
      words: node.text,
      score: named ? 1 : 0.5,
      reason: named ? `about "${topic?.name ?? request.query}"` : 'stands under an agenda item about it',
    })
  }
  if (entries.length === 0) {
    // Says which names are near.
    directory.knownTopic(request.query)
  }
  return new TopicHistoryModel(
    request,
    topic,
    reading,
    entries.filter(
      ({ node }) =>
        (groups === null || groups.includes(node.group)) &&
        (request.since === null || dayOf(node) >= request.since),
    ),
  )
}

function isSuggested({ node }: Entry): boolean {
  return 'marker' in node && node.marker === 'inferred'
}

function dayOf(node: TimelineModel): IsoDate {
  return node.type === 'ActionItem' ? node.firstSeen : node.date
}

const KIND_ORDER = { AgendaItem: 0, Question: 1, Decision: 2, ActionItem: 3 }

function byDay(a: Entry, b: Entry): number {
  const [x, y] = [dayOf(a.node), dayOf(b.node)]
  if (x !== y) return x < y ? -1 : 1
  if (a.node.group !== b.node.group) return a.node.group < b.node.group ? -1 : 1
  return (
    KIND_ORDER[a.node.type] - KIND_ORDER[b.node.type] || a.line - b.line || (a.node.id < b.node.id ? -1 : 1)
  )
}

function lineOf(node: TimelineModel): number {
  return node.type === 'ActionItem' ? (node.sightings[0]?.line ?? 0) : node.line
}
