import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { importResultFrom } from '../../src/client/last-import.js'
import type { ImportResult } from '../../src/graphql/api-options.js'
import type { Api } from '../../src/graphql/api.js'
import { createApiServer, type ApiServer } from '../../src/graphql/http/api-server.js'
import { LIMITS } from '../../src/graphql/http/limits.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const SOMETHING_CHANGED: ImportResult = {
  at: '2024-02-08T12:00:00.000Z',
  dryRun: false,
  newFiles: 0,
  changedFiles: 0,
  unchangedFiles: 0,
  removedFiles: 0,
  changes: [{ label: 'ActionItem', created: 0, changed: 1, removed: 0 }],
  diagnostics: [],
  milliseconds: 1,
}

function server(api: Api): ApiServer {
  return createApiServer({
    api,
    logger: pino({ level: 'silent' }),
    tokens: { write: [], read: [] },
    ownToken: null,
    pageToken: null,
    minutes: [],
    loopback: true,
    hosts: [],
    graphiql: false,
    introspection: false,
    webFolder: join(import.meta.dirname, 'no-such-folder'),
  })
}

describe('actionItemChanged, over server-sent events', () => {
  let folder: string
  let changing: InventedApi
  beforeEach(async () => {
    folder = inventedFolder({
      'minutegraph.yml': '',
      'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: order compost'),
      'pond/20240207.md': inventedMinutes('2024-02-07', '@tovi: count the frogs'),
    })
    changing = await inventedApi(folder, '2024-02-08')
  })
  const idOf = async (text: string): Promise<string> => {
    const query = 'query ($text: String) { actionItems(filter: { text: $text }) { nodes { id } } }'
    const { actionItems } = (await changing.data(query, { text })) as {
      actionItems: { nodes: { id: string }[] }
    }
    return actionItems.nodes[0]?.id ?? ''
  }
  const say = async (mutation: string, text: string): Promise<void> => {
    const query = `mutation ($id: ID!) { ${mutation}(input: { id: $id }) { event { id } } }`
    await changing.data(query, { id: await idOf(text) })
  }
  /** The texts and statuses that are told while something happens, up to the one that ends with `last`. */
  const told = async (filter: string, last: string, happens: () => Promise<void>): Promise<string[]> => {
    const query = `subscription { actionItemChanged${filter} { text status topics { name } history { status } } }`
    const response = await server(changing.api).fetch(
      new Request('http://127.0.0.1:4000/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query }),
      }),
    )
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
    const happening = new Promise((resolve) => setTimeout(resolve, 50)).then(happens)
    let stream = ''
    while (!stream.includes(`"text":"${last}`)) {
      const { value, done } = await reader.read()
      if (done) break
      stream += new TextDecoder().decode(value)
    }
    await Promise.all([happening, reader.cancel()])
    expect(stream).not.toContain('errors')
    return [...stream.matchAll(/"text":"([^"]+)","status":"([A-Z]+)"/g)].map(
      ([, text, status]) => `${text}: ${status}`,
    )
  }

  it('tells of one that was closed, to who listens to its group', async () => {
    const heard = await told('(filter: { group: ["beds"] })', 'buy hoses', async () => {
      await say('closeActionItem', 'frogs')
      await say('closeActionItem', 'hoses')
    })
    expect(heard).toEqual(['buy hoses: DONE'])
  })

  it('tells what an import touched, and nothing else', async () => {
    const bring = async (): Promise<void> => {
      writeFileSync(join(folder, 'pond/20240208.md'), inventedMinutes('2024-02-08', '@tovi: count the newts'))
      const summary = await importMinutes({ store: changing.store, paths: [folder] })
      changing.api.imported(importResultFrom(summary), summary.actionItems)
      await say('closeActionItem', 'compost')
    }
    expect(await told('', 'order compost', bring)).toEqual(['count the newts: OPEN', 'order compost: DONE'])
  })

  it('goes on for as long as somebody listens', async () => {
    const heard = await told('(filter: { group: ["pond"] })', 'count the frogs', async () => {
      const beds = await idOf('compost')
      for (let time = 0; time < LIMITS.statements; time++) changing.api.imported(SOMETHING_CHANGED, [beds])
      await say('dropActionItem', 'frogs')
    })
    expect(heard).toEqual(['count the frogs: DROPPED'])
  })
})
