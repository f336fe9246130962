/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- answers are looked into as they come; what is wrong in them fails the test */
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFolder } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

function minutes(day: string, task: string): string {
  return `# Meeting ${day}\n\n## Participants\n\n- @mira\n- @tovi\n\n## Agenda\n\n### Hoses\n\nWords.\n\n- ${task}\n`
}

let invented: InventedApi
beforeAll(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': 'people: []\n',
    'beds/20240103.md': minutes(
      '2024-01-03',
      'AI @mira: buy long green garden hoses (https://forge.example/beds/garden/issues/7) until 2024-02-01',
    ),
    'beds/20240110.md': minutes(
      '2024-01-10',
      'AI @tovi: buy long green garden hoses (https://forge.example/beds/garden/issues/7) until 2024-03-01',
    ),
  })
  invented = await inventedApi(folder, '2024-02-10')
})

const DOCUMENT = `query ($owner: String, $asOf: Date) {
  actionItems(filter: { owner: [$owner] }, asOf: $asOf) {
    totalCount
    nodes { due overdue owners { name } statusSince history { from to } }
  }
}`

async function itemsOf(owner: string, asOf: string) {
  const { actionItems } = await invented.data(DOCUMENT.replace('$owner: String', '$owner: String!'), {
    owner,
    asOf,
  })
  expect(actionItems.totalCount).toBe(actionItems.nodes.length)
  return actionItems.nodes
}

describe('owners and due days', () => {
  it('are those of the day asked about', async () => {
    const [then] = await itemsOf('mira', '2024-01-05')
    expect(then).toMatchObject({ due: '2024-02-01', owners: [{ name: 'mira' }] })
    expect(await itemsOf('tovi', '2024-01-05')).toEqual([])
    const [now] = await itemsOf('tovi', '2024-02-10')
    expect(now).toMatchObject({ due: '2024-03-01', overdue: false, owners: [{ name: 'tovi' }] })
    expect(await itemsOf('mira', '2024-02-10')).toEqual([])
  })

  it('change without the status changing', async () => {
    const [now] = await itemsOf('tovi', '2024-02-10')
    expect(now).toMatchObject({ statusSince: '2024-01-03', history: [{ from: '2024-01-03', to: null }] })
  })

  it('count for the persons as of the day', async () => {
    const document = `query ($name: String!, $asOf: Date) { person(name: $name, asOf: $asOf) { counts { actionItems open } } }`
    const openOf = async (name: string, asOf: string) =>
      (await invented.data(document, { name, asOf })).person?.counts.open
    expect([await openOf('mira', '2024-01-05'), await openOf('tovi', '2024-01-05')]).toEqual([1, 0])
    expect([await openOf('mira', '2024-01-20'), await openOf('tovi', '2024-01-20')]).toEqual([0, 1])
  })
})
