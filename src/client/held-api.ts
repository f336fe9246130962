import { createApi, type Api } from '../graphql/api.js'
import type { ImportResult } from '../graphql/api-options.js'
import { importMinutes } from '../ingest/import-minutes.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { resolveAgain } from '../ingest/resolve-again.js'
import { configurationOfStore } from '../ingest/root-configurations.js'
import type { GraphStore } from '../store/port.js'
import { localInstant } from './local-clock.js'
import type { OneAtATime } from './one-at-a-time.js'

export interface HeldOptions {
  /** Absolute path of the configuration that was named, or null: those beside the minutes. */
  readonly configuration: string | null
  readonly now: () => Date
  readonly version: string
}

/** The API over a store that this process holds, with all that it needs to change it. */
export async function heldApi(
  store: GraphStore,
  options: HeldOptions,
  changes: OneAtATime,
  logError: (id: string, error: unknown) => void,
): Promise<Api> {
  const configuration = await configurationOfStore(store, options.configuration)
  return createApi(
    {
      store,
      configuration,
      clock: () => localInstant(options.now()),
      version: options.version,
      reresolve: () =>
        changes.run(async () => {
          await resolveAgain(store, await configurationOfStore(store, options.configuration))
        }),
      importMinutes: ({ paths, dryRun }) =>
        changes.run(async () => {
          const { configuration: named, now } = options
          return importResultFrom(await importMinutes({ store, paths, dryRun, configuration: named, now }))
        }),
    },
    logError,
  )
}

/** A summary as the API tells it: diagnostics by number. */
export function importResultFrom({ diagnosticCounts, ...summary }: ImportSummary): ImportResult {
  const { at, dryRun, newFiles, changedFiles, unchangedFiles, removedFiles, changes, milliseconds } = summary
  return {
    at,
    dryRun,
    newFiles,
    changedFiles,
    unchangedFiles,
    removedFiles,
    changes,
    diagnostics: (['error', 'warning', 'info'] as const).map((severity) => ({
      severity,
      count: diagnosticCounts[severity],
    })),
    milliseconds,
  }
}
