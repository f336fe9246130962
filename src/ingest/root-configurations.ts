import { existsSync } from 'node:fs'

import { findConfiguration } from '../config/find-configuration.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { EMPTY_CONFIGURATION, type Configuration } from '../domain/configuration.js'
import type { GraphStore } from '../store/port.js'
import { readSourceIndex } from '../store/sources.js'

/**
 * What is settled for a store as a whole: the configurations of all its roots together. `known` are those at hand;
 * those of other `roots` that are on this machine are read.
 */
export async function configurationOfRoots(
  known: readonly Configuration[],
  roots: readonly string[],
): Promise<Configuration> {
  const byPath = new Map<string, Configuration>()
  for (const configuration of known) {
    if (configuration.path !== null) byPath.set(configuration.path, configuration)
  }
  for (const root of roots) {
    const path = existsSync(root) ? findConfiguration(root) : null
    if (path !== null && !byPath.has(path)) byPath.set(path, await loadConfiguration(path))
  }
  const all = [...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? [])
  const [only, more] = all
  if (only === undefined) return EMPTY_CONFIGURATION
  if (more === undefined) return only
  return {
    path: only.path,
    people: all.flatMap(({ people }) => people),
    topics: all.flatMap(({ topics }) => topics),
    groups: all.flatMap(({ groups }) => groups),
    sources: all.flatMap(({ sources }) => sources),
    ignore: all.flatMap(({ ignore }) => ignore),
    styles: all.flatMap(({ styles }) => styles),
  }
}

/** The named configuration (absolute path), else those beside the minutes that the store was filled from. */
export async function configurationOfStore(store: GraphStore, named: string | null): Promise<Configuration> {
  if (named !== null) return loadConfiguration(named)
  const sources = await readSourceIndex(store)
  return configurationOfRoots([], [...new Set(sources.map(({ root }) => root))])
}
