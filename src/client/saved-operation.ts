import { existsSync, readFileSync } from 'node:fs'

import { assetPath } from '../assets.js'
import { MinutegraphError } from '../domain/errors.js'

const NAME = /^[a-z][a-z0-9-]*$/

/** The text of queries/NAME.graphql. */
export function savedOperation(name: string): string {
  return readFileSync(assetPath('queries', `${name}.graphql`), 'utf8')
}

/** Whether there is a saved operation of this name. */
export function isSavedOperation(name: string): boolean {
  return NAME.test(name) && existsSync(assetPath('queries', `${name}.graphql`))
}

/** Asks for the file of one's own, else for the saved operation of that name. Fails with `io`. */
export function operationFrom(nameOrFile: string): string {
  if (!existsSync(nameOrFile) && isSavedOperation(nameOrFile)) return savedOperation(nameOrFile)
  try {
    return readFileSync(nameOrFile === '-' ? 0 : nameOrFile, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The query cannot be read: ${reason}.`, {
      cause,
      place: nameOrFile,
      remedy: 'Name a file, "-" for standard input, or a saved operation such as "open".',
    })
  }
}
