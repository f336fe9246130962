import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { importMinutes } from '../../src/ingest/import-minutes.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { ROW_LABELS } from '../../src/store/shape.js'
import { Door } from './door.js'
import { clearServer, haveServerToOneself, openServer, server } from './neo4j-server.js'

const paths = [fileURLToPath(new URL('../../examples/minutes', import.meta.url))]
/** Milliseconds in which the program must have given up, whatever it does. */
const PATIENCE = 25_000

/** Ids and digests of all nodes but the sources, whose ids are those of a place on this machine. */
async function graphOf(store: GraphStore): Promise<string[]> {
  const names = (await store.read('group-names', {})).map(({ name }) => `group:${name as string}`)
  const rows: string[] = []
  for (const label of ROW_LABELS) {
    for (const { id, digest } of await store.read(`list:${label}`, { scopes: ['catalogue', ...names] })) {
      rows.push(JSON.stringify([label, id, digest]))
    }
  }
  return rows.sort()
}

/** The store, but `before` runs inside of the n-th transaction that writes, when all of it was sent but the commit. */
function interrupted(store: GraphStore, nth: number, before: () => void): GraphStore {
  let left = nth
  return {
    location: store.location,
    events: store.events,
    read: (statement, parameters) => store.read(statement, parameters),
    write: (work) =>
      store.write(async (transaction) => {
        const result = await work(transaction)
        left -= 1
        if (left === 0) before()
        return result
      }),
    close: () => store.close(),
  }
}

async function timed(work: Promise<unknown>): Promise<{ failure: unknown; milliseconds: number }> {
  const started = performance.now()
  const failure: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return { failure, milliseconds: performance.now() - started }
}

describe.skipIf(server.url === null)(`a server that goes away ${server.reason}`, () => {
  haveServerToOneself()
  let door: Door
  let store: GraphStore
  beforeEach(async () => {
    await clearServer()
    door = await Door.to(server.url ?? '')
    // With the limits that users have: their bound is what is tested.
    store = await openStore(door.url, { user: server.user, password: server.password })
  })
  afterEach(async () => {
    await store.close()
    door.shut()
  })

  it('in the middle of an import is unreachable soon, and the next import completes it', async () => {
    const wanted = await openStore('memory:')
    await importMinutes({ store: wanted, paths })
    for (const nth of [1, 9]) {
      await clearServer()
      const breaking = interrupted(store, nth, () => door.shut())
      const { failure, milliseconds } = await timed(importMinutes({ store: breaking, paths }))
      expect(failure).toMatchObject({ code: 'store-unreachable', place: door.url })
      expect(milliseconds).toBeLessThan(PATIENCE)
      await door.open()
      const again = await openServer()
      await importMinutes({ store: again, paths })
      expect(await graphOf(again)).toEqual(await graphOf(wanted))
      expect((await importMinutes({ store: again, paths })).changes).toEqual([])
      await again.close()
    }
    await wanted.close()
  }, 180_000)

  it('in the middle of a read is unreachable soon, and closing ends', async () => {
    await importMinutes({ store, paths })
    const reads = Array.from({ length: 5 }, () => timed(store.read('outlines', {})))
    door.shut()
    for (const { failure, milliseconds } of await Promise.all(reads)) {
      expect(failure).toMatchObject({ code: 'store-unreachable' })
      expect(milliseconds).toBeLessThan(PATIENCE)
    }
    expect((await timed(store.close())).milliseconds).toBeLessThan(5_000)
  }, 120_000)

  it('and comes back is asked again without anybody noticing', async () => {
    door.shut()
    const read = store.read('schema-version', {})
    await door.open()
    expect(await read).toHaveLength(1)
  }, 60_000)

  it('refuses a wrong password within five seconds', async () => {
    const { failure, milliseconds } = await timed(openStore(door.url, { password: 'not-the-password' }))
    expect(failure).toMatchObject({ code: 'store-auth' })
    expect(milliseconds).toBeLessThan(5_000)
  })
})

describe('where nobody listens', () => {
  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1'])(
    '%s is unreachable within five seconds',
    async (url) => {
      const { failure, milliseconds } = await timed(openStore(url, { password: 'x' }))
      expect(failure).toMatchObject({ code: 'store-unreachable' })
      expect(milliseconds).toBeLessThan(5_000)
    },
  )
})
