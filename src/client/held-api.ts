import { createApi, type Api } from '../graphql/api.js'
import type { Histories } from '../graphql/reading/kept-history.js'
import { configurationOfStore } from '../ingest/root-configurations.js'
import type { GraphStore } from '../store/port.js'
import type { GraphChanges } from './graph-changes.js'
import { importResultFrom } from './last-import.js'
import { localInstant } from './local-clock.js'

export interface HeldOptions {
  /** Absolute path of the configuration that was named, or null: those beside the minutes. */
  readonly configuration: string | null
  readonly now: () => Date
  readonly version: string
  /** Who runs this process: speaks where nobody else is named. */
  readonly speaker: string
}

/** The API over a store that this process holds, with all that it needs to change it. */
export async function heldApi(
  store: GraphStore,
  options: HeldOptions,
  changes: GraphChanges,
  histories: Histories | null,
): Promise<Api> {
  let configuration = await configurationOfStore(store, options.configuration)
  let configurationFault: unknown = null
  changes.afterEach(async () => {
    // Till one that cannot be read is mended the last good one holds.
    try {
      configuration = await configurationOfStore(store, options.configuration)
      configurationFault = null
    } catch (error) {
      configurationFault = error
    }
  })
  return createApi({
    store,
    get configuration() {
      return configuration
    },
    get configurationFault() {
      return configurationFault
    },
    clock: () => localInstant(options.now()),
    version: options.version,
    speaker: options.speaker,
    ...(histories && { histories }),
    changes,
    reresolve: async () => {
      await changes.resolveAgain(options.configuration)
    },
    importMinutes: async ({ configuration = options.configuration, ...request }) => {
      const done = await changes.importMinutes({ ...request, configuration, now: options.now })
      return { summary: importResultFrom(done), groups: done.groups, diagnostics: done.diagnostics }
    },
  })
}
