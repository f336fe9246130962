import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { MinutegraphError } from '../domain/errors.js'
import { findConfiguration } from '../config/find-configuration.js'
import { makeFolder } from '../store/make-folder.js'

const STORE_FOLDER = '.minutegraph'

const URL_LIKE = /^(?:memory:|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/)/i
/** "http://…": two letters or more, because "C:/minutes" is a folder. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]+:\//i

/**
 * Where the store is: as named, else `.minutegraph/` beside the configuration (the named one, or that found from `cwd`
 * upward), else in `cwd`. A folder comes back absolute.
 *
 * @throws MinutegraphError `usage` for an address that is none of a store
 */
export function storeLocation(
  named: string | undefined,
  configuration: string | undefined,
  cwd: string,
): string {
  if (named !== undefined && named !== '') {
    if (!isFolder(named)) return named
    if (OTHER_SCHEME.test(named)) {
      throw new MinutegraphError(
        'usage',
        `No store has such an address: ${named.split('/', 1)[0] ?? ''}//….`,
        {
          remedy: 'Name a folder, memory:, bolt://… or neo4j://… (+s, +ssc).',
        },
      )
    }
    return resolve(cwd, named)
  }
  const found = configuration === undefined ? findConfiguration(cwd) : resolve(cwd, configuration)
  return join(found === null ? cwd : dirname(found), STORE_FOLDER)
}

/** Whether a location is a folder of this machine: an embedded store. */
export function isFolder(location: string): boolean {
  return !URL_LIKE.test(location)
}

export function storeExists(location: string): boolean {
  return !isFolder(location) || existsSync(location)
}

export function makeStoreFolder(location: string): void {
  if (isFolder(location)) makeFolder(location)
}
