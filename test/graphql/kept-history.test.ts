import { beforeEach, expect, it } from 'vitest'

import type { IsoDate } from '../../src/domain/iso-date.js'
import type { ChangesUnderWay } from '../../src/graphql/api-options.js'
import { KeptHistories } from '../../src/graphql/reading/kept-history.js'
import type { GraphStore, Row } from '../../src/store/port.js'

const TODAY = '2024-02-08' as IsoDate
const PUMP = { words: 'pump', topic: null }

/** What the store holds: the titles of agenda items. */
let titles: string[]
let reads: number
/** Runs while the rows are being read. */
let whileReading: () => void
/** Of the change that is under way, as `GraphChanges` tells it. */
let before: number | null
let revision: number
let histories: KeptHistories

const store: GraphStore = {
  location: 'memory:',
  events: { append: (event) => Promise.resolve(event), all: () => Promise.resolve([]) },
  get revision() {
    return revision
  },
  read: () => {
    reads += 1
    whileReading()
    return Promise.resolve(
      titles.map((title, nth): Row => ({
        id: `ag_${nth}`,
        file: `beds/${nth}.md`,
        date: '2024-02-07',
        title,
        parent: null,
        notes: null,
        line: 3,
        notesLine: null,
        referencesJson: null,
      })),
    )
  },
  write: () => Promise.reject(new Error('nobody writes here')),
  close: () => Promise.resolve(),
}
const changes: ChangesUnderWay = {
  get settledRevision() {
    return before ?? revision
  },
  get changing() {
    return before !== null && before !== revision
  },
}

beforeEach(() => {
  titles = ['Pump in the pond', 'Compost']
  reads = 0
  whileReading = () => undefined
  before = null
  revision = 1
  histories = new KeptHistories(changes)
})

const found = async (asOf = TODAY): Promise<number> => (await histories.entriesOf(store, asOf, PUMP)).length

function write(...written: string[]): void {
  before ??= revision
  revision += 1
  titles = written
}

it('a history is read once while nothing changes', async () => {
  expect([await found(), await found()]).toEqual([1, 1])
  expect(reads).toBe(1)
})

it('that of before a change is given until the change has ended', async () => {
  await found()
  write()
  expect(await found()).toBe(1)
  write('Pump', 'Pump again')
  expect(await found()).toBe(1)
  expect(reads).toBe(1)
  before = null
  expect(await found()).toBe(2)
})

it('one that was read during a change is kept for nobody', async () => {
  write()
  expect([await found(), await found()]).toEqual([0, 0])
  expect(reads).toBe(2)
  write('Pump')
  expect(await found()).toBe(1)
  before = null
  expect([await found(), await found()]).toEqual([1, 1])
  expect(reads).toBe(4)
})

it('one for another day that is read during a change does not take the place of the one of before', async () => {
  await found()
  write('Pump', 'Pump again')
  expect(await found('2024-02-07' as IsoDate)).toBe(2)
  expect(await found()).toBe(1)
})

it('one is not kept where a change began before it was read', async () => {
  whileReading = () => write()
  expect(await found()).toBe(0)
  whileReading = () => undefined
  titles = ['Pump', 'Pump again']
  revision += 1
  expect(await found()).toBe(2)
})
