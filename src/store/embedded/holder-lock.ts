/**
 * One process holds an embedded store. The engine itself keeps a second one out; this file says who holds it, so that
 * the message can name the process, and is left behind by nobody but the dead.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import { MinutegraphError } from '../../domain/errors.js'
import { isDiskFull } from './grafeo-errors.js'
import { holderSchema, isAlive, thisHolder, type Holder } from './holder.js'

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
    prepare(mine)
    try {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        if (linked(mine, path)) {
          heldHere.add(path)
          return new HolderLock(path)
        }
        const holder = readHolder(path)
        if (holder && isAnother(holder)) throw inUse(path, holder.pid)
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

function prepare(mine: string): void {
  try {
    writeFileSync(mine, JSON.stringify(thisHolder()), { mode: 0o600 })
  } catch (cause) {
    throw notLocked(mine, cause, 'Name a folder that can be written, or mend its rights and its owner.')
  }
}

function linked(mine: string, path: string): boolean {
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw notLocked(
      path,
      error,
      'The file system may know no hard links (some network and FAT drives): keep the store on another one.',
    )
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
  if (holder && isAnother(holder)) linked(aside, path)
  rmSync(aside, { force: true })
}

function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Gone meanwhile, or cut off by a crash of the machine: nobody's.
    return null
  }
}

/** What this process left behind itself is taken over: what it holds now is in `heldHere`. */
function isAnother(holder: Holder): boolean {
  return holder.pid !== process.pid && isAlive(holder)
}

function notLocked(path: string, cause: unknown, remedy: string): MinutegraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new MinutegraphError(
    isDiskFull(cause) ? 'store-full' : 'io',
    `The store cannot be locked: ${reason}.`,
    {
      cause,
      place: folderOf(path),
      remedy: isDiskFull(cause) ? 'Make room, then run the command again.' : remedy,
    },
  )
}

function inUse(path: string, pid: number | null): MinutegraphError {
  const whom = pid === null ? 'by another process' : `by pid ${pid}`
  return new MinutegraphError('store-in-use', `The store is in use ${whom}.`, {
    place: folderOf(path),
    remedy: 'Wait until it has finished, or stop it; a running `minutegraph serve` takes commands by itself.',
  })
}

function folderOf(path: string): string {
  return path.replace(/[/\\][^/\\]*$/, '')
}
