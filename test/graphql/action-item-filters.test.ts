/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are looked into as they come; what is wrong in them fails the test */
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFolder } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

/** Minutes of one day: tasks under one heading each, in the order given. */
function minutes(day: string, agenda: Readonly<Record<string, readonly string[]>>): string {
  const items = Object.entries(agenda).flatMap(([title, tasks]) => [
    `### ${title}`,
    '',
    'Words were said.',
    ...tasks.map((task) => `- ${task}`),
    '',
  ])
  return [
    `# Meeting ${day}`,
    '',
    '## Participants',
    '',
    '- @mira',
    '- @tovi',
    '',
    '## Agenda',
    '',
    ...items,
  ].join('\n')
}

let invented: InventedApi
beforeAll(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': 'topics:\n  - { name: Watering, aliases: [hoses] }\n',
    'beds/20240103.md': minutes('2024-01-03', { Compost: ['AI @mira: turn the old heap'] }),
    'beds/20240110.md': minutes('2024-01-10', { Nothing: [] }),
    'beds/20240117.md': minutes('2024-01-17', { Nothing: [] }),
    'beds/20240124.md': minutes('2024-01-24', { Nothing: [] }),
    'beds/20240501.md': minutes('2024-05-01', {
      Watering: ['AI @mira: buy hoses by 2024-05-10', 'AI NN: bring cans'],
    }),
    'beds/20240508.md': minutes('2024-05-08', { Watering: ['~~AI @tovi: ask about the pump~~'] }),
    'soil/20240509.md': minutes('2024-05-09', {
      Digging: ['AI @tovi: order compost', '@tovi will look for spades'],
    }),
  })
  invented = await inventedApi(folder, '2024-05-15')
})

async function texts(filter: Record<string, unknown>, asOf: string | null = null): Promise<string[]> {
  const document = `query ($filter: ActionItemFilter, $asOf: Date) {
    actionItems(filter: $filter, asOf: $asOf) { totalCount nodes { text } }
  }`
  const { actionItems } = await invented.data(document, { filter, asOf })
  expect(actionItems.totalCount).toBe(actionItems.nodes.length)
  return actionItems.nodes.map(({ text }: { text: string }) => text).sort()
}

const HOSES = expect.stringContaining('buy hoses') as string
const CANS = expect.stringContaining('bring cans') as string
const PUMP = expect.stringContaining('ask about the pump') as string
const COMPOST = expect.stringContaining('order compost') as string
const HEAP = expect.stringContaining('turn the old heap') as string

describe('action items', () => {
  it('are open, explicit and not stale by default', async () => {
    expect(await texts({})).toEqual([CANS, HOSES, COMPOST])
  })

  it('by owner: only what that person owns', async () => {
    expect(await texts({ owner: ['mira'] })).toEqual([HOSES])
    expect(await texts({ owner: ['@TOVI'] })).toEqual([COMPOST])
  })

  it('by owner: an unknown name is an error that names the nearest', async () => {
    const [error] = await invented.errors('{ actionItems(filter: { owner: "tobi" }) { totalCount } }')
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND', remedy: 'Did you mean "tovi"?' })
  })

  it('unowned: what nobody in particular has', async () => {
    expect(await texts({ unowned: true })).toEqual([CANS])
    expect(await texts({ unowned: false })).toEqual([HOSES, COMPOST])
  })

  it('by group', async () => {
    expect(await texts({ group: ['soil'] })).toEqual([COMPOST])
    expect(await texts({ group: ['beds'], owner: ['tovi'] })).toEqual([])
  })

  it('by topic, also by its other name', async () => {
    expect(await texts({ topic: ['hoses'] })).toEqual([CANS, HOSES])
    expect(await texts({ topic: ['Watering'], owner: ['tovi'] })).toEqual([])
  })

  it('by status', async () => {
    expect(await texts({ status: ['DONE'] })).toEqual([PUMP])
    expect(await texts({ status: ['DROPPED'] })).toEqual([])
  })

  it('by age', async () => {
    expect(await texts({ stale: true })).toEqual([HEAP])
    expect(await texts({ include: ['STALE'], owner: ['mira'] })).toEqual([HOSES, HEAP])
  })

  it('by due day', async () => {
    expect(await texts({ overdue: true })).toEqual([HOSES])
    expect(await texts({ overdue: false })).toEqual([CANS, COMPOST])
    expect(await texts({ dueUntil: '2024-05-10' })).toEqual([HOSES])
    expect(await texts({ dueUntil: '2024-05-09' })).toEqual([])
    expect(await texts({ dueSince: '2024-05-10' })).toEqual([HOSES])
    expect(await texts({ dueSince: '2024-05-11' })).toEqual([])
  })

  it('by when they were seen', async () => {
    expect(await texts({ seenSince: '2024-05-09' })).toEqual([COMPOST])
    expect(await texts({ seenUntil: '2024-05-08' })).toEqual([CANS, HOSES])
  })

  it('by their words, whatever the case', async () => {
    expect(await texts({ text: 'HOSES' })).toEqual([HOSES])
    expect(await texts({ text: 'Hosen' })).toEqual([])
  })

  it('by conflict', async () => {
    expect(await texts({ conflicting: true })).toEqual([])
    expect(await texts({ conflicting: false })).toEqual([CANS, HOSES, COMPOST])
  })

  it('by id and its unique beginning', async () => {
    const { actionItems } = await invented.data('{ actionItems(filter: { owner: "mira" }) { nodes { id } } }')
    const id = actionItems.nodes[0].id as string
    expect(await texts({ id: [id] })).toEqual([HOSES])
    expect(await texts({ id: [id.slice(0, 14)] })).toEqual([HOSES])
    expect(await texts({ id: ['ai_0000000000000000'] })).toEqual([])
  })

  it('as of a day: nothing of later meetings, and what was not yet stale', async () => {
    expect(await texts({}, '2024-01-04')).toEqual([HEAP])
    expect(await texts({}, '2024-05-01')).toEqual([CANS, HOSES])
    expect(await texts({ status: ['DONE'] }, '2024-05-07')).toEqual([])
    expect(await texts({}, '2024-01-02')).toEqual([])
  })

  it('count what the standing left out', async () => {
    const { actionItems } = await invented.data('{ actionItems { leftOut { stale suggested unlisted } } }')
    expect(actionItems.leftOut).toMatchObject({ stale: 1, unlisted: 0 })
  })

  it('take any text in a filter for text', async () => {
    for (const text of ["' OR 1=1 //", '$text', '`', '}) DETACH DELETE n //', '\u0000', '%', '\\'])
      expect(await texts({ text }), text).toEqual([])
    expect(await texts({})).toHaveLength(3)
  })
})
