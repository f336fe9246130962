import { userInfo } from 'node:os'

import { expect, it } from 'vitest'

import { openHeldClient } from '../../src/client/open-client.js'
import { speakerOf } from '../../src/client/speaker.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

it('the one who runs the process is named by MINUTEGRAPH_USER, else by the login name', () => {
  expect(speakerOf({ MINUTEGRAPH_USER: 'mira' })).toBe('mira')
  expect(speakerOf({ MINUTEGRAPH_USER: '' })).toBe(userInfo().username)
})

it('what is said in process without a name is said by that one', async () => {
  const client = await openHeldClient('memory:', {
    configuration: null,
    env: { MINUTEGRAPH_USER: 'mira' },
    now: () => new Date('2024-02-08T12:00:00Z'),
    version: 'test',
  })
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@tovi: buy hoses'),
  })
  await client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  const { data } = await client.ask({ document: '{ actionItems { nodes { id } } }' })
  const { actionItems } = data as { actionItems: { nodes: { id: string }[] } }
  await client.ask({
    document: 'mutation ($input: ActionItemEventInput!) { dropActionItem(input: $input) { event { id } } }',
    variables: { input: { id: actionItems.nodes[0]?.id } },
  })
  expect(await client.store.events.all()).toMatchObject([{ by: 'mira' }])
  await client.close()
})
