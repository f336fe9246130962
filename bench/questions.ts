import { performance } from 'node:perf_hooks'

import { z } from 'zod'

import { dataOf } from '../src/client/answer-data.js'
import type { GraphClient } from '../src/client/graph-client.js'
import { openClient } from '../src/client/open-client.js'
import { savedOperation } from '../src/client/saved-operation.js'

export interface QuestionTimes {
  readonly name: string
  /** Milliseconds from the question to the answer, GraphQL included. */
  readonly p50: number
  readonly p95: number
  /** Milliseconds allowed for the middle one; null where nothing is asked. */
  readonly limit: number | null
}

const WARM_UP = 5
const TIMES = 40

const newest = z.object({ newestMeetingDay: z.string().nullable() })
const people = z.object({
  people: z.object({
    nodes: z.array(z.object({ label: z.string(), counts: z.object({ actionItems: z.number() }) })),
  }),
})

/** Asks the questions that people wait for, as of the newest meeting, of the person with most action items. */
export async function measureQuestions(store: string): Promise<QuestionTimes[]> {
  const client = await openClient(store, {
    create: false,
    configuration: null,
    env: {},
    now: () => new Date(),
    version: 'bench',
  })
  try {
    const asOf = newest.parse(await answer(client, 'newest-meeting-day', {})).newestMeetingDay
    const { nodes } = people.parse(await answer(client, 'people', { asOf })).people
    const busiest = nodes.reduce((best, one) =>
      one.counts.actionItems > best.counts.actionItems ? one : best,
    )
    const at = { asOf }
    const who = { ...at, name: busiest.label }
    const others = [
      ['person', who],
      ['neighbours', who],
      ['meeting', { ...at, ...(await newestMeeting(client, asOf)) }],
      ['topic', { ...at, query: await busiestTopic(client) }],
      ['decisions', at],
      ['questions', at],
      ['attention', at],
      ['people', at],
      ['topics', at],
      ['groups', at],
      ['last-import', {}],
      ['show', { ...at, id: await anyActionItem(client, asOf) }],
      ['newest-meeting-day', {}],
      ['doctor', {}],
      ['standing-errors', {}],
      ['alias-suggestions', {}],
      ['export-action-items', at],
      ['export-decisions', at],
      ['export-meetings', at],
    ] as const
    const times = [
      await timed(client, 'one person', 'open', { asOf, filter: { owner: [busiest.label] } }, 5),
      await timed(client, 'all persons', 'open-by-person', { asOf }, 100),
      await timed(client, 'everything open', 'open', { asOf }, null),
      await timed(client, 'report', 'report', { asOf }, null),
      await timed(client, 'search', 'search', { asOf, query: busiest.label }, 100),
    ]
    for (const [name, variables] of others) times.push(await timed(client, name, name, variables, null))
    return times
  } finally {
    await client.close()
  }
}

const meetings = z.object({
  meetings: z.object({ nodes: z.array(z.object({ date: z.string(), groupName: z.string() })) }),
})

async function newestMeeting(client: GraphClient, asOf: string | null): Promise<object> {
  const document =
    'query ($asOf: Date) { meetings(asOf: $asOf, first: 1, filter: { held: true }) { nodes { date groupName } } }'
  const [newest] = meetings.parse(dataOf(await client.ask({ document, variables: { asOf } }))).meetings.nodes
  return { date: newest?.date, group: newest?.groupName }
}

const topics = z.object({ topics: z.object({ nodes: z.array(z.object({ name: z.string() })) }) })

async function busiestTopic(client: GraphClient): Promise<string> {
  const { nodes } = topics.parse(await answer(client, 'topics', { first: 1 })).topics
  return nodes[0]?.name ?? ''
}

const actionItems = z.object({ actionItems: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })

async function anyActionItem(client: GraphClient, asOf: string | null): Promise<string> {
  const { nodes } = actionItems.parse(await answer(client, 'open', { asOf, first: 1 })).actionItems
  return nodes[0]?.id ?? ''
}

async function answer(client: GraphClient, operation: string, variables: object): Promise<unknown> {
  return dataOf(await client.ask({ document: savedOperation(operation), variables: { ...variables } }))
}

async function timed(
  client: GraphClient,
  name: string,
  operation: string,
  variables: object,
  limit: number | null,
): Promise<QuestionTimes> {
  const times: number[] = []
  for (let nth = 0; nth < WARM_UP + TIMES; nth++) {
    const start = performance.now()
    await answer(client, operation, variables)
    if (nth >= WARM_UP) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { name, p50: at(0.5), p95: at(0.95), limit }
}
