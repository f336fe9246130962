/**
 * All that one request asks of the store as of one day. What several fields want at once is asked for in one statement,
 * and once: a loader gathers the ids of a tick, a statement answers them all.
 */
import DataLoader from 'dataloader'
import type { Event } from '../../domain/event.js'
import { groupBy } from '../../domain/group-by.js'
import type { IsoDate } from '../../domain/iso-date.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import type { HistoryQuestion } from '../../resolve/topics/topic-history.js'
import type { GraphStore, Parameters, Row } from '../../store/port.js'
import { MovedIds } from '../../store/moved-ids.js'
import type { StatementName } from '../../store/statements.js'
import {
  beforeAll,
  countStatement,
  JOINT_STATEMENTS,
  pageStatement,
  type Direction,
  type JointStatementName,
  type Listing,
  type ListingAnchor,
  type ListingKey,
} from '../../store/listing-statements.js'
import { actionItemFrom, STATUSES } from './action-item-rows.js'
import {
  groupCountsFrom,
  membershipsFrom,
  monthCountsFrom,
  personCountsFrom,
  topicCountsFrom,
  weights,
} from './count-rows.js'
import { Directory } from './directory.js'
import {
  agendaItemFrom,
  choreFrom,
  decisionFrom,
  meetingFrom,
  questionFrom,
  sightingFrom,
} from './fact-rows.js'
import { allOf, jointFactsFrom, type JointFacts } from './joint-facts.js'
import { LISTING_DEFAULTS } from './listing-defaults.js'
import { byId, byIdNowOrOnce, factsOf, gathered } from './loaders.js'
import type { ReferenceModel, SourceModel, StatusSpanModel, TimelineModel } from './models.js'
import { KeptHistories, type Histories } from './kept-history.js'
import { KeptNames } from './names.js'
import { groupRows, personCountsOf, topicWeightsOf } from './person-facts.js'
import { pageFrom, pageParameters, type Page, type PageRequest } from './paging.js'
import { byPlace, inOrder } from './row-order.js'
import { day, integer, text, textOrNull, word } from './row-values.js'

/** As large as a list may get that is answered whole; beyond it a page has to be asked for. */
const WHOLE = 100_000

/** What one request leaves for the next, while nothing is written. */
export interface KeptReads {
  readonly names: KeptNames
  readonly histories: Histories
}

export class Reading {
  readonly asOf: IsoDate
  readonly #store: GraphStore
  readonly #kept: KeptReads
  #directory: Promise<Directory> | null = null
  #movedIds: Promise<MovedIds> | null = null
  #events: Promise<readonly Event[]> | null = null
  readonly #factsOfMeeting = new Map<string, Promise<JointFacts>>()
  readonly #factsOfPerson = new Map<string, Promise<JointFacts>>()
  readonly #around = new Map<string, Promise<Row[]>>()
  readonly #searchCandidates = new Map<string, Promise<Row[]>>()

  constructor(
    store: GraphStore,
    asOf: IsoDate,
    kept: KeptReads = { names: new KeptNames(), histories: new KeptHistories() },
  ) {
    this.#store = store
    this.#kept = kept
    this.asOf = asOf
  }

  directory(): Promise<Directory> {
    this.#directory ??= this.#kept.names.of(this.#store).then((names) => new Directory(names, this))
    return this.#directory
  }

  /** Which agenda items up to the day are about something, and where in them. */
  historyEntries(question: HistoryQuestion): Promise<readonly HistoryEntry[]> {
    return this.#kept.histories.entriesOf(this.#store, this.asOf, question)
  }

  /** What people said up to the day, in the order in which they said it. */
  events(): Promise<readonly Event[]> {
    this.#events ??= this.#store.events
      .all()
      .then((events) => events.filter((event) => event.day <= this.asOf))
    return this.#events
  }

