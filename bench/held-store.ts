/** What changes cost a process that holds the store, as `serve` and `watch` do: nothing is loaded or opened for them. */
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
  /** Everything is resolved anew from what was read, and compared with what is there. */
  readonly all: Times
  /** An import after one file got a task more: the mean over files of all groups. */
  readonly changed: Times
  readonly unchanged: Times
}

/** Files that are changed in turn, as far from each other as can be: groups are of very different size. */
const CHANGED = 8

/** Changes files of `corpus`, from which `location` was filled. */
export async function measureHeldStore(corpus: string, location: string, rounds: number): Promise<HeldTimes> {
  const store = await openStore(location)
  try {
    const all: Times[] = []
    const unchanged: Times[] = []
    for (let round = 0; round < rounds; round++) {
      await forgetResolving(store)
      all.push(await timesOf(() => resolveAgain(store)))
      unchanged.push(await timesOf(() => importMinutes({ store, paths: [corpus] })))
    }
    const found = discoverSources(await rootedPathsFrom([corpus], null))
    const changed: Times[] = []
    for (let nth = 0; nth < CHANGED; nth++) {
      const file = found[Math.floor(((nth + 0.5) * found.length) / CHANGED)]
      if (!file) continue
      appendFileSync(file.path, '\n- AI: wind the clock\n')
      changed.push(await timesOf(() => importMinutes({ store, paths: [corpus] })))
    }
    return { all: least(all), changed: mean(changed), unchanged: least(unchanged) }
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

function mean(times: readonly Times[]): Times {
  const sum = (of: (each: Times) => number): number => times.reduce((total, each) => total + of(each), 0)
  return { wall: sum(({ wall }) => wall) / times.length, cpu: sum(({ cpu }) => cpu) / times.length }
}
