import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { MinutegraphError } from '../../src/domain/errors.js'
import { importMinutes, type ImportOptions } from '../../src/ingest/import-minutes.js'
import type { ImportSummary } from '../../src/ingest/import-summary.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { readSourceIndex } from '../../src/store/sources.js'
import { graphOf } from './graph-of.js'
import { inventedFolder, inventedMinutes } from './invented-folder.js'

const stores: GraphStore[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})

async function emptyStore(): Promise<GraphStore> {
  const store = await openStore('memory:')
  stores.push(store)
  return store
}

/** The same store as another process sees it, which remembers nothing of what this one did; `onRead` is told what it reads. */
function anotherHolderOf(
  store: GraphStore,
  onRead: (statement: string) => void = () => undefined,
): GraphStore {
  return {
    location: store.location,
    revision: null,
    events: store.events,
    read: (statement, parameters) => {
      onRead(statement)
      return store.read(statement, parameters)
    },
    write: (work) => store.write(work),
    close: () => Promise.resolve(),
  }
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Files new, changed, unchanged and removed. */
function files({ newFiles, changedFiles, unchangedFiles, removedFiles }: ImportSummary): number[] {
  return [newFiles, changedFiles, unchangedFiles, removedFiles]
}

const GARDEN = {
  'minutegraph.yml': '',
  'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump'),
  'beds/20240214.md': inventedMinutes('2024-02-14', '@mira: buy longer hoses'),
  'soil/20240208.md': inventedMinutes('2024-02-08', '@tovi: order compost'),
}

