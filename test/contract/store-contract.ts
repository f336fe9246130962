/** The suite itself: see SPEC.md for the rules. Each engine's file calls it. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Event } from '../../src/domain/event.js'
import { idFrom } from '../../src/domain/ids.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import type { ReadMinutes } from '../../src/domain/minutes.js'
import { countDifference, differenceFrom } from '../../src/store/difference.js'
import { readMarks } from '../../src/store/marks.js'
import { CATALOGUE_SCOPE, rootScope } from '../../src/store/node-row.js'
import type { GraphRows } from '../../src/store/node-row.js'
import type { GraphStore, Transaction } from '../../src/store/port.js'
import { rowFromSource } from '../../src/store/row-from-source.js'
import { readOutlines, readSourceIndex, readSources } from '../../src/store/sources.js'
import { writeDifference } from '../../src/store/write-difference.js'
import type { WriteOptions } from '../../src/store/write-difference.js'
import { agendaItem, group, HARBOUR, person, reference, rows } from '../store/graph-of-test.js'
import { editedMinutesContract } from './edited-minutes-contract.js'
import { testStatement } from './test-statements.js'

export interface Engine {
  /** Opens the store that was last opened, or a new one. */
  open(): Promise<GraphStore>
  /** The next `open` finds nothing. The store is closed. */
  clear(): Promise<void>
  readonly isDurable: boolean
}

const SCOPES = [CATALOGUE_SCOPE, HARBOUR]

