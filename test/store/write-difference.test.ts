import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { countDifference, differenceFrom } from '../../src/store/difference.js'
import { CATALOGUE_SCOPE } from '../../src/store/node-row.js'
import type { GraphRows } from '../../src/store/node-row.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { writeDifference } from '../../src/store/write-difference.js'
import type { WriteOptions } from '../../src/store/write-difference.js'
import { agendaItem, HARBOUR, person, reference, rows } from './graph-of-test.js'

const SCOPES = [CATALOGUE_SCOPE, HARBOUR]
let store: GraphStore

beforeEach(async () => {
  store = await openStore('memory:')
})
afterEach(() => store.close())

async function write(wanted: GraphRows, options?: WriteOptions) {
  const difference = await differenceFrom(store, SCOPES, wanted)
  await writeDifference(store, difference, options)
  return countDifference(difference)
}

async function idsOf(label: 'AgendaItem' | 'Person') {
  return (await store.read(`list:${label}`, { scopes: SCOPES })).map((row) => row['id'])
}

async function referencesOf(title: string) {
  return (await store.read('references-of:AgendaItem', { ids: [agendaItem(title).id] })).map(
    (row) => row['id'],
  )
}

describe('a difference', () => {
  it('is everything for an empty store and nothing after it was written', async () => {
    const wanted = rows([person('mira'), agendaItem('Berths', { owners: ['mira'] })])
    expect(await write(wanted)).toEqual({
      Person: { created: 1, changed: 0, removed: 0 },
      AgendaItem: { created: 1, changed: 0, removed: 0 },
    })
    expect(countDifference(await differenceFrom(store, SCOPES, wanted))).toEqual({})
  })

  it('names what changed and what is gone, of its scopes only', async () => {
    await write(rows([person('mira'), agendaItem('Berths'), agendaItem('Cranes')]))
    const difference = await differenceFrom(store, [HARBOUR], rows([agendaItem('Berths', { notes: 'full' })]))
    expect(countDifference(difference)).toEqual({ AgendaItem: { created: 0, changed: 1, removed: 1 } })
  })

  it('is found of more rows than a call takes arguments', async () => {
    const one = agendaItem('Berths')
    const many = Array.from({ length: 200_000 }, (_, index) => ({ ...one, id: `ag_${index}` }))
    const difference = await differenceFrom(store, [HARBOUR], rows(many))
    expect(difference.created).toHaveLength(many.length)
  })

  it('is refused for two rows of one id, and for rows of a scope that is not written', async () => {
    await expect(
      differenceFrom(store, SCOPES, rows([agendaItem('Berths'), agendaItem('Berths')])),
    ).rejects.toMatchObject({ code: 'internal' })
    await expect(differenceFrom(store, [HARBOUR], rows([person('mira')]))).rejects.toMatchObject({
      code: 'internal',
    })
  })
})

describe('writing a difference', () => {
  it('rewrites the edges of a changed node', async () => {
    await write(rows([person('mira'), agendaItem('Berths', { references: ['q/a#1'] })], [reference('q/a#1')]))
    await write(rows([person('mira'), agendaItem('Berths', { references: ['q/a#2'] })], [reference('q/a#2')]))
    expect(await referencesOf('Berths')).toEqual([reference('q/a#2').id])
  })

  it('keeps a reference while anybody refers to it and sweeps it with the last', async () => {
    const both = [
      agendaItem('Berths', { references: ['q/a#1'] }),
      agendaItem('Cranes', { references: ['q/a#1'] }),
    ]
    await write(rows(both, [reference('q/a#1')]))
    await write(rows(both.slice(1), [reference('q/a#1')]))
    expect(await referencesOf('Cranes')).toHaveLength(1)
    await write(rows([]))
    expect(await store.read('list:AgendaItem', { scopes: SCOPES })).toEqual([])
    expect(await store.read('count:Reference', {})).toEqual([{ count: 0 }])
  })

  it.each([1, 2, 5000])(
    'gives the same graph in batches of %i, edges to later batches included',
    async (batchSize) => {
      const wanted = rows([
        agendaItem('Cranes', { parent: 'Quay' }),
        agendaItem('Quay', { parent: 'Harbour' }),
        agendaItem('Harbour'),
      ])
      await write(wanted, { batchSize })
      expect(countDifference(await differenceFrom(store, SCOPES, wanted))).toEqual({})
      expect(await store.read('count-edges:PART_OF', {})).toEqual([{ count: 2 }])
    },
  )

  it('tells its progress in rows', async () => {
    const seen: number[] = []
    await write(rows([agendaItem('Berths'), agendaItem('Cranes'), agendaItem('Quay')]), {
      batchSize: 2,
      onProgress: ({ done }) => seen.push(done),
    })
    expect(seen).toEqual([2, 3])
  })

  it('leaves what is missing for the next time when it is broken off after any transaction', async () => {
    const before = rows(
      [agendaItem('Berths', { references: ['q/a#1'] }), agendaItem('Old')],
      [reference('q/a#1')],
    )
    const wanted = rows(
      [
        person('mira'),
        agendaItem('Berths', { references: ['q/a#2'], owners: ['mira'] }),
        agendaItem('Cranes', { parent: 'Quay' }),
        agendaItem('Quay'),
      ],
      [reference('q/a#2')],
    )
    for (let transactions = 0; transactions < 8; transactions += 1) {
      await write(before)
      const difference = await differenceFrom(store, SCOPES, wanted)
      let left = transactions
      const breaking: GraphStore = Object.create(store, {
        write: {
          value: (work: never) => (left-- > 0 ? store.write(work) : Promise.reject(new Error('killed'))),
        },
      }) as GraphStore
      const marks = { harbour: 'resolved' }
      await writeDifference(breaking, difference, { batchSize: 1, marks }).catch(() => undefined)
      await write(wanted, { marks })
      expect(await idsOf('AgendaItem')).toHaveLength(3)
      expect(await idsOf('Person')).toHaveLength(1)
      expect(await referencesOf('Berths')).toEqual([reference('q/a#2').id])
    }
  })
})
