import { createApi, type Api } from '../graphql/api.js'
import { importMinutes } from '../ingest/import-minutes.js'
import { resolveAgain } from '../ingest/resolve-again.js'
import { configurationOfStore } from '../ingest/root-configurations.js'
import type { GraphStore } from '../store/port.js'
import { importResultFrom, keepLastImport } from './last-import.js'
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
      importMinutes: ({ configuration: named = options.configuration, ...request }) =>
        changes.run(async () => {
          const done = await importMinutes({ ...request, store, configuration: named, now: options.now })
          const summary = importResultFrom(done)
          await keepLastImport(store, summary)
          return { summary, groups: done.groups, diagnostics: done.diagnostics }
        }),
    },
    logError,
  )
}
