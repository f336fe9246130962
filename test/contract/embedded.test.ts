import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, vi } from 'vitest'

import { openStore } from '../../src/store/open-store.js'
import type * as statements from '../../src/store/statements.js'
import { storeContract } from './store-contract.js'

type Statements = typeof statements

vi.mock('../../src/store/statements.js', async (original) => {
  const { withTestStatements } = await import('./test-statements.js')
  return withTestStatements(await original<Statements>())
})

describe('the embedded store in memory', () => {
  storeContract({ open: () => openStore('memory:'), clear: () => Promise.resolve(), isDurable: false })
})

describe('the embedded store in a folder', () => {
  const parent = mkdtempSync(join(tmpdir(), 'minutegraph-contract-'))
  const folder = join(parent, '.minutegraph')
  afterAll(() => rmSync(parent, { recursive: true, force: true }))
  storeContract({
    open: () => openStore(folder),
    clear: () => rm(folder, { recursive: true, force: true }),
    isDurable: true,
  })
})
