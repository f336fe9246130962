import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openHeldClient } from '../../src/client/open-client.js'
import type { InProcessClient } from '../../src/client/in-process-client.js'
import { savedOperation } from '../../src/client/saved-operation.js'
import { parseTokens } from '../../src/graphql/http/access.js'
import { serveApi, type ServedApi } from '../../src/graphql/http/serve-api.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

const CONNECTIONS = 100
const SECONDS = 4

const folder = inventedFolder({ 'minutegraph.yml': '' })
let client: InProcessClient
let server: ServedApi
beforeAll(async () => {
  meetings(0, 20)
  client = await openHeldClient('memory:', {
    configuration: null,
    env: {},
    now: () => new Date('2024-06-01T12:00:00Z'),
    version: 'test',
  })
  await client.workAside()
  await client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  server = await serveApi({
    api: await client.api(),
    logger: pino({ level: 'silent' }),
    tokens: { write: parseTokens('token'), read: [] },
    ownToken: null,
    pageToken: null,
    minutes: [],
    hosts: [],
    graphiql: false,
    introspection: false,
    webFolder: folder,
    port: 0,
  })
})
afterAll(async () => {
  await server.close()
  await client.close()
})

/** Minutes of the garden's meetings, a week apart. */
function meetings(from: number, to: number): void {
  mkdirSync(join(folder, 'beds'), { recursive: true })
  for (let nth = from; nth < to; nth += 1) {
    const day = new Date(Date.UTC(2023, 0, 4 + 7 * nth)).toISOString().slice(0, 10)
    writeFileSync(
      join(folder, `beds/${day}.md`),
      inventedMinutes(day, `@mira: buy hose ${nth}`, `@tovi: ask about pump ${nth} and its lid`),
    )
  }
}

const answered = z.object({ data: z.record(z.string(), z.unknown()), errors: z.undefined().optional() })

describe(`${CONNECTIONS} connections beside imports`, () => {
  it('are all answered, without one error', async () => {
    const ends = Date.now() + SECONDS * 1000
    const questions = ['open', 'open-by-person', 'groups', 'report'].map((name) => savedOperation(name))
    const api = await client.api()
    let answers = 0
    let asChanging = 0
    const connection = async (nth: number): Promise<void> => {
      for (let turn = nth; Date.now() < ends; turn += 1) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query: questions[turn % questions.length] }),
        })
        expect(response.status).toBe(200)
        answered.parse(await response.json())
        answers += 1
        if (api.changing()) asChanging += 1
      }
    }
    let imports = 0
    const importing = async (): Promise<void> => {
      for (let last = 20; Date.now() < ends; last += 5) {
        meetings(last, last + 5)
        const { newFiles } = await client.importMinutes({
          paths: [folder],
          configuration: null,
          dryRun: false,
        })
        expect(newFiles).toBe(5)
        imports += 1
      }
    }
    await Promise.all([importing(), ...Array.from({ length: CONNECTIONS }, (_, nth) => connection(nth))])
    expect(answers).toBeGreaterThan(CONNECTIONS)
    expect(imports).toBeGreaterThan(0)
    expect(asChanging).toBeGreaterThan(0)
    expect(api.changing()).toBe(false)
  }, 60_000)
})
