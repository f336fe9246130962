import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

import { assetPath } from '../assets.js'
import { MinutegraphError } from '../domain/errors.js'

const NAME = /^[a-z][a-z0-9-]*$/

/** The text of queries/NAME.graphql. */
export function savedOperation(name: string): string {
  return readFileSync(assetPath('queries', `${name}.graphql`), 'utf8')
}

/** Whether there is a saved operation of this name. */
function isSavedOperation(name: string): boolean {
  return NAME.test(name) && existsSync(assetPath('queries', `${name}.graphql`))
}

/**
 * The file of one's own, by its path from the folder `cwd`, else the saved operation of that name; `-`: standard input.
 * Fails with `io`.
 */
export function operationFrom(nameOrFile: string, cwd: string): string {
  const path = resolve(cwd, nameOrFile)
  // A folder of that name is nobody's operation.
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  if (!isFile && isSavedOperation(nameOrFile)) return savedOperation(nameOrFile)
  try {
    return readFileSync(nameOrFile === '-' ? 0 : path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The query cannot be read: ${reason}.`, {
      cause,
      place: nameOrFile === '-' ? 'standard input' : path,
      remedy: 'Name a file, "-" for standard input, or a saved operation such as "open".',
    })
  }
}