describe('importMinutes', () => {
  it('reads from the store what it resolves, and once only', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    const read: string[] = []
    const watched = anotherHolderOf(store, (statement) => {
      if (['outlines', 'sources-by-group'].includes(statement)) read.push(statement)
    })
    await importMinutes({ store, paths: [folder] })
    write(folder, 'beds/20240214.md', inventedMinutes('2024-02-14', '@mira: buy the longest hoses'))
    await importMinutes({ store: watched, paths: [folder] })
    expect(read).toEqual(['outlines', 'sources-by-group'])
    write(folder, 'beds/20240207.md', inventedMinutes('2024-02-07', '@tovi: buy hoses'))
    await importMinutes({ store: watched, paths: [folder] })
    expect(read).toHaveLength(2)
  })

  it('reads anew what somebody else wrote in the meantime', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    const other = anotherHolderOf(store)
    await importMinutes({ store, paths: [folder] })
    write(folder, 'beds/20240214.md', inventedMinutes('2024-02-14', '@fenna: buy a butt for the rain'))
    await importMinutes({ store: other, paths: [folder] })
    write(folder, 'beds/20240207.md', inventedMinutes('2024-02-07', '@tovi: buy hoses'))
    await importMinutes({ store, paths: [folder] })
    const fresh = await emptyStore()
    await importMinutes({ store: fresh, paths: [folder] })
    expect(await graphOf(store)).toEqual(await graphOf(fresh))
  })

  it('brings every fact into the graph, and a second time changes nothing', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    const first = await importMinutes({ store, paths: [folder] })
    expect(files(first)).toEqual([3, 0, 0, 0])
    expect(first.groups).toEqual(['beds', 'soil'])
    const made = (label: string): number | undefined =>
      first.changes.find((change) => change.label === label)?.created
    expect(made('Meeting')).toBe(3)
    expect(made('Source')).toBe(3)
    expect(made('Group')).toBe(2)
    expect(made('ActionItem')).toBeGreaterThanOrEqual(3)
    const graph = await graphOf(store)

    const second = await importMinutes({ store, paths: [folder] })
    expect(files(second)).toEqual([0, 0, 3, 0])
    expect(second.changes).toEqual([])
    expect(second.groups).toEqual([])
    expect(await graphOf(store)).toEqual(graph)
  })

  it('reads only what changed and resolves only the groups concerned', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    await importMinutes({ store, paths: [folder] })
    write(folder, 'soil/20240208.md', inventedMinutes('2024-02-08', '@tovi: order more compost'))
    write(folder, 'soil/20240215.md', inventedMinutes('2024-02-15'))
    const summary = await importMinutes({ store, paths: [folder] })
    expect(files(summary)).toEqual([1, 1, 2, 0])
    expect(summary.groups).toEqual(['soil'])
  })

  it('gives the same graph step by step as at once, whatever the order', async () => {
    const folder = inventedFolder(GARDEN)
    const atOnce = await emptyStore()
    await importMinutes({ store: atOnce, paths: [folder] })
    const stepwise = await emptyStore()
    for (const name of ['beds/20240214.md', 'soil/20240208.md', 'beds/20240207.md']) {
      await importMinutes({ store: stepwise, paths: [join(folder, name)] })
    }
    expect(await graphOf(stepwise)).toEqual(await graphOf(atOnce))
  })

  it('removes what files told that are gone, below PATH only', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    await importMinutes({ store, paths: [folder] })
    rmSync(join(folder, 'beds/20240214.md'))
    rmSync(join(folder, 'soil/20240208.md'))
    expect(files(await importMinutes({ store, paths: [join(folder, 'beds')] }))).toEqual([0, 0, 1, 1])
    expect((await readSourceIndex(store)).map(({ file }) => file)).toEqual([
      'beds/20240207.md',
      'soil/20240208.md',
    ])
    const rest = await importMinutes({ store, paths: [folder] })
    expect(files(rest)).toEqual([0, 0, 1, 1])
    const fresh = await emptyStore()
    await importMinutes({ store: fresh, paths: [folder] })
    expect(await graphOf(store)).toEqual(await graphOf(fresh))
  })

  it('empties the graph with the folder, but takes an empty folder for a mistake where nothing is known', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    await importMinutes({ store, paths: [folder] })
    rmSync(join(folder, 'beds'), { recursive: true })
    rmSync(join(folder, 'soil'), { recursive: true })
    expect(files(await importMinutes({ store, paths: [folder] }))).toEqual([0, 0, 0, 3])
    expect(await graphOf(store)).toEqual([])
    await expect(importMinutes({ store, paths: [folder] })).rejects.toMatchObject({ code: 'no-minutes' })
  })

  it('tells with dryRun what would change, and writes nothing', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    const dry = await importMinutes({ store, paths: [folder], dryRun: true })
    expect(await readSourceIndex(store)).toEqual([])
    expect(await graphOf(store)).toEqual([])
    const real = await importMinutes({ store, paths: [folder] })
    expect(dry.dryRun).toBe(true)
    expect(dry.changes).toEqual(real.changes)
    expect(files(dry)).toEqual(files(real))
  })

  it('resolves again without reading when the configuration changes', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    await importMinutes({ store, paths: [folder] })
    write(folder, 'minutegraph.yml', 'groups: [{name: garden, folders: [beds]}]\n')
    const summary = await importMinutes({ store, paths: [folder] })
    expect(files(summary)).toEqual([0, 0, 3, 0])
    expect(summary.groups).toEqual(['garden'])
    const fresh = await emptyStore()
    await importMinutes({ store: fresh, paths: [folder] })
    expect(await graphOf(store)).toEqual(await graphOf(fresh))
  })

  it('keeps two folders apart that are imported one after the other, also of one name', async () => {
    const store = await emptyStore()
    const one = inventedFolder({ 'minutes/beds/20240207.md': inventedMinutes('2024-02-07') })
    const two = inventedFolder({ 'minutes/beds/20240207.md': inventedMinutes('2024-02-09') })
    await importMinutes({ store, paths: [join(one, 'minutes')] })
    expect(files(await importMinutes({ store, paths: [join(two, 'minutes')] }))).toEqual([1, 0, 0, 0])
    expect(files(await importMinutes({ store, paths: [join(one, 'minutes')] }))).toEqual([0, 0, 1, 0])
    expect(files(await importMinutes({ store, paths: [join(two, 'minutes')] }))).toEqual([0, 0, 1, 0])
  })

  it('knows a folder again that was moved', async () => {
    const store = await emptyStore()
    const folder = inventedFolder({ 'here/minutes/beds/20240207.md': inventedMinutes('2024-02-07') })
    await importMinutes({ store, paths: [join(folder, 'here/minutes')] })
    mkdirSync(join(folder, 'there'))
    renameSync(join(folder, 'here/minutes'), join(folder, 'there/minutes'))
    const summary = await importMinutes({ store, paths: [join(folder, 'there/minutes')] })
    expect(files(summary)).toEqual([0, 0, 1, 0])
    expect(files(await importMinutes({ store, paths: [join(folder, 'there/minutes')] }))).toEqual([
      0, 0, 1, 0,
    ])
    expect(await readSourceIndex(store)).toHaveLength(1)
  })

  it('tells files that cannot be read and keeps going', async () => {
    const store = await emptyStore()
    const folder = inventedFolder({
      ...GARDEN,
      'beds/empty.md': '',
      'beds/picture.md': Uint8Array.of(1, 0, 2),
      'beds/old.md': Buffer.from('Gr\u00fc\u00dfe', 'latin1'),
      'beds/20240221.md': `${inventedMinutes('2024-02-21')}${'x'.repeat(1_000_000)}\n`,
      'beds/copy/20240207.md': GARDEN['beds/20240207.md'],
    })
    const summary = await importMinutes({ store, paths: [folder] })
    const told = summary.diagnostics.map(({ code, file }) => `${file} ${code}`)
    expect(told).toContain('beds/empty.md empty-file')
    expect(told).toContain('beds/picture.md binary-file')
    expect(told).toContain('beds/old.md invalid-utf8')
    expect(told).toContain('beds/20240221.md line-too-long')
    expect(told).toContain('beds/copy/20240207.md copy-of')
    expect(summary.diagnosticCounts.error).toBe(3)
    expect(files(summary)[0]).toBe(8)
  })

  it('completes what was broken off at any transaction', async () => {
    const folder = inventedFolder(GARDEN)
    const whole = await emptyStore()
    await importMinutes({ store: whole, paths: [folder] })
    const wanted = await graphOf(whole)
    let writes = 0
    for (let allowed = 0; allowed < 100; allowed++) {
      const store = await emptyStore()
      writes = 0
      const breaking: ImportOptions['store'] = {
        location: store.location,
        events: store.events,
        revision: store.revision,
        read: (...args) => store.read(...args),
        write: (work) => {
          if (writes++ >= allowed) return Promise.reject(new Error('killed'))
          return store.write(work)
        },
        close: () => store.close(),
      }
      const broken = await importMinutes({ store: breaking, paths: [folder], batchSize: 1 }).then(
        () => false,
        () => true,
      )
      await importMinutes({ store, paths: [folder] })
      expect(await graphOf(store), `after ${allowed} transactions`).toEqual(wanted)
      if (!broken) break
    }
    expect(writes).toBeGreaterThan(3)
  })

  it('ends at a safe place when it is interrupted', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    const signal = AbortSignal.abort()
    await expect(importMinutes({ store, paths: [folder], signal })).rejects.toThrow(/interrupted/)
    expect(files(await importMinutes({ store, paths: [folder] }))[0]).toBe(3)
  })
})

