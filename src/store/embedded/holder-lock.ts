/**
 * One process holds an embedded store. The engine itself keeps a second one out; this file says who holds it, so that
 * the message can name the process, and is left behind by nobody but the dead.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

import { MinutegraphError } from '../../domain/errors.js'

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the kernel tells it: a number given twice does not pass for the first holder. */
  readonly started: string | null
}

const heldHere = new Set<string>()

export class HolderLock {
  readonly #path: string

  private constructor(path: string) {
    this.#path = path
  }

  /** Throws `store-in-use` where a living process holds it. The lock of a dead one is taken over. */
  static take(path: string): HolderLock {
    if (heldHere.has(path)) throw inUse(path, process.pid)
    const mine = `${path}.${process.pid}`
    const content = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) })
    writeFileSync(mine, content, { mode: 0o600 })
    try {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        if (linked(mine, path)) {
          heldHere.add(path)
          return new HolderLock(path)
        }
        const holder = readHolder(path)
        if (holder && isAlive(holder)) throw inUse(path, holder.pid)
        setAside(path)
      }
      throw inUse(path, null)
    } finally {
      rmSync(mine, { force: true })
    }
  }

  release(): void {
    if (!heldHere.delete(this.#path)) return
    rmSync(this.#path, { force: true })
  }
}

function linked(mine: string, path: string): boolean {
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Renamed first: of two who find a dead holder, one gets the file. */
function setAside(path: string): void {
  const aside = `${path}.dead.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return
  }
  const holder = readHolder(aside)
  if (holder && isAlive(holder)) linked(aside, path)
  rmSync(aside, { force: true })
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    // Gone meanwhile, or cut off by a crash of the machine: nobody's.
    return null
  }
}

/** Of another machine (a container that was replaced) nothing can be known: there the engine's own lock decides. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return false
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startOf(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/** Linux only; null elsewhere. Field 22 of /proc/PID/stat, counted behind the name, which may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function inUse(path: string, pid: number | null): MinutegraphError {
  const whom = pid === null ? 'by another process' : `by pid ${pid}`
  return new MinutegraphError('store-in-use', `the store is in use ${whom}`, {
    place: path.replace(/[/\\][^/\\]*$/, ''),
    remedy: 'Wait until it has finished, or stop it; a running `minutegraph serve` takes commands by itself.',
  })
}
