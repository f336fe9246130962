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
import { timesOf } from './held-store.js'
import { writeSyntheticMinutes } from './synthetic-minutes.js'

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
    const store = await openStore(values.store ?? join(folder, 'store'))
    const cold = await timed(() => importMinutes({ store, paths: [minutes] }))
    await forgetResolving(store)
    const resolve = await timed(() => resolveAgain(store))
    appendFileSync(files[0] ?? '', '\n- AI @member1: wind the clock\n')
    const changed = await timed(() => importMinutes({ store, paths: [minutes] }))
    const unchanged = await timed(() => importMinutes({ store, paths: [minutes] }))
    await store.close()
    process.stdout.write(
      `${fold}x: ${files.length} files; cold import ${cold}, resolve all ${resolve}, one changed file ${changed}, nothing changed ${unchanged}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds on the clock, and of all processors. */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const { wall, cpu } = await timesOf(work)
  return `${wall.toFixed(0)} ms (${cpu.toFixed(0)} of processors)`
}
