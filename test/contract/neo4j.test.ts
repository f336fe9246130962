import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'

import { openStore } from '../../src/store/open-store.js'
import { clearServer, haveServerToOneself, openServer, server } from './neo4j-server.js'
import type * as statements from '../../src/store/statements.js'
import { storeContract } from './store-contract.js'

type Statements = typeof statements

vi.mock('../../src/store/statements.js', async (original) => {
  const { withTestStatements } = await import('./test-statements.js')
  return withTestStatements(await original<Statements>())
})

describe.skipIf(server.url === null)(`Neo4j ${server.reason}`, () => {
  haveServerToOneself()
  describe('the contract', () => {
    storeContract({ open: () => openServer(), clear: clearServer, isDurable: true })
  })

  it('answers by routing as it does directly', async () => {
    const store = await openServer(server.url?.replace(/^bolt:/, 'neo4j:'))
    expect(await store.read('schema-version', {})).toHaveLength(1)
    await store.close()
  })

  it('refuses a wrong password with store-auth, and does not print the right or the wrong one', async () => {
    const options = { user: server.user, password: 'not-the-password' }
    const failure: unknown = await openStore(server.url ?? '', options).then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(failure).toMatchObject({ code: 'store-auth' })
    expect(inspect(failure)).not.toContain('not-the-password')
  })

  it('says that nobody has a database of an unknown name', async () => {
    const options = { user: server.user, password: server.password, database: 'nosuch' }
    await expect(openStore(server.url ?? '', options)).rejects.toMatchObject({ code: 'store-failed' })
  })
})

describe('a server that is not there', () => {
  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt+s://127.0.0.1:1'])(
    'is unreachable: %s',
    async (url) => {
      await expect(openStore(url, { password: 'x' })).rejects.toMatchObject({
        code: 'store-unreachable',
        place: url,
      })
    },
  )

  it('keeps a password in its address to itself', async () => {
    await expect(openStore('bolt://mira:secret@127.0.0.1:1')).rejects.toMatchObject({
      place: 'bolt://127.0.0.1:1',
    })
  })
})
