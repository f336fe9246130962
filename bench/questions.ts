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
    return [
      await timed(client, 'one person', 'open', { asOf, filter: { owner: [busiest.label] } }, 5),
      await timed(client, 'all persons', 'open-by-person', { asOf }, 100),
      await timed(client, 'everything open', 'open', { asOf }, null),
      await timed(client, 'report', 'report', { asOf }, null),
      await timed(client, 'search', 'search', { asOf, query: busiest.label }, 100),
    ]
  } finally {
    await client.close()
  }
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
