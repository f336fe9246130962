import { existsSync } from 'node:fs'
import { basename, join, sep } from 'node:path'

import type { KnownSource } from '../store/sources.js'
import { distinctNames, isWithin, type RootedPath, type SourceRoot } from './source-root.js'

/** A source of the store, and where its file lies on this machine. */
export interface PlacedSource {
  readonly known: KnownSource
  /** Absolute path. */
  readonly path: string
}

/**
 * Fits the roots of a command to those that the store holds: a path below a known root, and without a configuration of
 * its own, belongs to that root; a second root's files get its name before theirs; a root that is gone from this
 * machine and has the name of a new one has moved.
 */
export function rootsFitted(
  paths: readonly RootedPath[],
  known: readonly KnownSource[],
): { paths: RootedPath[]; placed: PlacedSource[] } {
  const filesByRoot = new Map<string, string[]>()
  for (const { root, file } of known) {
    const files = filesByRoot.get(root)
    if (files) files.push(file)
    else filesByRoot.set(root, [file])
  }
  const knownRoots = new Map([...filesByRoot].map(([root, files]) => [root, prefixOf(root, files)]))
  const moved = new Map<string, string>()
  const fitted = paths.map((entry) => {
    const own = entry.root.path
    const holder = [...knownRoots.keys()].find((root) => root !== own && isWithin(root, own))
    if (holder !== undefined && entry.root.configuration.path === null && existsSync(holder)) {
      return { ...entry, root: { ...entry.root, path: holder, name: basename(holder) } }
    }
    const former = knownRoots.has(own)
      ? undefined
      : [...knownRoots.keys()].find((root) => basename(root) === basename(own) && !existsSync(root))
    if (former !== undefined) moved.set(former, own)
    return entry
  })
  const roots = new Map<string, SourceRoot>(fitted.map(({ root }) => [root.path, root]))
  // All that was read from a root below one of the paths is read anew under this command's root.
  const staying = [...knownRoots].filter(
    ([root]) => roots.has(root) || moved.has(root) || !fitted.some(({ path }) => isWithin(path, root)),
  )
  const here = new Map(staying.map(([root, prefix]) => [moved.get(root) ?? root, prefix]))
  const names = distinctNames([...new Set([...roots.keys(), ...here.keys()])])
  const alone = names.size === 1
  const prefixed = (root: SourceRoot): SourceRoot => {
    const name = names.get(root.path) ?? root.name
    return { ...root, prefix: here.get(root.path) ?? (alone ? '' : freePrefix(root.path, name, known)) }
  }
  return {
    paths: fitted.map((entry) => ({ ...entry, root: prefixed(entry.root) })),
    placed: known.map((source) => {
      const prefix = knownRoots.get(source.root) ?? ''
      return {
        known: source,
        path: join(moved.get(source.root) ?? source.root, source.file.slice(prefix.length)),
      }
    }),
  }
}

/** `name/`, with as many of the folders above before it as it takes to begin no file of another root. */
function freePrefix(root: string, name: string, known: readonly KnownSource[]): string {
  const folders = root.split(sep).filter((folder) => folder !== '')
  const longer = folders.map((_, index) => `${folders.slice(folders.length - 1 - index).join('/')}/`)
  const free = [`${name}/`, ...longer.filter((prefix) => prefix.length > name.length + 1)].find(
    (prefix) => !known.some((source) => source.root !== root && source.file.startsWith(prefix)),
  )
  return free ?? `${name}/`
}

/** What the names of all files of a root begin with: as many of its last folders as were needed, or nothing. */
function prefixOf(root: string, files: readonly string[]): string {
  const folders = root.split(sep).filter((folder) => folder !== '')
  const candidates = folders
    .map((_, index) => `${folders.slice(index).join('/')}/`)
    .filter((prefix) => files.every((file) => file.startsWith(prefix)))
  // A folder below the root may have the root's name: then the files themselves tell.
  const there = [...candidates, ''].find((prefix) =>
    files.some((file) => existsSync(join(root, file.slice(prefix.length)))),
  )
  return there ?? candidates[0] ?? ''
}
