/** Connections of facts: what their filters mean as parameters of their listings. */
import type { IsoDate } from '../../domain/iso-date.js'
import { decisionFrom, meetingFrom, questionFrom } from '../reading/fact-rows.js'
import type { DecisionFilter, MeetingFilter, QuestionFilter } from '../generated/resolver-types.js'
import type { DecisionModel, MeetingModel, QuestionModel } from '../reading/models.js'
import { pageRequest, type Page, type PageArguments } from '../reading/paging.js'
import type { Direction, Listing, ListingAnchor } from '../../store/listing-statements.js'
import type { Parameters, Row } from '../../store/port.js'
import type { Reading } from '../reading/reading.js'

/** A page that is asked for when its nodes are, and a count that is asked for when it is. */
export interface CountedPage<Node> {
  readonly edges: () => Promise<Page<Node>['edges']>
  readonly nodes: () => Promise<Page<Node>['nodes']>
  readonly pageInfo: () => Promise<Page<Node>['pageInfo']>
  readonly totalCount: () => Promise<number>
}

export type DecisionPage = CountedPage<DecisionModel>
export type MeetingPage = CountedPage<MeetingModel>
export type QuestionPage = CountedPage<QuestionModel>

type OrderDirection = 'ASC' | 'DESC' | null | undefined

export async function decisionConnection(
  reading: Reading,
  filter: DecisionFilter | null | undefined,
  direction: OrderDirection,
  page: PageArguments,
): Promise<CountedPage<DecisionModel>> {
  const named = filter?.group ?? filter?.topic
  const directory = named ? await reading.directory() : null
  const topics = filter?.topic && directory ? directory.topicIds(filter.topic) : null
  const groups = filter?.group && directory ? directory.groupNames(filter.group) : null
  const parameters = {
    ...days(reading, filter),
    ...(topics && { anyTopic: false, topics }),
    ...(groups && { anyGroup: false, groups }),
    ...(filter?.outcome && { outcomes: filter.outcome }),
    ...(filter?.standing && { standings: filter.standing }),
    markers: filter?.marker ?? ['explicit'],
    ...textCondition(filter),
  }
  return counted(
    reading,
    'decisions',
    topics ? 'topic' : groups ? 'group' : 'all',
    parameters,
    direction,
    page,
    decisionFrom,
  )
}

export async function meetingConnection(
  reading: Reading,
  filter: MeetingFilter | null | undefined,
  direction: OrderDirection,
  page: PageArguments,
): Promise<CountedPage<MeetingModel>> {
  const named = filter?.group ?? filter?.participant
  const directory = named ? await reading.directory() : null
  const participants = filter?.participant && directory ? directory.personIds(filter.participant) : null
  const groups = filter?.group && directory ? directory.groupNames(filter.group) : null
  const { since, ...until } = days(reading, filter)
  const parameters = {
    ...until,
    ...(since !== undefined && { metSince: since }),
    ...(participants && { anyParticipant: false, participants }),
    ...(groups && { anyGroup: false, groups }),
    ...(filter?.held != null && { held: [filter.held] }),
  }
  return counted(
    reading,
    'meetings',
    participants ? 'participant' : groups ? 'group' : 'all',
    parameters,
    direction,
    page,
    meetingFrom,
  )
}

export async function questionConnection(
  reading: Reading,
  filter: QuestionFilter | null | undefined,
  page: PageArguments,
): Promise<CountedPage<QuestionModel>> {
  const named = filter?.group ?? filter?.asker
  const directory = named ? await reading.directory() : null
  const askers = filter?.asker && directory ? directory.personIds(filter.asker) : null
  const groups = filter?.group && directory ? directory.groupNames(filter.group) : null
  const answered =
    filter?.answered === undefined ? [false] : filter.answered === null ? [true, false] : [filter.answered]
  const parameters = {
    ...days(reading, filter),
    ...(askers && { anyAsker: false, askers }),
    ...(groups && { anyGroup: false, groups }),
    answered,
    ...textCondition(filter),
  }
  const anchor = askers ? 'asker' : groups ? 'group' : 'all'
  return counted(reading, 'questions', anchor, parameters, 'DESC', page, questionFrom)
}

function counted<L extends Exclude<Listing, 'action-items'>, Node>(
  reading: Reading,
  listing: L,
  anchor: ListingAnchor<L>,
  parameters: Parameters,
  direction: OrderDirection,
  page: PageArguments,
  nodeFrom: (row: Row, reading: Reading) => Node,
): CountedPage<Node> {
  const request = pageRequest(page)
  const order: Direction = direction === 'ASC' ? 'asc' : 'desc'
  let fetched: Promise<Page<Node>> | null = null
  const fetch = () =>
    (fetched ??= reading.page({ listing, anchor, key: 'date', order, parameters }, request, nodeFrom))
  return {
    edges: async () => (await fetch()).edges,
    nodes: async () => (await fetch()).nodes,
    pageInfo: async () => (await fetch()).pageInfo,
    totalCount: () => reading.total(listing, anchor, parameters),
  }
}

/** Nothing of after the reading's day, whatever is asked for. */
function days(
  reading: Reading,
  filter: { readonly since?: IsoDate | null; readonly until?: IsoDate | null } | null | undefined,
): Parameters {
  const until = filter?.until != null && filter.until < reading.asOf ? filter.until : reading.asOf
  return { until, ...(filter?.since != null && { since: filter.since }) }
}

function textCondition(filter: { readonly text?: string | null } | null | undefined): Parameters {
  return filter?.text == null ? {} : { anyText: false, text: filter.text.toLowerCase() }
}
