/** The suite's one Neo4j, for one test file at a time: Community has a single database, and test files run side by side. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'

import { MinutegraphError } from '../../src/domain/errors.js'
import { contentHash } from '../../src/domain/ids.js'
import { HolderLock } from '../../src/store/embedded/holder-lock.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'

export const server = inject('neo4j')

export function openServer(url = server.url ?? ''): Promise<GraphStore> {
  return openStore(url, { user: server.user, password: server.password, retryTime: 5_000 })
}

export function openDriver(): Driver {
  return neo4j.driver(server.url ?? '', neo4j.auth.basic(server.user, server.password))
}

/** Call it inside the describe block that uses the server. */
export function haveServerToOneself(): void {
  let lock: HolderLock | null = null
  beforeAll(async () => {
    const path = join(tmpdir(), `minutegraph-test-${contentHash(server.url ?? '').slice(0, 12)}.lock`)
    while (!lock) {
      try {
        lock = HolderLock.take(path)
      } catch (error) {
        if (!(error instanceof MinutegraphError)) throw error
        await setTimeout(100)
      }
    }
    await clearServer()
  }, 300_000)
  afterAll(() => lock?.release())
}

export async function clearServer(): Promise<void> {
  const driver = openDriver()
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
}
