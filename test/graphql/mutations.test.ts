/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are looked into as they come; what is wrong in them fails the test */
import { beforeEach, describe, expect, it } from 'vitest'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

let invented: InventedApi
beforeEach(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump'),
    'beds/20240214.md': inventedMinutes('2024-02-14', '@mira: buy hoses', '@tovi: order compost'),
  })
  invented = await inventedApi(folder, '2024-02-15')
})

async function idOf(text: string): Promise<string> {
  const { actionItems } = await invented.data(
    'query ($text: String) { actionItems(filter: { text: $text }) { nodes { id } } }',
    { text },
  )
  return actionItems.nodes[0].id as string
}

function mutation(name: string, input: string): string {
  return `mutation ($input: ${input}!) { ${name}(input: $input) { event { id kind by note } actionItem { id status owners { name } } } }`
}

const CLOSE = mutation('closeActionItem', 'ActionItemEventInput')

describe('events of action items', () => {
  it.each([
    ['closeActionItem', 'CLOSE', 'DONE'],
    ['dropActionItem', 'DROP', 'DROPPED'],
  ])('%s answers the item as it stands now', async (name, kind, status) => {
    const id = await idOf('hoses')
    const answer = await invented.data(mutation(name, 'ActionItemEventInput'), {
      input: { id, note: 'found some', by: 'tovi' },
    })
    expect(answer[name]).toMatchObject({
      event: { kind, by: 'tovi', note: 'found some' },
      actionItem: { id, status },
    })
  })

  it('reopen opens what was closed', async () => {
    const id = await idOf('hoses')
    await invented.data(CLOSE, { input: { id } })
    const answer = await invented.data(mutation('reopenActionItem', 'ActionItemEventInput'), {
      input: { id },
    })
    expect(answer.reopenActionItem.actionItem).toMatchObject({ id, status: 'OPEN' })
  })

  it('assign takes people by any spelling, and a new handle', async () => {
    const id = await idOf('hoses')
    const assign = mutation('assignActionItem', 'AssignActionItemInput')
    const known = await invented.data(assign, { input: { id, person: ['TOVI'] } })
    expect(known.assignActionItem.actionItem.owners).toEqual([{ name: 'tovi' }])
    const [error] = await invented.errors(assign, { input: { id, person: ['tobi'] } })
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('dismiss takes it out of every list, but not from its id', async () => {
    const id = await idOf('hoses')
    await invented.data(mutation('dismissActionItem', 'ActionItemEventInput'), { input: { id } })
    const { actionItems, actionItem } = await invented.data(
      `query ($id: ID!) {
        actionItems(filter: { text: "hoses", status: [OPEN, DONE, DROPPED, UNLISTED], include: [STALE, SUGGESTED] }) { totalCount }
        actionItem(id: $id) { id }
      }`,
      { id },
    )
    expect(actionItems.totalCount).toBe(0)
    expect(actionItem).toEqual({ id })
  })

  it('same joins two items into one', async () => {
    const [id, other] = [await idOf('pump'), await idOf('compost')]
    const { sameActionItem } = await invented.data(mutation('sameActionItem', 'PairEventInput'), {
      input: { id, other },
    })
    const { actionItem } = await invented.data(
      'query ($id: ID!) { actionItem(id: $id) { sightings { text } } }',
      {
        id: sameActionItem.actionItem.id,
      },
    )
    expect(actionItem.sightings).toHaveLength(2)
  })

  it('split parts an item at one of its later places', async () => {
    const id = await idOf('hoses')
    const split = mutation('splitActionItem', 'SplitActionItemInput')
    const [error] = await invented.errors(split, { input: { id, place: 'nowhere.md:1' } })
    expect(error?.extensions).toMatchObject({ code: 'USAGE' })
    const { actionItem } = await invented.data(
      'query ($id: ID!) { actionItem(id: $id) { sightings { file line } } }',
      { id },
    )
    const { file, line } = actionItem.sightings[1]
    await invented.data(split, { input: { id, place: `${file}:${line}` } })
    const { actionItems } = await invented.data('{ actionItems(filter: { text: "hoses" }) { totalCount } }')
    expect(actionItems.totalCount).toBe(2)
  })
})

describe('a client key', () => {
  it('makes saying the same twice say it once', async () => {
    const input = { id: await idOf('hoses'), clientMutationId: 'k1' }
    const first = await invented.data(CLOSE, { input })
    const second = await invented.data(CLOSE, { input })
    expect(second.closeActionItem.event.id).toBe(first.closeActionItem.event.id)
    expect(await invented.store.events.all()).toHaveLength(1)
  })

  it('stands for one thing only', async () => {
    await invented.data(CLOSE, { input: { id: await idOf('hoses'), clientMutationId: 'k1' } })
    const [error] = await invented.errors(CLOSE, {
      input: { id: await idOf('pump'), clientMutationId: 'k1' },
    })
    expect(error?.extensions).toMatchObject({ code: 'USAGE' })
  })
})

describe('what cannot be said', () => {
  it('of a thing that there is not', async () => {
    const [error] = await invented.errors(CLOSE, { input: { id: 'ai_0000000000000000' } })
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND' })
    expect(await invented.store.events.all()).toEqual([])
  })

  it('in a million letters', async () => {
    const id = await idOf('hoses')
    const [error] = await invented.errors(CLOSE, { input: { id, note: 'x'.repeat(1_000_000) } })
    expect(error?.extensions).toMatchObject({ code: 'USAGE' })
  })
})

describe('events of people', () => {
  it('merging makes one of two', async () => {
    const document = `mutation ($input: PairEventInput!) { mergePeople(input: $input) { event { kind } person { label aliases } } }`
    const { mergePeople } = await invented.data(document, { input: { id: 'mira', other: 'tovi' } })
    expect(mergePeople).toMatchObject({ event: { kind: 'MERGE_PEOPLE' }, person: { label: 'mira' } })
    const { actionItems } = await invented.data('{ actionItems(filter: { owner: "tovi" }) { totalCount } }')
    expect(actionItems.totalCount).toBe(3)
  })
})
