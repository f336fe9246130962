import { expect, it } from 'vitest'

import { InProcessClient } from '../../src/client/in-process-client.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'

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
  const client = new InProcessClient(breaking, {
    configuration: null,
    now: () => new Date('2024-02-08T12:00:00Z'),
    version: 'test',
    speaker: 'mira',
  })
  const good = '{ newestMeetingDay groups { nodes { name } } }'
  const bad = '{ store { counts { label } } }'
  const asked = await Promise.allSettled([bad, good, bad, good].map((document) => client.ask({ document })))
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(asked[0]).toMatchObject({ reason: { message: 'broken by the test' } })
  await client.close()
})
