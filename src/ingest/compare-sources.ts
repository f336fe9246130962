import { existsSync } from 'node:fs'

import { MinutegraphError } from '../domain/errors.js'
import { idFrom } from '../domain/ids.js'
import type { KnownSource } from '../store/sources.js'
import type { LoadedSource } from './load-source.js'
import { readerOf } from './reader-of.js'
import { isWithin, type RootedPath } from './source-root.js'
import type { PlacedSource } from './store-roots.js'

/** How the files of a command stand to what the store knows. */
export interface SourceComparison {
  readonly created: readonly LoadedSource[]
  /** Other bytes, or to be read otherwise than they were. */
  readonly changed: readonly LoadedSource[]
  /** Read as before, but of another group, root or address: rewritten without being read. */
  readonly restated: readonly LoadedSource[]
  readonly unchanged: readonly KnownSource[]
  /** Known, but cannot be opened, or are too large, today: what they told yesterday stays. */
  readonly unreadable: readonly LoadedSource[]
  /** Gone from below the paths. */
  readonly removed: readonly KnownSource[]
}

/**
 * `readerVersion` is that of the running program. Sources outside the paths are in none of the lists. Of `loaded`, each
 * loaded as its turn comes, only the texts that are to be read are kept.
 */
export function compareSources(
  loaded: Iterable<LoadedSource>,
  placed: readonly PlacedSource[],
  paths: readonly RootedPath[],
  readerVersion: string,
): SourceComparison {
  const placedById = new Map(placed.map((entry) => [entry.known.id, entry]))
  const found = new Set<string>()
  const created: LoadedSource[] = []
  const changed: LoadedSource[] = []
  const restated: LoadedSource[] = []
  const unchanged: KnownSource[] = []
  const unreadable: LoadedSource[] = []
  for (const source of loaded) {
    const id = idFrom('Source', source.found.file)
    const { known, path } = placedById.get(id) ?? {}
    if (path !== undefined && path !== source.found.path && existsSync(path)) {
      throw sameName(source.found.file, path, source.found.path)
    }
    found.add(id)
    if (!known) created.push(source)
    else if (source.unreadable) unreadable.push(source)
    else if (!isReadAlike(known, source, readerVersion)) changed.push(source)
    else if (!isStatedAlike(known, source)) restated.push({ ...source, text: null })
    else unchanged.push(known)
  }
  const removed = placed
    .filter(({ known, path }) => !found.has(known.id) && paths.some((entry) => isWithin(entry.path, path)))
    .map(({ known }) => known)
  return { created, changed, restated, unchanged, unreadable, removed }
}

/** Two files of one name would take each other's place at every import. */
function sameName(file: string, one: string, other: string): MinutegraphError {
  return new MinutegraphError('usage', `Two files would both be called "${file}": ${one} and ${other}.`, {
    place: other,
    remedy: 'Import the folder above both of them at once, or keep them in two stores. Nothing was changed.',
  })
}

function isReadAlike(known: KnownSource, source: LoadedSource, readerVersion: string): boolean {
  return (
    known.hash === source.hash &&
    known.readerVersion === readerOf(source.found, readerVersion) &&
    known.requestedStyle === source.found.style
  )
}

function isStatedAlike(known: KnownSource, { found }: LoadedSource): boolean {
  return known.group === found.group && known.root === found.root.path && known.url === found.url
}
