import { networkInterfaces } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openHeldClient } from '../../src/client/open-client.js'
import { parseTokens } from '../../src/graphql/http/access.js'
import { serveApi, type ServedApi } from '../../src/graphql/http/serve-api.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const TOKEN = 'a-token-that-writes'
const OUTWARD = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

let invented: InventedApi
let served: ServedApi | undefined

beforeAll(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  invented = await inventedApi(folder, '2024-02-08')
})
afterEach(() => served?.close())

async function serveAt(address: string): Promise<ServedApi> {
  served = await serveApi({
    api: invented.api,
    logger: pino({ level: 'silent' }),
    tokens: { write: parseTokens(TOKEN), read: [] },
    ownToken: null,
    pageToken: null,
    minutes: [],
    hosts: [],
    graphiql: false,
    introspection: false,
    webFolder: import.meta.dirname,
    port: 0,
    address,
  })
  return served
}

async function statusAt(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query: '{ groups { nodes { name } } }' }),
  })
  await response.body?.cancel()
  return response.status
}

it('what listens at every address is named by loopback', async () => {
  const { url, localUrl } = await serveAt('0.0.0.0')
  expect(localUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(url).toBe(localUrl)
  expect(await statusAt(localUrl)).toBe(200)
})

it.skipIf(OUTWARD === undefined)(
  'what listens at one address of a network is reached by this machine at loopback too',
  async () => {
    const { url, localUrl } = await serveAt(OUTWARD ?? '')
    expect(url).toContain(`http://${OUTWARD}:`)
    expect(localUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await statusAt(localUrl)).toBe(200)
  },
)

describe('the mutation importMinutes over HTTP', () => {
  const IMPORT = `mutation ($input: ImportMinutesInput!) {
    importMinutes(input: $input) { clientMutationId groups summary { newFiles unchangedFiles } } }`

  it('imports anything for programs of who runs it, what it was started with for other tokens', async () => {
    const folder = inventedFolder({
      'garden/minutegraph.yml': '',
      'garden/beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
      'secret/20240207.md': inventedMinutes('2024-02-07', '@mira: buy a present for @tovi'),
      'secret.yml': '',
    })
    const client = await openHeldClient('memory:', {
      configuration: null,
      env: {},
      now: () => new Date('2024-02-08T12:00:00Z'),
      version: 'test',
    })
    served = await serveApi({
      api: await client.api(),
      logger: pino({ level: 'silent' }),
      tokens: { write: parseTokens(TOKEN), read: [] },
      ownToken: 'own',
      pageToken: 'page',
      minutes: [join(folder, 'garden')],
      hosts: [],
      graphiql: false,
      introspection: false,
      webFolder: import.meta.dirname,
      port: 0,
    })
    const ask = async (token: string | null, path: string, more: object = {}): Promise<unknown> => {
      const response = await fetch(`${served?.url ?? ''}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({
          query: IMPORT,
          variables: { input: { paths: [`${folder}/${path}`], clientMutationId: 'first', ...more } },
        }),
      })
      return response.json()
    }
    const imported = (newFiles: number, unchangedFiles: number): object => ({
      data: { importMinutes: { clientMutationId: 'first', summary: { newFiles, unchangedFiles } } },
    })
    const refused = (code: string): object => ({ errors: [{ extensions: { code } }] })
    try {
      expect(await ask(null, 'garden')).toMatchObject(refused('UNAUTHENTICATED'))
      expect(await ask(TOKEN, 'garden')).toMatchObject(imported(1, 0))
      expect(await ask(TOKEN, 'garden/beds/20240207.md')).toMatchObject(imported(0, 1))
      for (const token of [TOKEN, 'page'])
        for (const path of ['secret', '', 'garden-2', 'garden/../secret', 'garden/beds/../../secret'])
          expect(await ask(token, path), path).toMatchObject(refused('FORBIDDEN'))
      const otherFile = { configuration: `${folder}/secret.yml` }
      expect(await ask(TOKEN, 'garden', otherFile)).toMatchObject(refused('FORBIDDEN'))
      expect(await ask('own', 'secret')).toMatchObject(imported(1, 0))
    } finally {
      await client.close()
    }
  })
})
