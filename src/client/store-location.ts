import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { findConfiguration } from '../config/find-configuration.js'
import { kindOfStore } from '../store/kind-of-store.js'
import { makeFolder } from '../store/make-folder.js'

const STORE_FOLDER = '.minutegraph'

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
  if (named !== undefined && named !== '') return isFolder(named) ? resolve(cwd, named) : named
  const found = configuration === undefined ? findConfiguration(cwd) : resolve(cwd, configuration)
  return join(found === null ? cwd : dirname(found), STORE_FOLDER)
}

/** Whether a location is a folder of this machine: an embedded store. */
export function isFolder(location: string): boolean {
  return kindOfStore(location) === 'folder'
}

export function storeExists(location: string): boolean {
  return !isFolder(location) || existsSync(location)
}

export function makeStoreFolder(location: string): void {
  if (isFolder(location)) makeFolder(location)
}
