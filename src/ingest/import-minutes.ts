import type { Diagnostic, Severity } from '../domain/diagnostic.js'
import { MinutegraphError } from '../domain/errors.js'
import type { SourceRecord } from '../domain/graph.js'
import { actionItemsTouched, countDifference } from '../store/difference.js'
import type { GraphStore } from '../store/port.js'
import { readSourceIndex, type KnownSource } from '../store/sources.js'
import { writeDifference } from '../store/write-difference.js'
import { readerVersion } from './built-files.js'
import { ChangeCounts } from './change-counts.js'
import { compareSources, type FileLook } from './compare-sources.js'
import { copyDiagnostics } from './copies.js'
import { discoverSources } from './discover-sources.js'
import type { ImportSummary } from './import-summary.js'
import { noMinutesIn } from './no-minutes.js'
import { readLoaded } from './read-loaded.js'
import { refreshGraph } from './refresh-graph.js'
import { configurationOfRoots } from './root-configurations.js'
import { sourceDifference } from './source-difference.js'
import { recordFrom, restatedRecords, statesAfter } from './source-records.js'
import { retriedOnConflict } from './retried-on-conflict.js'
import { rootedPathsFrom } from './source-root.js'
import { memoryOf } from './store-memory.js'
import { rootsFitted } from './store-roots.js'

export interface ImportOptions {
  readonly store: GraphStore
  /** Files or folders. */
  readonly paths: readonly string[]
  /** Path of a configuration file; null: the nearest above each path. */
  readonly configuration?: string | null
  /** Tells what would change and writes nothing. */
  readonly dryRun?: boolean
  /** Bytes; larger files are reported and not read. */
  readonly sizeLimit?: number
  readonly workers?: number
  /** Nodes in one transaction; default: as many as `writeDifference` writes. */
  readonly batchSize?: number
  readonly now?: () => Date
  readonly onProgress?: (step: ImportStep, done: number, total: number) => void
  /** Aborted: the import ends at the next safe place, with what it wrote until then; the next one completes it. */
  readonly signal?: AbortSignal
}

export type ImportStep = 'reading' | 'writing'

/** Sources are written in parts of this size as they are read: what a killed import has read is not read again. */
const SOURCES_A_WRITE = 400

/**
 * Brings the minutes below `paths` into the graph. Doing it twice changes nothing; only what changed is read, and only
 * the groups that are concerned are resolved. Removes what files told that were imported from below the paths and are
 * gone. Fails with `no-minutes`, `config-invalid`, `io`, or as the store does.
 */
export async function importMinutes(options: ImportOptions): Promise<ImportSummary> {
  const { store, dryRun = false, now = () => new Date() } = options
  const inBatches = options.batchSize === undefined ? {} : { batchSize: options.batchSize }
  const started = performance.now()
  const known = await readSourceIndex(store)
  const { paths, placed } = rootsFitted(
    await rootedPathsFrom(options.paths, options.configuration ?? null),
    known,
  )
  const found = discoverSources(paths)
  const version = readerVersion()
  const { files } = memoryOf(store)
  const look: FileLook = {
    hashOf: (file) => files.hashOf(file, options.sizeLimit),
    load: (file) => files.load(file, options.sizeLimit),
  }
  const comparison = compareSources(found, look, placed, paths, version)
  if (found.length === 0 && comparison.removed.length === 0) throw noMinutesIn(options.paths)

  const changes = new ChangeCounts()
  const records = new Map<string, SourceRecord>()
  const toRead = [...comparison.created, ...comparison.changed]
  const writeSources = async (
    batch: readonly SourceRecord[],
    removed: readonly KnownSource[],
  ): Promise<void> =>
    retriedOnConflict(async (attempt) => {
      const stored = attempt === 0 ? known : await readSourceIndex(store)
      const difference = sourceDifference(batch, removed, new Set(stored.map(({ id }) => id)))
      if (attempt === 0) changes.add(countDifference(difference))
      if (!dryRun) await writeDifference(store, difference, inBatches)
    })
  let batch: SourceRecord[] = []
  for await (const { source, minutes } of readLoaded(toRead, options)) {
    stopIfAborted(options.signal)
    const record = recordFrom(source, minutes, version)
    records.set(record.id, record)
    batch.push(record)
    options.onProgress?.('reading', records.size, toRead.length)
    if (batch.length >= SOURCES_A_WRITE) {
      await writeSources(batch, [])
      batch = []
    }
  }
  for (const record of await restatedRecords(store, comparison.restated, known)) {
    records.set(record.id, record)
    batch.push(record)
  }
  if (batch.length + comparison.removed.length > 0) await writeSources(batch, comparison.removed)

  stopIfAborted(options.signal)
  const { refresh, states } = await retriedOnConflict(async (attempt) => {
    // Who was in our way may have written other sources too, and the graph is to tell of them as well.
    const stored = attempt === 0 ? known : await readSourceIndex(store)
    const states = statesAfter(stored, comparison.removed, records)
    const refresh = await refreshGraph({
      store,
      configuration: await configurationOfRoots(
        paths.map(({ root }) => root.configuration),
        [...new Set(stored.map(({ root }) => root))],
      ),
      events: await store.events.all(),
      sources: states,
      records,
    })
    if (refresh && attempt === 0) changes.add(countDifference(refresh.difference))
    if (refresh && !dryRun) {
      await writeDifference(store, refresh.difference, {
        ...inBatches,
        marks: refresh.marks,
        firstMarks: refresh.movedIds,
        onProgress: ({ done, total }) => options.onProgress?.('writing', done, total),
      })
    }
    return { refresh, states }
  })
  const diagnostics = [
    ...[...records.values()].flatMap(({ minutes }) => minutes.diagnostics),
    ...comparison.unreadable.flatMap((source) => source.diagnostics),
    ...copyDiagnostics(records, states),
  ]
  return {
    at: now().toISOString(),
    dryRun,
    newFiles: comparison.created.length,
    changedFiles: comparison.changed.length,
    unchangedFiles: comparison.unchanged.length + comparison.restated.length + comparison.unreadable.length,
    removedFiles: comparison.removed.length,
    groups: refresh?.groups ?? [],
    changes: changes.all(),
    diagnosticCounts: countBySeverity(diagnostics),
    diagnostics,
    actionItems: refresh ? actionItemsTouched(refresh.difference) : [],
    milliseconds: Math.round(performance.now() - started),
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return
  throw new MinutegraphError('interrupted', 'The import was interrupted. What it wrote is sound.', {
    remedy: 'Run it again: it goes on from there.',
  })
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
