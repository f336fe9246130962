/**
 * `node dist/bench/growth.js [FOLDS] [--store URL]`: how import, resolving and one changed file grow with the number of
 * minutes, on invented ones. By hand: ten folds take minutes, a hundred belong on Neo4j (name an empty database).
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { importMinutes } from '../src/ingest/import-minutes.js'
import { resolveAgain } from '../src/ingest/resolve-again.js'
import { openStore } from '../src/store/open-store.js'
import { forgetResolving } from './forget-resolving.js'
import { median, timesOf, type Times } from './held-store.js'
import { writeSyntheticMinutes } from './synthetic-minutes.js'

/** Files that are changed in turn, of different groups: of these times the median counts. */
const CHANGES = 9

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string' } },
})

const folds = (positionals[0] ?? '1,10').split(',').map(Number)
if (values.store !== undefined && folds.length > 1) {
  throw new Error(
    'With --store name one fold: what the first leaves in the store would not be cold for the second.',
  )
}

for (const fold of folds) {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-growth-'))
  try {
    const minutes = join(folder, 'minutes')
    const files = writeSyntheticMinutes(minutes, fold)
    const location = values.store ?? join(folder, 'store')
    const first = await openStore(location)
    const cold = await timesOf(() => importMinutes({ store: first, paths: [minutes] }))
    await first.close()
    // Opened anew, so that nothing is remembered.
    const store = await openStore(location)
    const importNow = (): Promise<unknown> => importMinutes({ store, paths: [minutes] })
    await forgetResolving(store)
    const resolve = await timesOf(() => resolveAgain(store))
    await importNow()
    const changed: Times[] = []
    const unchanged: Times[] = []
    for (let nth = 0; nth < CHANGES; nth++) {
      const file = files[Math.floor(((nth + 0.5) * files.length) / CHANGES)] ?? ''
      appendFileSync(file, '\n- AI @member1: wind the clock\n')
      changed.push(await timesOf(importNow))
      unchanged.push(await timesOf(importNow))
    }
    await store.close()
    process.stdout.write(
      `${fold}x: ${files.length} files; cold import ${printed(cold)}, resolve all ${printed(resolve)}, one changed file ${printed(median(changed))}, nothing changed ${printed(median(unchanged))}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds on the clock, and of all processors. */
function printed({ wall, cpu }: Times): string {
  return `${wall.toFixed(0)} ms (${cpu.toFixed(0)} of processors)`
}
