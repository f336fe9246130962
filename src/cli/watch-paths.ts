import { statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'

import { CONFIGURATION_NAME } from '../config/find-configuration.js'
import { mayHoldMinutes } from '../ingest/discover-sources.js'

/** An editor writes a file in several steps, and `git pull` writes many. */
const QUIET_MS = 400

/** Calls `changed` after minutes below the paths, or a configuration, were written. Returns how to stop. */
export function watchPaths(paths: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | null = null
  const soon = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
  }
  const watchers = paths.map((path): FSWatcher => {
    const isFile = statSync(path).isFile()
    // A file is watched by its folder: many editors write another file and put it in its place.
    return watch(isFile ? dirname(path) : path, { recursive: !isFile }, (_event, name) => {
      const mine = name === null || (isFile ? basename(path) === name : mayHoldMinutes(name))
      if (mine || basename(name) === CONFIGURATION_NAME) soon()
    })
  })
  return () => {
    if (timer !== null) clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
