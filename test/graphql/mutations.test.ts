/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are looked into as they come; what is wrong in them fails the test */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, subscribe } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const QUERIES = join(import.meta.dirname, '../../queries')

const COMPOST = `- Decision: the compost is turned in March

### Compost (@tovi, 5 min)

- Decision: nobody turns the compost in winter
`

let folder: string
let invented: InventedApi
beforeEach(async () => {
  folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': `${inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump')}### Compost (@tovi, 5 min)\n`,
    'beds/20240214.md': `${inventedMinutes('2024-02-14', '@mira: buy hoses', '@tovi: order compost')}${COMPOST}`,
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

/** The one of queries/ that says it. */
function savedOperationOf(mutationName: string): string {
  const texts = readdirSync(QUERIES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(QUERIES, file), 'utf8'))
  const [text, ...others] = texts.filter((one) => one.includes(`  ${mutationName}(input: $input) {`))
  if (text === undefined || others.length > 0) throw new Error(`${mutationName} has not one saved operation`)
  return text
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

  it('what is said again within one second is said again', async () => {
    invented = await inventedApi(folder, '2024-02-15', 0)
    const id = await idOf('hoses')
    const { c } = await invented.data(
      `mutation ($id: ID!) {
        a: closeActionItem(input: { id: $id, by: "mira", note: "done" }) { event { id } }
        b: reopenActionItem(input: { id: $id, by: "mira" }) { event { id } }
        c: closeActionItem(input: { id: $id, by: "tovi", note: "done again" }) { event { by note } actionItem { status } }
      }`,
      { id },
    )
    expect(c).toEqual({ event: { by: 'tovi', note: 'done again' }, actionItem: { status: 'DONE' } })
    expect(await invented.store.events.all()).toHaveLength(3)
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

  describe('of any mutation', () => {
    const ofItem = async (more: object = {}) => ({ id: await idOf('hoses'), ...more })
    const secondPlace = async () => {
      const { actionItem } = await invented.data(
        'query ($id: ID!) { actionItem(id: $id) { sightings { file line } } }',
        { id: await idOf('hoses') },
      )
      const { file, line } = actionItem.sightings[1]
      return `${file}:${line}`
    }
    const twoDecisions = async () => {
      const { decisions } = await invented.data('{ decisions { nodes { id } } }')
      return { id: decisions.nodes[0].id, other: decisions.nodes[1].id }
    }
    /** What is said, and what of it another client would say under the same key. */
    const SAID: readonly (readonly [string, string, () => Promise<object>, object])[] = [
      ['closeActionItem', 'ActionItemEventInput', ofItem, { note: 'other' }],
      ['reopenActionItem', 'ActionItemEventInput', ofItem, { note: 'other' }],
      ['dropActionItem', 'ActionItemEventInput', ofItem, { by: 'tovi' }],
      ['dismissActionItem', 'ActionItemEventInput', ofItem, { note: 'other' }],
      ['assignActionItem', 'AssignActionItemInput', () => ofItem({ person: ['tovi'] }), { person: ['mira'] }],
      [
        'sameActionItem',
        'PairEventInput',
        async () => ofItem({ other: await idOf('pump') }),
        { other: 'ai_0000000000000000' },
      ],
      [
        'splitActionItem',
        'SplitActionItemInput',
        async () => ofItem({ place: await secondPlace() }),
        { place: 'a.md:1' },
      ],
      ['supersedeDecision', 'PairEventInput', twoDecisions, { note: 'other' }],
      ['mergePeople', 'PairEventInput', () => Promise.resolve({ id: 'mira', other: 'tovi' }), { id: 'tovi' }],
      [
        'nameTopic',
        'NameTopicInput',
        () => Promise.resolve({ id: 'Watering', name: 'Water' }),
        { name: 'Wet' },
      ],
      [
        'mergeTopics',
        'PairEventInput',
        () => Promise.resolve({ id: 'Watering', other: 'Compost' }),
        { id: 'Compost' },
      ],
      [
        'splitTopic',
        'SplitTopicInput',
        () => Promise.resolve({ id: 'Watering', names: ['Compost'] }),
        { names: ['Hoses'] },
      ],
    ]

    it('is tried with every one of them', () => {
      const { importMinutes, ...mutations } = invented.api.schema.getMutationType()?.getFields() ?? {}
      expect(importMinutes).toBeDefined()
      expect(SAID.map(([name]) => name).sort()).toEqual(Object.keys(mutations).sort())
    })

    it.each(SAID)('makes a retry of %s answer as the first time', async (name, type, inputFrom, other) => {
      const field = /Topic/.test(name)
        ? 'topic'
        : name === 'mergePeople'
          ? 'person'
          : name === 'supersedeDecision'
            ? 'decision'
            : 'actionItem'
      const document = `mutation ($input: ${type}!) {
        ${name}(input: $input) { event { id } ${field} { id } clientMutationId }
      }`
      const input = { ...(await inputFrom()), clientMutationId: 'k1' }
      const first = await invented.data(document, { input })
      expect(first[name][field]).not.toBeNull()
      expect(await invented.data(document, { input: { ...input, note: null } })).toEqual(first)
      const bySavedOperation = await invented.data(savedOperationOf(name), { input })
      expect(bySavedOperation[name].event.id).toBe(first[name].event.id)
      expect(bySavedOperation[name][field].id).toBe(first[name][field].id)
      const [error] = await invented.errors(document, { input: { ...input, ...other } })
      expect(error).toMatchObject({ message: 'The key "k1" stands for something else already.' })
      expect(await invented.store.events.all()).toHaveLength(1)
    })
  })

  it('of an event that was kept without its input is known by what it was said of', async () => {
    const id = await idOf('hoses')
    await invented.data(CLOSE, { input: { id, clientMutationId: 'k1' } })
    const [event] = await invented.store.events.all()
    if (!event) throw new Error('nothing was kept')
    const { inputDigest, ...older } = event
    expect(inputDigest).toBeDefined()
    invented = await inventedApi(folder, '2024-02-15')
    await invented.store.events.append(older)
    const again = await invented.data(CLOSE, { input: { id, note: 'other', clientMutationId: 'k1' } })
    expect(again.closeActionItem.event.id).toBe(event.id)
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

describe('events of topics', () => {
  const TOPIC = 'event { kind values } topic { id name aliases curated }'
  const topicMutation = (name: string, input: string) =>
    `mutation ($input: ${input}!) { ${name}(input: $input) { ${TOPIC} } }`

  it('naming one makes it a curated topic, found by both names', async () => {
    const { nameTopic } = await invented.data(topicMutation('nameTopic', 'NameTopicInput'), {
      input: { id: 'Watering', name: 'Irrigation', by: 'tovi' },
    })
    expect(nameTopic).toMatchObject({
      event: { kind: 'NAME_TOPIC', values: ['Irrigation'] },
      topic: { name: 'Irrigation', curated: true },
    })
    const { old, now } = await invented.data(
      '{ old: topic(name: "Watering") { id } now: topic(name: "irrigation") { id } }',
    )
    expect(old).toEqual(now)
    const [error] = await invented.errors(topicMutation('nameTopic', 'NameTopicInput'), {
      input: { id: 'Irrigation', name: '  ' },
    })
    expect(error?.extensions).toMatchObject({ code: 'USAGE' })
  })

  it('merging and splitting undo each other', async () => {
    const { mergeTopics } = await invented.data(topicMutation('mergeTopics', 'PairEventInput'), {
      input: { id: 'Watering', other: 'Compost' },
    })
    expect(mergeTopics.topic.aliases).toContain('Compost')
    const { splitTopic } = await invented.data(topicMutation('splitTopic', 'SplitTopicInput'), {
      input: { id: 'Watering', names: ['Compost'] },
    })
    expect(splitTopic.event).toMatchObject({ kind: 'SPLIT_TOPIC', values: ['Compost'] })
    const { watering, compost } = await invented.data(
      '{ watering: topic(name: "Watering") { id aliases } compost: topic(name: "Compost") { id } }',
    )
    expect(compost.id).not.toBe(watering.id)
    expect(watering.aliases).not.toContain('Compost')
  })
})

describe('supersede', () => {
  it('lets one decision take the place of another, and none its own', async () => {
    const { decisions } = await invented.data('{ decisions { nodes { id text } } }')
    const [later, earlier] = decisions.nodes
    const document =
      'mutation ($input: PairEventInput!) { supersedeDecision(input: $input) { event { kind } decision { id supersedes { id } } } }'
    const { supersedeDecision } = await invented.data(document, {
      input: { id: later.id, other: earlier.id },
    })
    expect(supersedeDecision).toMatchObject({
      event: { kind: 'SUPERSEDE' },
      decision: { id: later.id, supersedes: [{ id: earlier.id }] },
    })
    const { decision } = await invented.data('query ($id: ID!) { decision(id: $id) { standing } }', {
      id: earlier.id,
    })
    expect(decision.standing).toBe('SUPERSEDED')
    const [error] = await invented.errors(document, { input: { id: later.id, other: later.id } })
    expect(error?.extensions).toMatchObject({ code: 'USAGE' })
  })
})

describe('actionItemChanged', () => {
  it('tells of items that an event changed, those of the filter and no others', async () => {
    const listen = async (filter: string) => {
      const stream = await subscribe({
        schema: invented.api.schema,
        document: parse(`subscription { actionItemChanged(filter: ${filter}) { text status } }`),
        contextValue: invented.api.context({ access: 'read', speaker: null, importsBelow: null }),
      })
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream))
      return stream
    }
    const mine = await listen('{ owner: ["mira"], status: [DONE] }')
    const others = await listen('{ owner: ["tovi"], status: [DONE] }')
    const told = mine.next()
    let heard = false
    void others.next().then(({ done }) => (heard = done !== true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    await invented.data(CLOSE, { input: { id: await idOf('hoses') } })
    expect((await told).value).toMatchObject({
      data: { actionItemChanged: { text: 'buy hoses', status: 'DONE' } },
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(heard).toBe(false)
    await Promise.all([mine.return(), others.return()])
  })

  it('who shows many things hears once of each event and each import that changed something', async () => {
    const stream = await subscribe({
      schema: invented.api.schema,
      document: parse('subscription { graphChanged { import { newFiles } } }'),
      contextValue: invented.api.context({ access: 'read', speaker: null, importsBelow: null }),
    })
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream))
    const told = [stream.next(), stream.next()]
    await new Promise((resolve) => setTimeout(resolve, 20))
    const summary = {
      at: '2024-02-15T12:00:00.000Z',
      newFiles: 3,
      changedFiles: 0,
      unchangedFiles: 0,
      removedFiles: 0,
      diagnostics: [],
      milliseconds: 1,
    }
    const changes = [{ label: 'Decision', created: 1, changed: 0, removed: 0 }]
    invented.api.imported({ ...summary, dryRun: true, changes })
    invented.api.imported({ ...summary, dryRun: false, changes: [] })
    await invented.data(CLOSE, { input: { id: await idOf('hoses') } })
    invented.api.imported({ ...summary, dryRun: false, changes })
    expect((await Promise.all(told)).map(({ value }) => value as unknown)).toMatchObject([
      { data: { graphChanged: { import: null } } },
      { data: { graphChanged: { import: { newFiles: 3 } } } },
    ])
    await stream.return()
  })
})