export function storeContract(engine: Engine): void {
  let store: GraphStore

  beforeAll(async () => {
    await engine.clear()
    store = await engine.open()
  })
  afterAll(() => store.close())

  beforeEach(async () => {
    await write(rows([]), { marks: { counter: null, harbour: null } }, [...SCOPES, rootScope('/quay')])
  })

  async function write(wanted: GraphRows, options?: WriteOptions, scopes = SCOPES) {
    const difference = await differenceFrom(store, scopes, wanted)
    await writeDifference(store, difference, options)
    return difference
  }

  async function count(label: 'AgendaItem' | 'Reference' | 'Event' | 'Person') {
    const [row] = await store.read(`count:${label}`, {})
    return row?.['count']
  }

  describe('reads', () => {
    it('[R1] see what was acknowledged before', async () => {
      for (let turn = 1; turn <= 20; turn += 1) {
        await write(rows([agendaItem('Berths', { notes: `turn ${turn}` })]))
        expect(await store.read(testStatement('text'), { id: agendaItem('Berths').id })).toEqual([
          { notes: `turn ${turn}` },
        ])
      }
    })

    it('[R2] come in the order asked for, texts by code points', async () => {
      const titles = ['Zeta', 'alpha', 'Äther', 'beta', '中', 'Alpha', '10', '9', '']
      await write(rows(titles.map((title) => agendaItem(title))))
      const read = await store.read(testStatement('titles'), { after: '' })
      expect(read.map(({ title }) => title)).toEqual([...titles].sort())
    })

    it('[R3] give values as they are, and null for what is absent', async () => {
      const values = {
        whole: 42,
        fraction: 0.5,
        truth: false,
        text: 'crane',
        list: [1, 'two', null, [true]],
        map: { inner: { deep: [1] }, none: null },
        nothing: null,
      }
      expect(await store.read(testStatement('values'), values)).toEqual([values])
      await write(rows([agendaItem('Berths')]))
      const [row] = await store.read(testStatement('absent'), { id: agendaItem('Berths').id })
      expect(row).toMatchObject({ minutes: null })
    })

    it('[R4] page through everything once', async () => {
      const items = Array.from({ length: 23 }, (_, index) => agendaItem(`Berth ${index}`))
      await write(rows(items))
      const seen: unknown[] = []
      for (let after = ''; ; after = String(seen.at(-1))) {
        const page = await store.read(testStatement('page'), { after, limit: 5 })
        seen.push(...page.map(({ id }) => id))
        if (page.length < 5) break
      }
      expect(seen).toEqual(items.map(({ id }) => id).sort())
      const [third] = await store.read(testStatement('skip'), { after: '', skip: 2, limit: 1 })
      expect(third?.['id']).toBe(seen[2])
    })

    it('[R5] fail with a code where statement or parameters are missing', async () => {
      await expect(store.read('no-such-statement' as never, {})).rejects.toMatchObject({ code: 'internal' })
      await expect(store.read(testStatement('text'), {})).rejects.toMatchObject({ code: 'store-failed' })
    })
  })

  describe('writes', () => {
    it('[W1] keep all or nothing', async () => {
      const failure = new Error('not to be')
      await expect(
        store.write(async (transaction) => {
          await transaction.run('set-marks', { rows: [['harbour', 'half']] })
          throw failure
        }),
      ).rejects.toBe(failure)
      expect(await readMarks(store)).toEqual(new Map())
    })

    it('[W2] are seen inside at once and outside when acknowledged', async () => {
      await store.write(async (transaction) => {
        await transaction.run('set-marks', { rows: [['harbour', 'new']] })
        expect(await transaction.run('stored-marks', {})).toEqual([{ name: 'harbour', value: 'new' }])
        expect(await store.read('stored-marks', {})).toEqual([])
      })
      expect(await readMarks(store)).toEqual(new Map([['harbour', 'new']]))
    })

    it('[W3] of several at a time lose nothing', async () => {
      await store.write((transaction) => transaction.run('set-marks', { rows: [['counter', 0]] }))
      const increment = () => store.write((transaction) => transaction.run(testStatement('increment'), {}))
      await Promise.all(Array.from({ length: 25 }, increment))
      expect(await readMarks(store).catch(() => null)).toBeNull()
      expect(await store.read('stored-marks', {})).toEqual([{ name: 'counter', value: 25 }])
    })

    it('[W4] go on after one that failed', async () => {
      const failing = store.write((transaction) => transaction.run(testStatement('text'), {}))
      const after = store.write((transaction) => transaction.run('set-marks', { rows: [['harbour', 'yes']] }))
      await expect(failing).rejects.toMatchObject({ code: 'store-failed' })
      await after
      expect((await readMarks(store)).get('harbour')).toBe('yes')
    })

    if (!engine.isDurable) return

    it('[W5] are there when the store is opened again', async () => {
      await write(rows([person('mira'), agendaItem('Berths', { owners: ['mira'] })]))
      await store.close()
      store = await engine.open()
      expect(await store.read(testStatement('owners'), { id: agendaItem('Berths').id })).toEqual([
        { label: 'mira', position: 0 },
      ])
    })

    it('[W6] need no schema but the one that opening prepares', async () => {
      await write(rows([agendaItem('Berths')]))
      await store.write((transaction) =>
        transaction.run('set-schema-version', { version: 1, digest: 'other' }),
      )
      await store.close()
      store = await engine.open()
      expect(await count('AgendaItem')).toBe(1)
      const [version] = await store.read('schema-version', {})
      expect(version?.['digest']).not.toBe('other')
    })
  })

  describe('values', () => {
    async function roundTrip(notes: string) {
      const item = agendaItem('Berths', { notes })
      await write(rows([item]))
      const [row] = await store.read(testStatement('text'), { id: item.id })
      return row?.['notes']
    }

    it('[V1] are any text', async () => {
      const oddities = [
        '\u0000',
        '\r\n',
        'e\u0301',
        '\u202Eright',
        '🧑‍🔧',
        '\uFEFF',
        '\uFFFE',
        '\'"`\\',
        '\u2028',
      ]
      expect(await roundTrip(oddities.join(' '))).toBe(oddities.join(' '))
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
          expect(await roundTrip(text)).toBe(text)
        }),
        { numRuns: 30 },
      )
    })

    it('[V2] are large texts, whole', async () => {
      const text = 'A long tale of cranes — 起重機. '.repeat(60_000)
      expect(text.length).toBeGreaterThan(1_000_000)
      expect((await roundTrip(text)) === text).toBe(true)
    })

    it('[V3] that are null are absent; empty ones stay', async () => {
      await write(rows([agendaItem('Berths', { owners: [], notes: '' })]))
      const [row] = await store.read(testStatement('absent'), { id: agendaItem('Berths').id })
      expect(row).toMatchObject({ owners: [], notes: '', minutes: null })
      expect(row?.['keys']).not.toContain('minutes')
    })

    it.each([0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
      '[V4] are exact: %i',
      async (position) => {
        const item = agendaItem('Berths', { position })
        await write(rows([item]))
        expect(await store.read(testStatement('position'), { id: item.id })).toEqual([{ position }])
      },
    )

    it('[V5] are never read as statements', async () => {
      const text = "'}) MATCH (n) DETACH DELETE n // `"
      await write(rows([agendaItem('Quay')]))
      await write(
        rows([agendaItem('Quay'), agendaItem(text, { notes: text, references: [text] })], [reference(text)]),
      )
      expect(await store.read(testStatement('text'), { id: agendaItem(text).id })).toEqual([{ notes: text }])
      expect(await count('AgendaItem')).toBe(2)
    })
  })

  describe('differences', () => {
    const wanted = rows(
      [
        person('mira'),
        person('tom'),
        group('harbour'),
        agendaItem('Cranes', { parent: 'Quay', owners: ['tom', 'mira'], references: ['q/a#1'] }),
        agendaItem('Quay', { references: ['q/a#1', 'q/a#2'] }),
      ],
      [reference('q/a#1'), reference('q/a#2', 'https://forge.example/q/a/2')],
    )

    it('[D1] are empty after they were written', async () => {
      await write(wanted)
      expect(countDifference(await write(wanted))).toEqual({})
      expect(await count('AgendaItem')).toBe(2)
    })

    it('[D2] rewrite what changed and remove what is gone, of their scopes', async () => {
      await write(wanted)
      const changed = rows([group('harbour'), agendaItem('Cranes', { owners: ['mira'] })])
      const difference = await write(changed, {}, [HARBOUR])
      expect(countDifference(difference)).toEqual({ AgendaItem: { created: 0, changed: 1, removed: 1 } })
      expect(await store.read(testStatement('owners'), { id: agendaItem('Cranes').id })).toEqual([
        { label: 'mira', position: 0 },
      ])
      expect(await store.read(testStatement('parent'), { id: agendaItem('Cranes').id })).toEqual([])
      expect(await count('Person')).toBe(2)
    })

    it('[D3] keep a reference until the last who refers to it', async () => {
      await write(wanted)
      expect(await count('Reference')).toBe(2)
      await write(rows([agendaItem('Cranes', { references: ['q/a#1'] })], [reference('q/a#1')]))
      expect(await count('Reference')).toBe(1)
      await write(rows([]))
      expect(await count('Reference')).toBe(0)
    })

    it.each([1, 2, 1000])('[D4] link the right nodes in batches of %i', async (batchSize) => {
      await write(wanted, { batchSize })
      expect(await store.read(testStatement('owners'), { id: agendaItem('Cranes').id })).toEqual([
        { label: 'tom', position: 0 },
        { label: 'mira', position: 1 },
      ])
      expect(await store.read(testStatement('parent'), { id: agendaItem('Cranes').id })).toEqual([
        { title: 'Quay' },
      ])
    })

    it('[D5] [D6] are completed by the next import when broken off anywhere', async () => {
      const before = rows(
        [agendaItem('Quay', { references: ['q/a#3'] }), agendaItem('Old')],
        [reference('q/a#3')],
      )
      for (let transactions = 0; transactions < 9; transactions += 1) {
        await write(before, { marks: { harbour: 'before' } })
        const difference = await differenceFrom(store, SCOPES, wanted)
        let left = transactions
        const breaking = Object.create(store, {
          write: {
            value: (work: never) =>
              left-- > 0 ? store.write(work) : Promise.reject(new Error('broken off')),
          },
        }) as GraphStore
        const options = { batchSize: 1, marks: { harbour: 'after' } }
        const complete = await writeDifference(breaking, difference, options).then(
          () => true,
          () => false,
        )
        const mark = (await readMarks(store)).get('harbour')
        expect(mark).toBe(complete ? 'after' : transactions === 0 ? 'before' : undefined)
        await write(wanted, options)
        expect(countDifference(await differenceFrom(store, SCOPES, wanted))).toEqual({})
        expect(await count('Reference')).toBe(2)
        expect(await store.read(testStatement('parent'), { id: agendaItem('Cranes').id })).toHaveLength(1)
      }
    })

    it('[D7] leave a source without hash until all is written', async () => {
      const minutes: ReadMinutes = { style: 'generic', meetings: [], diagnostics: [] }
      const identity = {
        id: idFrom('Source', 'harbour/2024-03-05.md'),
        file: 'harbour/2024-03-05.md',
        group: 'harbour',
        hash: 'abc',
        bytes: 12,
        readerVersion: '1',
        requestedStyle: null,
        root: '/quay',
        url: null,
      }
      const record = { ...identity, minutes }
      const other = { ...record, id: idFrom('Source', 'quay.md'), file: 'quay.md', group: 'quay' }
      const known = { ...identity, style: 'generic' }
      const wanted = rows([record, other].map((one) => rowFromSource(one, { titles: ['Quay'] })))
      const scopes = [rootScope('/quay')]
      const difference = await differenceFrom(store, scopes, wanted)
      let left = 1
      const breaking = Object.create(store, {
        write: {
          value: (work: never) => (left-- > 0 ? store.write(work) : Promise.reject(new Error('off'))),
        },
      }) as GraphStore
      await writeDifference(breaking, difference, { batchSize: 1 }).catch(() => undefined)
      expect((await readSourceIndex(store)).map(({ hash }) => hash)).toEqual([''])
      await write(rows([rowFromSource(record, { titles: ['Quay'] })]), {}, scopes)
      expect(await readSourceIndex(store)).toEqual([known])
      expect(await readSources(store, ['harbour', 'elsewhere'])).toEqual([record])
      expect((await readOutlines(store)).map(({ outline }) => outline)).toEqual([{ titles: ['Quay'] }])
    })

    it('[D9] write what fits a batch in one transaction, also when it has to begin anew', async () => {
      await write(rows([person('mira'), agendaItem('Old')]), { marks: { old: 'resolved' } })
      const wanted = rows(
        [
          person('mira'),
          agendaItem('Cranes', { parent: 'Quay', owners: ['mira'], references: ['q/a#1'] }),
          agendaItem('Quay'),
        ],
        [reference('q/a#1')],
      )
      let writes = 0
      const disturbed = Object.create(store, {
        write: {
          value: async (work: (transaction: Transaction) => Promise<void>) => {
            writes += 1
            const first = store.write(async (transaction) => {
              await work(transaction)
              throw new Error('to begin anew')
            })
            await expect(first).rejects.toThrow('to begin anew')
            return store.write(work)
          },
        },
      }) as GraphStore
      const marks = { harbour: 'resolved', old: null }
      await writeDifference(disturbed, await differenceFrom(store, SCOPES, wanted), { marks })
      expect(writes).toBe(1)
      expect(countDifference(await differenceFrom(store, SCOPES, wanted))).toEqual({})
      expect(await store.read(testStatement('parent'), { id: agendaItem('Cranes').id })).toHaveLength(1)
      const stored = await readMarks(store)
      expect([stored.get('harbour'), stored.get('old')]).toEqual(['resolved', undefined])
    })
  })

  editedMinutesContract(() => store)

  describe('events', () => {
    it('[E1] [E2] [E3] [E4] are kept once, in order, all of them, whatever is imported', async () => {
      const before = (await store.events.all()).length
      const first = await store.events.append(event('first', 'key-1'))
      expect(first).toEqual(event('first', 'key-1'))
      await store.events.append(event('second'))
      expect(await store.events.append(event('other words', 'key-1'))).toEqual(first)
      await store.events.append(event('second'))
      const together = Array.from({ length: 10 }, (_, index) => event(`together ${index}`))
      await Promise.all(together.map((one) => store.events.append(one)))
      await write(rows([]))
      const all = (await store.events.all()).slice(before)
      expect(all.slice(0, 2)).toEqual([event('first', 'key-1'), event('second')])
      expect(
        all
          .slice(2)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(together.map(({ id }) => id).sort())
      expect(await count('Event')).toBe(before + 12)
    })
  })

  describe('closing', () => {
    it('[R6] is the end, twice', async () => {
      await store.close()
      await store.close()
      await expect(store.read('events', {})).rejects.toMatchObject({ code: 'store-failed' })
      await expect(store.write(() => Promise.resolve())).rejects.toMatchObject({ code: 'store-failed' })
    })
  })
}

function event(note: string, key: string | null = null): Event {
  return {
    id: idFrom('Event', note),
    kind: 'close',
    at: '2024-03-05T10:00:00+01:00',
    day: '2024-03-05' as IsoDate,
    by: 'mira',
    note,
    subject: {
      id: 'ai_1',
      group: 'harbour',
      owners: ['mira'],
      text: 'Paint the crane — 起重機',
      places: [{ file: 'harbour/2024-03-05.md', line: 4 }],
    },
    object: null,
    values: [],
    key,
  }
}
