import { statSync, type Stats } from 'node:fs'

import type { FoundSource } from './discover-sources.js'
import { DEFAULT_SIZE_LIMIT, loadSource, type LoadedSource } from './load-source.js'
import { LatestUsed } from './latest-used.js'

const FILES = 100_000
/** Milliseconds after which another change of a file is told by another time, whatever the file system. */
const SETTLED = 2000

/**
 * The hashes of files by what the file system tells of them (number, size, time of change), so that a file that nobody
 * touched is not read only to be found unchanged. A file touched just before it was read is not trusted.
 */
export class SeenFiles {
  readonly #seen = new LatestUsed<{ readonly mark: string; readonly hash: string }>(FILES)

  /** The hash of the file as it is now; null where it must be loaded to know. */
  hashOf({ path }: FoundSource, sizeLimit = DEFAULT_SIZE_LIMIT): string | null {
    const seen = this.#seen.get(path)
    if (!seen) return null
    const stats = statsOf(path)
    return stats && stats.size <= sizeLimit && seen.mark === markFrom(stats) ? seen.hash : null
  }

  /** As `loadSource`. */
  load(found: FoundSource, sizeLimit?: number): LoadedSource {
    const stats = statsOf(found.path)
    const now = Date.now()
    const loaded = loadSource(found, sizeLimit)
    const isSettled = stats !== undefined && now - stats.ctimeMs > SETTLED
    if (isSettled && !loaded.unreadable)
      this.#seen.set(found.path, { mark: markFrom(stats), hash: loaded.hash }, 1)
    else this.#seen.delete(found.path)
    return loaded
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // Whatever it is, loading tells of it.
    return undefined
  }
}

/** The time of change is the file system's own: unlike that of the last writing, nobody can set it. */
function markFrom({ dev, ino, size, ctimeMs, mtimeMs }: Stats): string {
  return `${dev} ${ino} ${size} ${ctimeMs} ${mtimeMs}`
}
