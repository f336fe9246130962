import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { assertEnumType } from 'graphql'
import { expect, it } from 'vitest'

import { openHeldClient } from '../../src/client/open-client.js'
import { createSchema } from '../../src/graphql/schema.js'
import { runInProcess } from '../cli/run-in-process.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

interface Finding {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly place: string | null
}

const REGISTRY = `people:
  - { handle: mira, not: [miral] }
topics:
  - { name: Compost }
  - { name: Pump }
`

it('doctor finds everything that the schema says can be the matter, the worst first', async () => {
  const folder = inventedFolder({
    'minutegraph.yml': REGISTRY,
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@miral: order compost'),
    'pond/20240207.md': inventedMinutes('2024-02-07', '@tovi: count the frogs'),
  })
  let today = '2024-02-08T12:00:00Z'
  const held = () =>
    openHeldClient('memory:', {
      configuration: null,
      env: {},
      now: () => new Date(today),
      version: 'test',
    })
  let client = await held()
  const ask = async (document: string): Promise<unknown> => {
    const { data, errors } = await client.ask({ document })
    expect(errors ?? []).toEqual([])
    return data
  }
  const findings = async (): Promise<readonly Finding[]> => {
    const data = await ask('{ store { findings { code severity message place } } }')
    return (data as { store: { findings: Finding[] } }).store.findings
  }
  const bring = () => client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  const idOf = async (text: string): Promise<string> => {
    const data = await ask(`{ actionItems(filter: { text: "${text}" }) { nodes { id } } }`)
    return (data as { actionItems: { nodes: { id: string }[] } }).actionItems.nodes[0]?.id ?? ''
  }
  const empty = await findings()
  expect(empty).toMatchObject([{ code: 'EMPTY_STORE' }])

  await client.close()
  client = await held()
  await bring()
  expect(await findings()).toEqual([])
  await ask(`mutation {
    a: closeActionItem(input: { id: "${await idOf('hoses')}" }) { event { id } }
    b: closeActionItem(input: { id: "${await idOf('frogs')}" }) { event { id } }
    c: mergePeople(input: { id: "mira", other: "miral" }) { event { id } }
    d: nameTopic(input: { id: "Pump", name: "Well" }) { event { id } }
    e: mergeTopics(input: { id: "Pump", other: "Compost" }) { event { id } }
  }`)
  rmSync(join(folder, 'pond'), { recursive: true })
  writeFileSync(join(folder, 'beds/20240214.md'), inventedMinutes('2024-02-14', '@mira: buy hoses'))
  writeFileSync(join(folder, 'beds/20240221.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]))
  await bring()

  today = '2024-02-22T12:00:00Z'
  const found = await findings()
  expect(found[0]).toMatchObject({ code: 'UNREAD_FILES', severity: 'ERROR', place: 'beds/20240221.md:1' })
  const against = found.filter(({ code }) => code === 'EVENT_AGAINST_CONFIGURATION')
  expect(against.map(({ message }) => message.replace(/^(\S+) .*: ("[^;]*);.*$/, '$1 $2'))).toEqual([
    'merge-people "miral" is "mira"',
    'name-topic "Pump" is "Well"',
    'merge-topics "Compost" is "Pump"',
  ])
  writeFileSync(join(folder, 'minutegraph.yml'), 'people: 7')
  await expect(bring()).rejects.toMatchObject({ code: 'config-invalid' })
  const [invalid] = await findings()
  expect(invalid).toMatchObject({ code: 'CONFIGURATION_INVALID', severity: 'ERROR' })
  expect(invalid?.place).toContain('minutegraph.yml:1')
  const codes = new Set([...empty, ...found, invalid].map((finding) => finding?.code))
  expect([...codes].sort()).toEqual(
    assertEnumType(createSchema().getType('FindingCode'))
      .getValues()
      .map(({ name }) => name)
      .sort(),
  )
  await client.close()
})

it('doctor goes by minutegraph.yml as it was when something changed last, not as it was at the start', async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@miral: order compost'),
  })
  const client = await openHeldClient('memory:', {
    configuration: null,
    env: {},
    now: () => new Date('2024-02-08T12:00:00Z'),
    version: 'test',
  })
  const codes = async (): Promise<readonly string[]> => {
    const { data } = await client.ask({ document: '{ store { findings { code } } }' })
    return (data as { store: { findings: { code: string }[] } }).store.findings.map(({ code }) => code)
  }
  const bring = () => client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  await bring()
  await client.ask({
    document: 'mutation { mergePeople(input: { id: "mira", other: "miral" }) { event { id } } }',
  })
  expect(await codes()).toEqual([])
  writeFileSync(join(folder, 'minutegraph.yml'), REGISTRY)
  await bring()
  expect(await codes()).toEqual(['EVENT_AGAINST_CONFIGURATION'])
  writeFileSync(join(folder, 'minutegraph.yml'), 'people: 7')
  await expect(bring()).rejects.toMatchObject({ code: 'config-invalid' })
  expect(await codes()).toEqual(['CONFIGURATION_INVALID', 'EVENT_AGAINST_CONFIGURATION'])
  writeFileSync(join(folder, 'minutegraph.yml'), REGISTRY)
  await bring()
  expect(await codes()).toEqual(['EVENT_AGAINST_CONFIGURATION'])
  await client.close()
})

it('doctor fails for files that could not be read, with --strict by status 3', async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  writeFileSync(join(folder, 'beds/20240221.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]))
  await runInProcess(folder, ['import', '.'])
  const found = await runInProcess(folder, ['doctor', '--format', 'table'])
  expect(found.stdout).toContain('error: beds/20240221.md could not be read whole')
  expect(found.stdout).not.toContain('All is well')
  expect(found.status).toBe(1)
  expect((await runInProcess(folder, ['doctor', '--strict'])).status).toBe(3)
})

it('answers are kept over an import that changes nothing, but not over a configuration that breaks', async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  const client = await openHeldClient('memory:', {
    configuration: null,
    env: {},
    now: () => new Date('2024-02-08T12:00:00Z'),
    version: 'test',
  })
  const api = await client.api()
  const bring = () => client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
  await bring()
  const settled = api.settled()
  expect(settled).not.toBeNull()
  await bring()
  expect(api.settled()).toBe(settled)
  writeFileSync(join(folder, 'minutegraph.yml'), 'people: 7')
  await expect(bring()).rejects.toMatchObject({ code: 'config-invalid' })
  expect(api.settled()).not.toBe(settled)
  writeFileSync(join(folder, 'minutegraph.yml'), '')
  await bring()
  expect(api.settled()).toBe(settled)
  writeFileSync(join(folder, 'beds/20240214.md'), inventedMinutes('2024-02-14', '@tovi: dig'))
  await bring()
  expect(api.settled()).not.toBe(settled)
  await client.close()
})
