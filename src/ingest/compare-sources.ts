import { existsSync } from 'node:fs'

import { MinutegraphError } from '../domain/errors.js'
import type { KnownSource } from '../store/sources.js'
import type { FoundSource } from './discover-sources.js'
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

/** How files are looked at. */
export interface FileLook {
  /** The hash of the file, where it is known without loading it. */
  readonly hashOf: (found: FoundSource) => string | null
  readonly load: (found: FoundSource) => LoadedSource
}

/**
 * `readerVersion` is that of the running program. Sources outside the paths are in none of the lists. Files are loaded
 * one by one, and only the texts that are to be read are kept.
 */
export function compareSources(
  files: readonly FoundSource[],
  { hashOf, load }: FileLook,
  placed: readonly PlacedSource[],
  paths: readonly RootedPath[],
  readerVersion: string,
): SourceComparison {
  const placedByFile = new Map(placed.map((entry) => [entry.known.file, entry]))
  const found = new Set<string>()
  const created: LoadedSource[] = []
  const changed: LoadedSource[] = []
  const restated: LoadedSource[] = []
  const unchanged: KnownSource[] = []
  const unreadable: LoadedSource[] = []
  for (const file of files) {
    const { known, path } = placedByFile.get(file.file) ?? {}
    if (path !== undefined && path !== file.path && existsSync(path)) {
      throw sameName(file.file, path, file.path)
    }
    found.add(file.file)
    const hash = known ? hashOf(file) : null
    if (
      known &&
      hash !== null &&
      isReadAlike(known, file, hash, readerVersion) &&
      isStatedAlike(known, file)
    ) {
      unchanged.push(known)
      continue
    }
    const source = load(file)
    if (!known) created.push(source)
    else if (source.unreadable) unreadable.push(source)
    else if (!isReadAlike(known, file, source.hash, readerVersion)) changed.push(source)
    else if (!isStatedAlike(known, file)) restated.push({ ...source, text: null })
    else unchanged.push(known)
  }
  const removed = placed
    .filter(({ known, path }) => !found.has(known.file) && paths.some((entry) => isWithin(entry.path, path)))
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

function isReadAlike(known: KnownSource, found: FoundSource, hash: string, readerVersion: string): boolean {
  return (
    known.hash === hash &&
    known.readerVersion === readerOf(found, readerVersion) &&
    known.requestedStyle === found.style
  )
}

function isStatedAlike(known: KnownSource, found: FoundSource): boolean {
  return known.group === found.group && known.root === found.root.path && known.url === found.url
}
