import { expect, it, vi } from 'vitest'

import { InProcessClient } from '../../src/client/in-process-client.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

const OPTIONS = {
  configuration: null,
  now: () => new Date('2024-02-08T12:00:00Z'),
  version: 'test',
  speaker: 'mira',
}

it('reads what histories are ranked from before somebody asks, once', async () => {
  const store = await openStore('memory:')
  const client = new InProcessClient(store, OPTIONS)
  await client.workAside()
  const folder = inventedFolder({ 'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses') })
  await client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  const read = vi.spyOn(store, 'read')
  const readings = () => read.mock.calls.filter(([statement]) => statement === 'history-candidates').length
  await client.prepareHistories()
  expect(readings()).toBe(1)
  const asked = '{ topicHistory(query: "hoses") { entries { totalCount } } }'
  expect((await client.ask({ document: asked })).errors).toBeUndefined()
  expect(readings()).toBe(1)
  await client.close()
})

it('of several questions at once, each is told its own error and no other', async () => {
  const store = await openStore('memory:')
  const breaking: GraphStore = {
    location: store.location,
    events: store.events,
    revision: store.revision,
    read: (statement, parameters) =>
      statement === 'store-contents'
        ? Promise.reject(new Error('broken by the test'))
        : store.read(statement, parameters),
    write: (work) => store.write(work),
    close: () => store.close(),
  }
  const client = new InProcessClient(breaking, OPTIONS)
  const good = '{ newestMeetingDay groups { nodes { name } } }'
  const bad = '{ store { counts { label } } }'
  const asked = await Promise.allSettled([bad, good, bad, good].map((document) => client.ask({ document })))
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(asked[0]).toMatchObject({ reason: { message: 'broken by the test' } })
  await client.close()
})
