import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'

import { findConfiguration } from '../config/find-configuration.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { EMPTY_CONFIGURATION, type Configuration } from '../domain/configuration.js'
import { MinutegraphError } from '../domain/errors.js'

/** The folder that the names of files are relative to, and what is settled for it. */
export interface SourceRoot {
  /** Absolute, without symbolic links. */
  readonly path: string
  readonly name: string
  /** What the names of its files begin with: '' or `name/`, where a store holds files of several roots. */
  readonly prefix: string
  readonly configuration: Configuration
}

/** One PATH of a command, and the root it lies in. */
export interface RootedPath {
  /** Absolute, without symbolic links. */
  readonly path: string
  readonly isFile: boolean
  readonly root: SourceRoot
}

/**
 * The paths with their roots, in order. A root is the folder of the nearest `minutegraph.yml` at or above PATH, else
 * PATH, else (PATH is a file) its grandparent folder. `configuration` names one file for all paths.
 * Fails with `no-minutes` where nothing is at a path, `config-invalid` or `io`.
 */
export async function rootedPathsFrom(
  paths: readonly string[],
  configuration: string | null,
): Promise<RootedPath[]> {
  const given = configuration === null ? null : await loadConfiguration(configuration)
  const each: RootedPath[] = []
  for (const { path, isFile } of paths.map(existing)) {
    each.push({ path, isFile, root: await rootOf(path, isFile, given) })
  }
  const rooted = each.map((entry) => {
    if (entry.root.configuration.path !== null && given === null) return entry
    // A path below another one's root is part of it.
    const outer = each.map(({ root }) => root).filter(({ path }) => isWithin(path, entry.root.path))
    const root = outer.reduce(
      (best, other) => (other.path.length < best.path.length ? other : best),
      entry.root,
    )
    return { ...entry, root }
  })
  const roots = new Map(rooted.map(({ root }) => [root.path, root]))
  if (roots.size < 2) return rooted
  const names = distinctNames([...roots.values()].map(({ path }) => path))
  const named = new Map(
    [...roots.values()].map((root) => {
      const name = names.get(root.path) ?? root.name
      return [root.path, { ...root, name, prefix: `${name}/` }]
    }),
  )
  return rooted.map((entry) => ({ ...entry, root: named.get(entry.root.path) ?? entry.root }))
}

function existing(path: string): { path: string; isFile: boolean } {
  if (!existsSync(path)) {
    throw new MinutegraphError('no-minutes', `There is no file or folder "${path}".`, {
      place: path,
      remedy: 'Name a folder that holds minutes, or a file of minutes.',
    })
  }
  const absolute = realpathSync(path)
  const status = statSync(absolute)
  if (!status.isFile() && !status.isDirectory()) {
    throw new MinutegraphError('no-minutes', `"${path}" is neither a file nor a folder.`, {
      place: path,
      remedy: 'Name a folder that holds minutes, or a file of minutes.',
    })
  }
  return { path: absolute, isFile: status.isFile() }
}

async function rootOf(path: string, isFile: boolean, given: Configuration | null): Promise<SourceRoot> {
  if (given?.path != null) {
    const folder = dirname(realpathSync(given.path))
    if (isWithin(folder, path)) return sourceRoot(folder, given)
  }
  const nearest = given ? null : findConfiguration(isFile ? dirname(path) : path)
  if (nearest !== null) return sourceRoot(dirname(nearest), await loadConfiguration(nearest))
  return sourceRoot(isFile ? dirname(dirname(path)) : path, given ?? EMPTY_CONFIGURATION)
}

function sourceRoot(path: string, configuration: Configuration): SourceRoot {
  return { path, name: basename(path) || 'minutes', prefix: '', configuration }
}

/** Whether `path` is `folder` or lies below it. Both absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** `path` below `root` (both absolute, without dots) with forward slashes; '' for the root itself. */
export function relativeTo(root: string, path: string): string {
  // Asked of every file at every look at them.
  const inner = path.startsWith(root + sep) ? path.slice(root.length + sep.length) : relative(root, path)
  return sep === '/' ? inner : inner.replaceAll(sep, '/')
}

/** The last names of the folders; where two are alike, as many folders above them as tell them apart. */
export function distinctNames(paths: readonly string[]): Map<string, string> {
  const parts = paths.map((path) => path.split(sep).filter((part) => part !== ''))
  return new Map(
    paths.map((path, index) => {
      const own = parts[index] ?? []
      for (let length = 1; length < own.length; length++) {
        const name = own.slice(-length).join('/')
        const alike = parts.filter((other) => other.slice(-length).join('/') === name)
        if (alike.length === 1) return [path, name]
      }
      return [path, own.join('/')]
    }),
  )
}