  /** One page of a listing; `parameters` override what lets everything up to the day through. */
  async page<L extends Listing, Node>(
    wanted: {
      readonly listing: L
      readonly anchor: ListingAnchor<L>
      readonly key: ListingKey<L>
      readonly order: Direction
      readonly parameters: Parameters
    },
    request: PageRequest,
    nodeFrom: (row: Row, reading: Reading) => Node,
  ): Promise<Page<Node>> {
    const { direction, parameters } = pageParameters(request, wanted.order)
    const rows = await this.#store.read(
      pageStatement(wanted.listing, wanted.anchor, wanted.key, direction),
      this.#parametersOf(wanted.listing, { ...wanted.parameters, ...parameters }),
    )
    return pageFrom(
      request,
      inOrder(rows, direction),
      (row) => ({ key: text(row, 'sortKey'), id: text(row, 'id') }),
      (row) => nodeFrom(row, this),
    )
  }

  /** A listing as a whole, in order. */
  async all<L extends Listing, Node>(
    listing: L,
    anchor: ListingAnchor<L>,
    key: ListingKey<L>,
    parameters: Parameters,
    nodeFrom: (row: Row, reading: Reading) => Node,
    order: Direction = 'asc',
    limit = WHOLE,
  ): Promise<Node[]> {
    const rows = await this.#store.read(
      pageStatement(listing, anchor, key, order),
      this.#parametersOf(listing, { ...beforeAll(order), limit, ...parameters }),
    )
    return inOrder(rows, order).map((row) => nodeFrom(row, this))
  }

  /** Several listings whole, in one statement; each in order. */
  async joint(statement: JointStatementName, parameters: Parameters): Promise<JointFacts> {
    const listings = JOINT_STATEMENTS[statement].map(([listing]) => LISTING_DEFAULTS[listing])
    const defaults = Object.assign({}, ...listings) as Parameters
    const rows = await this.#store.read(statement, {
      ...defaults,
      asOf: this.asOf,
      until: this.asOf,
      ...parameters,
    })
    return jointFactsFrom(inOrder(rows, 'asc'), this)
  }

  /** What became of ids that there are no longer. */
  movedIds(): Promise<MovedIds> {
    this.#movedIds ??= this.ask('stored-marks').then((rows) => new MovedIds(rows))
    return this.#movedIds
  }

  counts<L extends Listing>(listing: L, anchor: ListingAnchor<L>, parameters: Parameters): Promise<Row[]> {
    return this.#store.read(countStatement(listing, anchor), this.#parametersOf(listing, parameters))
  }

  async total<L extends Listing>(
    listing: L,
    anchor: ListingAnchor<L>,
    parameters: Parameters,
  ): Promise<number> {
    const [row] = await this.counts(listing, anchor, parameters)
    return row ? integer(row, 'total') : 0
  }

  /** All that one meeting's minutes tell, in one statement. */
  factsOfMeeting(id: string): Promise<JointFacts> {
    return kept(this.#factsOfMeeting, id, async () => {
      const facts = await this.joint('facts-of-meeting', { meetings: [id] })
      for (const item of facts.actionItems) this.actionItems.prime(item.id, item)
      for (const item of facts.agendaItems) this.agendaItems.prime(item.id, item)
      return facts
    })
  }

  /** All that minutes tell of an action item, or of the first two whose ids begin so, in one statement. */
  async factsOfActionItem(
    id: { readonly whole: string } | { readonly beginning: string },
  ): Promise<JointFacts> {
    const facts =
      'whole' in id
        ? await this.joint('facts-of-action-item', { ids: [id.whole], items: [id.whole] })
        : await this.joint('facts-of-action-items-beginning', { idBeginning: id.beginning })
    const sightings = groupBy(facts.sightings, ({ actionItem }) => actionItem)
    for (const item of facts.actionItems) {
      this.actionItems.prime(item.id, item)
      this.spansOfItem.prime(item.id, [...item.spans])
      this.sightingsOfItem.prime(item.id, (sightings.get(item.id) ?? []).sort(byPlace))
    }
    for (const sighting of facts.sightings) this.sightings.prime(sighting.id, sighting)
    return facts
  }

  /** All that one person brought, did, took on and asked, in one statement. */
  factsOfPerson(id: string): Promise<JointFacts> {
    return kept(this.#factsOfPerson, id, () =>
      this.joint('facts-of-person', { owners: [id], people: [id], askers: [id], anyDismissed: false }),
    )
  }

  /** With whom one person works, and in which groups, in one statement. */
  around(id: string): Promise<Row[]> {
    return kept(this.#around, id, () => this.ask('neighbours-of-person', { id }))
  }

  /** What holds one of the words, between two days: one statement, however many kinds are searched for one by one. */
  searchCandidates(words: readonly string[], since: string, until: string): Promise<Row[]> {
    return kept(this.#searchCandidates, JSON.stringify([words, since, until]), () =>
      this.ask('search-candidates', { words: [...words], since, until }),
    )
  }

  /** Asks for anything else, as of the day. */
  ask(statement: StatementName, parameters: Parameters = {}): Promise<Row[]> {
    return this.#store.read(statement, { asOf: this.asOf, ...parameters })
  }

  /** Also by ids that they had before the minutes were edited. */
  readonly actionItems = byIdNowOrOnce(this, byId(this, 'action-items', 'last-seen', actionItemFrom))
  readonly agendaItems = byId(this, 'agenda-items', 'date', agendaItemFrom)
  readonly chores = byId(this, 'chores', 'date', choreFrom)
  readonly decisions = byId(this, 'decisions', 'date', decisionFrom)
  readonly meetings = byId(this, 'meetings', 'date', meetingFrom)
  readonly questions = byId(this, 'questions', 'date', questionFrom)
  readonly sightings = byId(this, 'sightings', 'date', sightingFrom)

  /** What stands in minutes, of whatever kind; null for an id that there is not. */
  readonly facts = new DataLoader<string, TimelineModel | null>(async (ids) => {
    const facts = await this.joint('facts-by-id', { ids: [...ids], statusSince: '0000-01-01' })
    const known = new Map(allOf(facts).map((fact) => [fact.id, fact]))
    return ids.map((id) => known.get(id) ?? null)
  })

  readonly agendaItemsOfMeeting = factsOf(
    this,
    'agenda-items',
    'meeting',
    'meetings',
    agendaItemFrom,
    (item) => item.meeting,
    ({ agendaItems }) => agendaItems,
  )
  readonly choresOfMeeting = factsOf(
    this,
    'chores',
    'meeting',
    'meetings',
    choreFrom,
    (chore) => chore.meeting,
    ({ chores }) => chores,
  )
  readonly decisionsOfMeeting = factsOf(
    this,
    'decisions',
    'meeting',
    'meetings',
    decisionFrom,
    (decision) => decision.meeting,
    ({ decisions }) => decisions,
  )
  readonly questionsOfMeeting = factsOf(
    this,
    'questions',
    'meeting',
    'meetings',
    questionFrom,
    (question) => question.meeting,
    ({ questions }) => questions,
  )
  readonly sightingsOfMeeting = factsOf(
    this,
    'sightings',
    'meeting',
    'meetings',
    sightingFrom,
    (sighting) => sighting.meeting,
    ({ sightings }) => sightings,
  )
  readonly sightingsOfItem = factsOf(
    this,
    'sightings',
    'item',
    'items',
    sightingFrom,
    (sighting) => sighting.actionItem,
  )

  readonly spansOfItem = gathered(this, 'status-spans', 'ids', 'actionItem', (rows): StatusSpanModel[] =>
    rows.map((row) => ({
      from: day(row, 'from'),
      to: day(row, 'to'),
      status: word(row, 'status', STATUSES),
      staleFrom: day(row, 'staleFrom'),
      reason: text(row, 'reason'),
    })),
  )
  /** The days on which a group met, by the group's name. */
  readonly heldDays = gathered(this, 'held-days', 'groups', 'group', (rows) =>
    rows.map((row) => day(row, 'date')),
  )
  readonly personCounts = gathered(this, 'person-counts', 'ids', 'id', personCountsFrom, (id) =>
    this.#factsOfPerson.has(id) && this.#around.has(id)
      ? Promise.all([this.factsOfPerson(id), this.around(id)]).then(([facts, rows]) =>
          personCountsOf(facts, groupRows(rows)),
        )
      : null,
  )
  readonly groupCounts = gathered(this, 'group-counts', 'groups', 'name', groupCountsFrom)
  readonly topicCounts = gathered(this, 'topic-counts', 'ids', 'id', topicCountsFrom)
  readonly monthsOfTopic = gathered(this, 'topic-months', 'ids', 'id', monthCountsFrom)
  readonly groupsOfPerson = gathered(this, 'groups-of-people', 'ids', 'id', membershipsFrom, (id) =>
    this.#around.has(id) ? this.around(id).then((rows) => membershipsFrom(groupRows(rows))) : null,
  )
  readonly topicsOfPerson = gathered(
    this,
    'topics-of-people',
    'ids',
    'id',
    (rows) => weights(rows, 'topic'),
    (id) => (this.#factsOfPerson.has(id) ? this.factsOfPerson(id).then(topicWeightsOf) : null),
  )
  readonly peopleOfTopic = gathered(this, 'people-of-topics', 'ids', 'id', (rows) => weights(rows, 'person'))
  readonly references = gathered(this, 'references-by-id', 'ids', 'id', ([row]): ReferenceModel | null =>
    row
      ? {
          type: 'Reference',
          reading: this,
          id: text(row, 'id'),
          kind: word(row, 'kind', ['issue', 'pull-request', 'document']),
          key: text(row, 'key'),
          url: textOrNull(row, 'url'),
          label: text(row, 'key'),
        }
      : null,
  )
  readonly sources = gathered(this, 'sources-by-id', 'ids', 'id', ([row]): SourceModel | null =>
    row
      ? {
          type: 'Source',
          reading: this,
          id: text(row, 'id'),
          file: text(row, 'file'),
          group: text(row, 'group'),
          hash: text(row, 'hash'),
          bytes: integer(row, 'bytes'),
          style: text(row, 'style'),
          url: textOrNull(row, 'url'),
        }
      : null,
  )

  #parametersOf(listing: Listing, parameters: Parameters): Parameters {
    return { ...LISTING_DEFAULTS[listing], asOf: this.asOf, until: this.asOf, ...parameters }
  }
}

/** What is asked for once is kept for the request. */
function kept<Value>(
  known: Map<string, Promise<Value>>,
  id: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const promised = known.get(id) ?? ask()
  known.set(id, promised)
  return promised
}
