import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { MinutegraphError } from '../domain/errors.js'

/** Makes `path` a folder, with those above it, where it is none yet. Fails with `io`. */
export function makeFolder(path: string): void {
  try {
    makeMissing(resolve(path))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The folder cannot be made: ${reason}.`, {
      cause,
      place: path,
      remedy: 'Name a folder in a place that can be written.',
    })
  }
}

/** Not `recursive: true`: Node 20 never returns from that where mkdir says ENOENT below a folder that is there, as in /proc. */
function makeMissing(folder: string): void {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeMissing(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(folder)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
