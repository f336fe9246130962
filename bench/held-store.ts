/**
 * What changes cost a process that holds the store, as `serve` and `watch` do: nothing is loaded or opened for them.
 *
 * Three things are measured in each round, and of each thing the median of the rounds counts:
 * - resolving all, of a store just opened, so that nothing is remembered: every group anew, of what the store keeps of the
 *   minutes, and compared with what the graph holds;
 * - nothing changed: an import that looks at all files, as it did before, and finds none changed;
 * - one file changed: an import after one file got a task more, which is looking at all files, reading that one,
 *   resolving its groups and writing the difference. Groups are of very different size: the mean over files far from
 *   each other.
 *
 * Resolving all looks at no file. So the share of one changed file is told twice: as it is, and without looking at all
 * files (`beyondLooking`: one file changed, less nothing changed), which compares like with like.
 */
import { appendFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

import { discoverSources } from '../src/ingest/discover-sources.js'
import { importMinutes } from '../src/ingest/import-minutes.js'
import { resolveAgain } from '../src/ingest/resolve-again.js'
import { rootedPathsFrom } from '../src/ingest/source-root.js'
import { openStore } from '../src/store/open-store.js'
import { forgetResolving } from './forget-resolving.js'

/** Milliseconds on the clock and of all processors. */
export interface Times {
  readonly wall: number
  readonly cpu: number
}

export interface HeldTimes {
  readonly all: Times
  readonly unchanged: Times
  readonly changed: Times
  /** `changed` less `unchanged`. */
  readonly beyondLooking: Times
}

const CHANGED_FILES = 8

/** Changes files of `corpus`, from which `location` was filled. */
export async function measureHeldStore(corpus: string, location: string, rounds: number): Promise<HeldTimes> {
  let store = await openStore(location)
  const importNow = (): Promise<unknown> => importMinutes({ store, paths: [corpus] })
  try {
    const found = discoverSources(await rootedPathsFrom([corpus], null))
    const files = Array.from(
      { length: CHANGED_FILES },
      (_, nth) => found[Math.floor(((nth + 0.5) * found.length) / CHANGED_FILES)]?.path ?? '',
    )
    const all: Times[] = []
    const unchanged: Times[] = []
    const changed = files.map((): Times[] => [])
    for (let round = 0; round < rounds; round++) {
      await store.close()
      store = await openStore(location)
      await forgetResolving(store)
      all.push(await timesOf(() => resolveAgain(store)))
      await importNow()
      unchanged.push(await timesOf(importNow))
      for (const [nth, file] of files.entries()) {
        appendFileSync(file, `\n- AI @clockmaker: wind clock ${round}\n`)
        changed[nth]?.push(await timesOf(importNow))
      }
    }
    const times = { all: median(all), unchanged: median(unchanged), changed: mean(changed.map(median)) }
    const beyondLooking = {
      wall: times.changed.wall - times.unchanged.wall,
      cpu: times.changed.cpu - times.unchanged.cpu,
    }
    return { ...times, beyondLooking }
  } finally {
    await store.close()
  }
}

export async function timesOf(work: () => Promise<unknown>): Promise<Times> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000 }
}

/** The round that was disturbed least. */
export function least<T extends Times>(rounds: readonly T[]): T {
  return rounds.reduce((best, round) => (round.cpu < best.cpu ? round : best))
}

/** Of the clock and of processors each its own; of an even number the mean of the middle two. */
export function median(rounds: readonly Times[]): Times {
  return each((of) => {
    const sorted = rounds.map(of).sort((a, b) => a - b)
    const middle = sorted.length / 2
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
  })
}

function mean(times: readonly Times[]): Times {
  return each((of) => times.map(of).reduce((sum, time) => sum + time, 0) / times.length)
}

function each(result: (of: (times: Times) => number) => number): Times {
  return { wall: result(({ wall }) => wall), cpu: result(({ cpu }) => cpu) }
}
