import { STYLE_NAMES } from '../../importers/style-names.js'
import { nearestOf } from '../config/nearest.js'
import { MinutegraphError } from '../domain/errors.js'
import type { PersonEntry } from '../domain/configuration.js'
import type { ReadMinutes } from '../domain/minutes.js'
import { discoverSources, type FoundSource } from './discover-sources.js'
import { loadSource } from './load-source.js'
import { readLoaded } from './read-loaded.js'
import { noMinutesIn } from './no-minutes.js'
import { rootedPathsFrom } from './source-root.js'

export interface ExtractOptions {
  /** Path of a configuration file; null: the nearest above each path. */
  readonly configuration?: string | null
  /** Bytes; larger files are reported and not read. */
  readonly sizeLimit?: number
  /** Reads every file by this convention, whatever the configuration names. */
  readonly style?: string | null
  readonly workers?: number
  readonly onProgress?: (done: number, total: number) => void
}

export interface ExtractedSource {
  readonly file: string
  readonly group: string
  readonly minutes: ReadMinutes
  /** The registry of the configuration that holds for the file. */
  readonly people: readonly PersonEntry[]
}

/**
 * Reads the files below `paths` and yields what each tells, in the order of their names, also where it is nothing.
 * Writes nothing. Fails with `no-minutes` where there is no such path or nothing in it can be minutes, with `usage`
 * where nobody knows the style.
 */
export async function* extractMinutes(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<ExtractedSource> {
  const found = discoverSources(await rootedPathsFrom(paths, options.configuration ?? null))
  if (found.length === 0) throw noMinutesIn(paths)
  if (options.style != null) assertStyle(options.style, found)
  const loaded = found.map((source) =>
    loadSource(options.style == null ? source : { ...source, style: options.style }, options.sizeLimit),
  )
  let done = 0
  for await (const { source, minutes } of readLoaded(loaded, options)) {
    done++
    options.onProgress?.(done, loaded.length)
    const { file, group, root } = source.found
    yield { file, group, minutes, people: root.configuration.people }
  }
}

function assertStyle(style: string, found: readonly FoundSource[]): void {
  const own = new Set(found.flatMap(({ root }) => root.configuration.styles.map(({ name }) => name)))
  const known = [...own, ...STYLE_NAMES]
  if (known.includes(style)) return
  const near = nearestOf(style, known)
  throw new MinutegraphError('usage', `There is no style "${style}".`, {
    remedy: near === null ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  })
}
