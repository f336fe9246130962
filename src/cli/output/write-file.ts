import { realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'

import { MinutegraphError } from '../../domain/errors.js'

/**
 * Writes a file wholly or not at all: beside it first, then in its place. `what` names it in messages. Devices and pipes
 * are written to as they are. Fails with `io`, and leaves what stood there before.
 */
export function writeWholeFile(path: string, text: string, what: string, mode?: number): void {
  try {
    const before = statSync(path, { throwIfNoEntry: false })
    if (before !== undefined && !before.isFile()) writeFileSync(path, text)
    else writeBeside(before === undefined ? path : realpathSync(path), text, modeOf(before, mode))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `${what} cannot be written: ${reason}.`, {
      cause,
      place: path,
      remedy: remedyFor(cause),
    })
  }
}

function writeBeside(path: string, text: string, mode: number): void {
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, text, { mode, flush: true })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** That which was asked for; else a file that is replaced stays as readable as it was. */
function modeOf(before: Stats | undefined, asked: number | undefined): number {
  return asked ?? (before === undefined ? 0o666 : before.mode & 0o777)
}

function remedyFor(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Make room, or name a file on another disk.'
  if (code === 'EISDIR') return 'Name a file: this is a folder.'
  return 'Name a file in a folder that exists and can be written.'
}
