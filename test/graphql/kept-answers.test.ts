import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ExecutionResult } from 'graphql'
import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Api } from '../../src/graphql/api.js'
import { parseTokens } from '../../src/graphql/http/access.js'
import { createApiServer } from '../../src/graphql/http/api-server.js'
import { keptAnswers } from '../../src/graphql/http/kept-answers.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const TOKEN = 'a-token-that-writes'
const OPEN = '{ actionItems { totalCount nodes { id text } } }'

let invented: InventedApi
/** What stands for the store's revision; as in an import, it may stay while the store changes. */
let settled: string | null
let changing: boolean
let ask: (query: string) => Promise<unknown>

beforeEach(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump'),
  })
  invented = await inventedApi(folder, '2024-02-08')
  settled = 'first'
  changing = false
  const api: Api = { ...invented.api, settled: () => settled, changing: () => changing }
  const server = createApiServer({
    api,
    logger: pino({ level: 'silent' }),
    tokens: { write: parseTokens(TOKEN), read: [] },
    ownToken: null,
    pageToken: null,
    minutes: [],
    loopback: true,
    hosts: [],
    graphiql: false,
    introspection: false,
    webFolder: join(import.meta.dirname, 'no-such-folder'),
  })
  ask = async (query) => {
    const response = await server.fetch(
      new Request('http://127.0.0.1:4000/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ query }),
      }),
    )
    return response.json()
  }
  await ask(OPEN)
  invented.asked()
})

describe('An answer over HTTP', () => {
  it('is kept for whoever asks the same, also at the same time', async () => {
    const answers = await Promise.all([ask(OPEN), ask(OPEN), ask(OPEN)])
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(answers[0]).toMatchObject({ data: { actionItems: { totalCount: 2 } } })
    expect(invented.asked()).toEqual([])
  })

  it('is none for who asks something else', async () => {
    expect(await ask('{ actionItems(first: 1) { totalCount nodes { id } } }')).not.toHaveProperty('errors')
    expect(invented.asked()).not.toEqual([])
  })

  it('is made anew when something has changed', async () => {
    const { actionItems } = (await invented.data(OPEN)) as { actionItems: { nodes: [{ id: string }] } }
    const [{ id }] = actionItems.nodes
    const close = `mutation { closeActionItem(input: { id: "${id}" }) { event { id } } }`
    expect(await ask(close)).not.toHaveProperty('errors')
    // Nothing is settled yet: what was known before goes on being answered, as in the middle of an import.
    expect(await ask(OPEN)).toMatchObject({ data: { actionItems: { totalCount: 2 } } })
    settled = 'second'
    expect(await ask(OPEN)).toMatchObject({ data: { actionItems: { totalCount: 1 } } })
  })

  it('is not kept where nobody can say whether something changed', async () => {
    settled = null
    await ask(OPEN)
    expect(invented.asked()).not.toEqual([])
  })

  it('is not kept where it was read while the store was being changed', async () => {
    const other = '{ actionItems(first: 1) { totalCount } }'
    changing = true
    await ask(other)
    expect(await ask(OPEN)).toMatchObject({ data: { actionItems: { totalCount: 2 } } })
    invented.asked()
    await ask(OPEN)
    expect(invented.asked()).toEqual([])
    await ask(other)
    expect(invented.asked()).not.toEqual([])
    changing = false
    await ask(other)
    invented.asked()
    await ask(other)
    expect(invented.asked()).toEqual([])
  })

  it('of a change is never one that was kept', async () => {
    const { actionItems } = (await invented.data(OPEN)) as { actionItems: { nodes: [{ id: string }] } }
    const close = `mutation { closeActionItem(input: { id: "${actionItems.nodes[0].id}" }) { event { id } } }`
    expect(await ask(close)).not.toHaveProperty('errors')
    expect(await ask(close)).not.toHaveProperty('errors')
    expect(await invented.store.events.all()).toHaveLength(2)
  })
})

describe('What is kept', () => {
  const request = new Request('http://127.0.0.1:4000/graphql')
  /** Asks `query` of a server that answers everything with nothing; whether it had to. */
  const asker = (): ((query: string) => Promise<boolean>) => {
    const { onParams } = keptAnswers({ settled: () => 'first', changing: () => false }, () => 'read')
    return async (query) => {
      let answered = false
      let handler = (): Promise<ExecutionResult> => {
        answered = true
        return Promise.resolve({ data: {} })
      }
      const paramsHandler = handler
      const setParamsHandler = (other: typeof handler): void => void (handler = other)
      await onParams?.({ request, params: { query }, paramsHandler, setParamsHandler } as never)
      await handler()
      return answered
    }
  }

  it('is not the questions, however long they are', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    const used = (): number => {
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const asks = asker()
    await asks('{ groups { totalCount } }')
    const before = used()
    for (let nth = 0; nth < 300; nth += 1)
      await asks(`#${nth}${' '.repeat(200_000)}\n{ groups { totalCount } }`)
    expect(used() - before).toBeLessThan(20_000_000)
    expect(await asks('{ groups { totalCount } }')).toBe(false)
  })

  it('is not more than so many answers, however short they are', async () => {
    const asks = asker()
    expect(await asks('{ first: __typename }')).toBe(true)
    expect(await asks('{ first: __typename }')).toBe(false)
    for (let nth = 0; nth < 5000; nth += 1) await asks(`{ a${nth}: __typename }`)
    expect(await asks('{ first: __typename }')).toBe(true)
  })
})
