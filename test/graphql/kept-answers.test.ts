import { join } from 'node:path'
import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Api } from '../../src/graphql/api.js'
import { parseTokens } from '../../src/graphql/http/access.js'
import { createApiServer } from '../../src/graphql/http/api-server.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const TOKEN = 'a-token-that-writes'
const OPEN = '{ actionItems { totalCount nodes { id text } } }'

let invented: InventedApi
/** What stands for the store's revision; as in an import, it may stay while the store changes. */
let settled: string | null
let ask: (query: string) => Promise<unknown>

beforeEach(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump'),
  })
  invented = await inventedApi(folder, '2024-02-08')
  settled = 'first'
  const api: Api = { ...invented.api, settled: () => settled }
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

  it('of a change is never one that was kept', async () => {
    const close = 'mutation { closeActionItem(input: { id: "ai_0" }) { event { id } } }'
    await ask(close)
    invented.asked()
    await ask(close)
    expect(invented.asked()).not.toEqual([])
  })
})