describe('importMinutes beside another writer', () => {
  /** The store, but the n-th transaction that writes, and as many after it as told, meet somebody who wrote the same. */
  function contended(store: GraphStore, nth: number, times: number): GraphStore {
    let writes = 0
    return {
      location: store.location,
      events: store.events,
      revision: store.revision,
      read: (statement, parameters) => store.read(statement, parameters),
      write: (work) => {
        writes += 1
        if (writes < nth || writes >= nth + times) return store.write(work)
        return Promise.reject(new MinutegraphError('store-conflict', 'somebody else wrote'))
      },
      close: () => store.close(),
    }
  }

  it.each([1, 2, 4, 6])('looks again and goes on: write %i', async (nth) => {
    const folder = inventedFolder(GARDEN)
    const [quiet, contendedStore] = [await emptyStore(), await emptyStore()]
    const wanted = await importMinutes({ store: quiet, paths: [folder] })
    const store = contended(contendedStore, nth, 1)
    const summary = await importMinutes({ store, paths: [folder], batchSize: 1 })
    expect(summary.changes).toEqual(wanted.changes)
    expect(await graphOf(contendedStore)).toEqual(await graphOf(quiet))
  })

  it('gives up in the end', async () => {
    const store = contended(await emptyStore(), 3, Infinity)
    const paths = [inventedFolder(GARDEN)]
    await expect(importMinutes({ store, paths, batchSize: 1 })).rejects.toMatchObject({
      code: 'store-conflict',
    })
  })

  it('keeps apart two folders whose files would have one name', async () => {
    const store = await emptyStore()
    const one = inventedFolder({ 'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses') })
    const other = join(
      inventedFolder({ 'beds/20240207.md': inventedMinutes('2024-02-07', '@tovi: mow') }),
      'beds',
    )
    await importMinutes({ store, paths: [one] })
    expect(files(await importMinutes({ store, paths: [other] }))).toEqual([1, 0, 0, 0])
    expect(files(await importMinutes({ store, paths: [one] }))).toEqual([0, 0, 1, 0])
    const names = (await readSourceIndex(store)).map(({ file }) => file)
    expect(names).toHaveLength(2)
    expect(names).toContain('beds/20240207.md')
  })

  it('says so where a file of another folder already has the name, and changes nothing', async () => {
    const store = await emptyStore()
    const one = inventedFolder({ 'soil/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses') })
    const other = join(
      inventedFolder({ 'beds/20240214.md': inventedMinutes('2024-02-14', '@tovi: mow') }),
      'beds',
    )
    await importMinutes({ store, paths: [one] })
    await importMinutes({ store, paths: [other] })
    write(one, 'beds/20240214.md', inventedMinutes('2024-02-14', '@mira: dig'))
    const before = await graphOf(store)
    await expect(importMinutes({ store, paths: [one] })).rejects.toMatchObject({ code: 'usage' })
    expect(await graphOf(store)).toEqual(before)
  })

  it('names files by the roots that remain, when a configuration above takes a root in', async () => {
    const above = inventedFolder({
      'garden/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
      'named.yml': 'ignore: []\n',
    })
    const store = await emptyStore()
    await importMinutes({ store, paths: [join(above, 'garden')] })
    await importMinutes({ store, paths: [join(above, 'garden')], configuration: join(above, 'named.yml') })
    expect((await readSourceIndex(store)).map(({ file }) => file)).toEqual(['garden/20240207.md'])
  })

  it('keeps what is known of a file that is larger than the limit of today, and says so', async () => {
    const store = await emptyStore()
    const folder = inventedFolder(GARDEN)
    await importMinutes({ store, paths: [folder] })
    const before = await graphOf(store)
    const summary = await importMinutes({ store, paths: [folder], sizeLimit: 10 })
    expect(files(summary)).toEqual([0, 0, 3, 0])
    expect(summary.diagnosticCounts.error).toBe(3)
    expect(await graphOf(store)).toEqual(before)
  })
})
