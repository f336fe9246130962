import { Piscina } from 'piscina'

import { builtFile } from '../src/ingest/built-files.js'
import { discoverSources } from '../src/ingest/discover-sources.js'
import { importMinutes } from '../src/ingest/import-minutes.js'
import { loadSource } from '../src/ingest/load-source.js'
import { resolveAgain } from '../src/ingest/resolve-again.js'
import { rootedPathsFrom } from '../src/ingest/source-root.js'
import { openStore } from '../src/store/open-store.js'
import { forgetResolving } from './forget-resolving.js'
import { timesOf, type Times } from './held-store.js'

/** What one measure says: also the process's memory at its highest. */
export interface Measured extends Times {
  readonly megabytes: number
  readonly files: number
}

export type Measure = (corpus: string, workers: number, folder: string) => Promise<number>

const CHUNK_CHARACTERS = 60_000

/** Each runs in a process of its own; the answer is the number of files. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  async bare(corpus, workers) {
    const texts = discoverSources(await rootedPathsFrom([corpus], null)).flatMap(
      (found) => loadSource(found).text ?? [],
    )
    const pool = new Piscina<readonly string[], number>({
      filename: builtFile('bench/bare-parse-worker.js'),
      minThreads: workers,
      maxThreads: workers,
    })
    await Promise.all(chunksOf(texts).map((chunk) => pool.run(chunk, { name: 'parse' })))
    await pool.destroy()
    return texts.length
  },

  async import(corpus, workers, folder) {
    const store = await openStore(folder)
    const { newFiles } = await importMinutes({ store, paths: [corpus], workers })
    await store.close()
    return newFiles
  },

  /** Everything is resolved anew from what was read, and compared with what is there. */
  async resolve(_corpus, _workers, folder) {
    const store = await openStore(folder)
    await forgetResolving(store)
    const groups = await resolveAgain(store)
    await store.close()
    return groups.length
  },
}

/** Runs one measure in this process. */
export async function measured(
  name: string,
  corpus: string,
  workers: number,
  folder: string,
): Promise<Measured> {
  const measure = MEASURES[name]
  if (!measure) throw new Error(`there is no measure ${name}`)
  let files = 0
  const times = await timesOf(async () => {
    files = await measure(corpus, workers, folder)
  })
  return { ...times, megabytes: process.resourceUsage().maxRSS / 1024, files }
}

function chunksOf(texts: readonly string[]): string[][] {
  const chunks: string[][] = []
  let size = Infinity
  for (const text of texts) {
    if (size + text.length > CHUNK_CHARACTERS) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(text)
    size += text.length
  }
  return chunks
}
