import { availableParallelism } from 'node:os'

import type { SourceText } from '../../importers/importer.js'
import type { ReadMinutes } from '../domain/minutes.js'
import { builtFile } from './built-files.js'
import { failedReading } from './failed-reading.js'

/** Below this much text, starting threads takes longer than reading. */
const THREADS_PAY_FROM = 150_000
const CHUNK_CHARACTERS = 60_000
const TASK = { name: 'read' }

export interface ReadOptions {
  /** Threads; default: as many as the machine runs at once, four at most. */
  readonly workers?: number
}

/** Reads the texts and yields what they tell, in their order. */
export async function* readInWorkers(
  sources: readonly SourceText[],
  options: ReadOptions = {},
): AsyncGenerator<ReadMinutes> {
  const workers = options.workers ?? Math.min(4, availableParallelism())
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0)
  if (characters < THREADS_PAY_FROM) {
    const { readMinutes } = await import('../../importers/registry.js')
    for (const source of sources) yield readMinutes(source)
    return
  }
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly SourceText[], ReadMinutes[]>({
    filename: builtFile('src/ingest/read-worker.js'),
    minThreads: workers,
    maxThreads: workers,
  })
  try {
    const chunks = chunksOf(sources)
    const readings = chunks.map((chunk) => settled(pool.run(chunk, TASK)))
    for (const [index, reading] of readings.entries()) {
      yield* (await reading) ?? (await oneByOne(pool, chunks[index] ?? []))
    }
  } finally {
    await pool.destroy()
  }
}

interface Pool {
  run(task: readonly SourceText[], options: typeof TASK): Promise<ReadMinutes[]>
}

/** After a thread died (out of memory, say): each file of its chunk on its own, so that one file only is not read. */
async function oneByOne(pool: Pool, chunk: readonly SourceText[]): Promise<ReadMinutes[]> {
  const readings: ReadMinutes[] = []
  for (const source of chunk) {
    try {
      readings.push(...(await pool.run([source], TASK)))
    } catch (cause) {
      readings.push(failedReading(source.file, cause))
    }
  }
  return readings
}

async function settled<Result>(promise: Promise<Result>): Promise<Result | null> {
  try {
    return await promise
  } catch {
    return null
  }
}

function chunksOf(sources: readonly SourceText[]): SourceText[][] {
  const chunks: SourceText[][] = []
  let size = Infinity
  for (const source of sources) {
    if (size + source.text.length > CHUNK_CHARACTERS) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(source)
    size += source.text.length
  }
  return chunks
}
