import { statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, extname, join, sep } from 'node:path'

import { CONFIGURATION_NAME, findConfiguration } from '../../config/find-configuration.js'
import { MinutegraphError } from '../../domain/errors.js'
import { mayHoldMinutes } from '../../ingest/discover-sources.js'
import { isWithin } from '../../ingest/source-root.js'

/** An editor writes a file in several steps, and `git pull` writes many. */
const QUIET_MS = 400

export interface WatchOptions {
  /** Absolute. */
  readonly paths: readonly string[]
  /** Absolute path of the configuration that was named, or null: the nearest above each path. */
  readonly configuration: string | null
  readonly changed: () => void
  /** Something cannot be watched any longer. */
  readonly failed: (error: MinutegraphError) => void
}

/**
 * Calls `changed` after minutes below the paths, their folders, or a configuration were changed. Returns how to stop.
 * Fails with `io` where something cannot be watched.
 */
export function watchPaths({ paths, configuration, changed, failed }: WatchOptions): () => void {
  let timer: NodeJS.Timeout | null = null
  const watchers: FSWatcher[] = []
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
  const start = (folder: string, recursive: boolean, matters: (name: string) => boolean): void => {
    const watcher = watch(folder, { recursive }, (_event, name) => {
      if (name !== null && !matters(name)) return
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(changed, QUIET_MS)
    })
    watchers.push(watcher)
    watcher.on('error', (cause) => failed(watchError(folder, cause)))
  }
  for (const path of paths) {
    try {
      const isFile = statSync(path).isFile()
      // A file is watched by its folder: many editors write another file and put it in its place.
      const folder = isFile ? dirname(path) : path
      start(folder, !isFile, (name) =>
        isFile
          ? name === basename(path) || name === CONFIGURATION_NAME
          : basename(name) === CONFIGURATION_NAME || mayConcernMinutes(path, name),
      )
      const configured = configuration ?? findConfiguration(folder)
      if (configured === null || (!isFile && isWithin(path, configured))) continue
      start(dirname(configured), false, (name) => name === basename(configured))
    } catch (cause) {
      stop()
      throw watchError(path, cause)
    }
  }
  return stop
}

/**
 * Whether `name`, below `folder`, is a file of minutes or a folder: one that is moved tells only its own name. Of what
 * is gone nobody can say what it was: what has no ending of a file's then counts as a folder.
 */
function mayConcernMinutes(folder: string, name: string): boolean {
  if (name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')) return false
  if (mayHoldMinutes(name)) return true
  const found = statSync(join(folder, name), { throwIfNoEntry: false })
  return found === undefined ? !/^\.[a-z]\w*$/i.test(extname(name)) : found.isDirectory()
}

function watchError(place: string, cause: unknown): MinutegraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'
  return new MinutegraphError('io', `The minutes cannot be watched: ${reason}.`, {
    cause,
    place,
    remedy: full
      ? 'The system watches no more files: raise fs.inotify.max_user_watches, or watch a smaller folder.'
      : 'Start again when the folder is there and can be read.',
  })
}
