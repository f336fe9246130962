import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { basename, join } from 'node:path'

import picomatch from 'picomatch'

import { MinutegraphError } from '../domain/errors.js'
import { groupOfFile, nearestEntry } from './group-of-file.js'
import { relativeTo, type RootedPath, type SourceRoot } from './source-root.js'

/** A file that may hold minutes. */
export interface FoundSource {
  readonly root: SourceRoot
  /** Absolute. */
  readonly path: string
  /** As PRODUCT's `file`: relative to the root, with the root's name before it where there are several. */
  readonly file: string
  readonly group: string
  /** The convention that the configuration names; null: detect. */
  readonly style: string | null
  /** Address on the forge with `{line}` left in, or null. */
  readonly url: string | null
}

const MINUTES = /\.(?:md|markdown|log|txt)$/i
/** Files that stand beside minutes and are none. */
const BESIDE = /^(?:readme|licen[cs]e|contributing)(?:[-_.]|$)|template/i

/**
 * Every file below the paths that may hold minutes, each once, sorted by name. Follows no link twice.
 * Fails with `io` where a folder cannot be read.
 */
export function discoverSources(paths: readonly RootedPath[]): FoundSource[] {
  const found = new Map<string, FoundSource>()
  const seen = new Set<string>()
  // Outer folders first: of a folder that lies in another one too, files are then found by one name.
  for (const { path, isFile, root } of [...paths].sort((a, b) => a.path.length - b.path.length)) {
    const ignored = ignoredBy(root)
    const files = isFile ? [path] : filesBelow(path, root, ignored, seen)
    for (const file of files) {
      const name = relativeTo(root.path, file)
      if (!mayHoldMinutes(file) || ignored(name)) continue
      found.set(`${root.path}\0${name}`, foundSource(root, file, name))
    }
  }
  return [...found.values()].sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
}

/** Whether the name of a file says that it may be minutes. */
export function mayHoldMinutes(path: string): boolean {
  const name = basename(path)
  return MINUTES.test(name) && !BESIDE.test(name)
}

function foundSource(root: SourceRoot, path: string, name: string): FoundSource {
  const { configuration } = root
  const styled = nearestEntry(
    name,
    configuration.sources.filter(({ style }) => style !== null),
  )
  const addressed = nearestEntry(
    name,
    configuration.sources.filter(({ url }) => url !== null),
  )
  return {
    root,
    path,
    file: root.prefix + name,
    group: groupOfFile(name, root.name, configuration),
    style: styled?.style ?? null,
    url: addressed?.url?.replaceAll('{file}', name.split('/').map(encodeURIComponent).join('/')) ?? null,
  }
}

function ignoredBy(root: SourceRoot): (name: string) => boolean {
  const { ignore } = root.configuration
  if (ignore.length === 0) return () => false
  // A pattern names files, or a folder with all that is in it.
  return picomatch([...ignore, ...ignore.map((pattern) => `${pattern.replace(/\/+$/, '')}/**`)], {
    dot: true,
  })
}

/** `seen` holds the real folders that were walked already. Links come last, so that what they lead to keeps its own name. */
function filesBelow(
  top: string,
  root: SourceRoot,
  ignored: (name: string) => boolean,
  seen: Set<string>,
): string[] {
  const files: string[] = []
  const ahead = [top]
  const links: string[] = []
  const next = (): string | undefined => ahead.pop() ?? links.shift()
  for (let folder = next(); folder !== undefined; folder = next()) {
    const real = realPathOf(folder)
    if (real === null || seen.has(real)) continue
    seen.add(real)
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      const kind = kindOf(entry, path)
      if (kind === 'folder' && !ignored(relativeTo(root.path, path))) {
        if (entry.isSymbolicLink()) links.push(path)
        else ahead.push(path)
      }
      if (kind === 'file') files.push(path)
    }
  }
  return files
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw unreadable('folder', folder, cause)
  }
}

/** To pass it over would look as if its files were gone, and an import would remove what they told. */
function unreadable(what: 'folder' | 'link', place: string, cause: unknown): MinutegraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new MinutegraphError('io', `The ${what} cannot be read: ${reason}.`, {
    cause,
    place,
    remedy: 'Make it readable, or list it under "ignore" in minutegraph.yml.',
  })
}

/** A link to nothing or to itself, as against one that cannot be followed today. */
function leadsNowhere(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOENT', 'ELOOP'].includes(String(cause.code))
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch (cause) {
    if (leadsNowhere(cause)) return null
    throw unreadable('folder', path, cause)
  }
}

/** What an entry is, links followed; null for sockets, devices and links that lead nowhere. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | null {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return null
  try {
    const target = statSync(path)
    return target.isFile() ? 'file' : target.isDirectory() ? 'folder' : null
  } catch (cause) {
    if (leadsNowhere(cause)) return null
    throw unreadable('link', path, cause)
  }
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
