import { EMPTY_CONFIGURATION, type Configuration } from '../domain/configuration.js'
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
  /** One that cannot be read is no reason not to begin: until it is mended nothing is configured, and doctor names it. */
  readonly configurationMayFail?: boolean
  readonly now: () => Date
  readonly version: string
  /** Who runs this process: speaks where nobody else is named. */
  readonly speaker: string
}

interface Configured {
  /** The last one that could be read. */
  readonly configuration: Configuration
  /** Why that of now cannot be read. */
  readonly fault: Error | null
}

/** The API over a store that this process holds, with all that it needs to change it. */
export async function heldApi(
  store: GraphStore,
  options: HeldOptions,
  changes: GraphChanges,
  histories: Histories | null,
): Promise<Api> {
  const configured = async (before: Configuration): Promise<Configured> => {
    try {
      return { configuration: await configurationOfStore(store, options.configuration), fault: null }
    } catch (error) {
      return { configuration: before, fault: error instanceof Error ? error : new Error(String(error)) }
    }
  }
  let settled = await configured(EMPTY_CONFIGURATION)
  if (settled.fault !== null && options.configurationMayFail !== true) throw settled.fault
  changes.afterEach(async () => {
    settled = await configured(settled.configuration)
  })
  return createApi({
    store,
    get configuration() {
      return settled.configuration
    },
    get configurationFault() {
      return settled.fault
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
      const { groups, diagnostics, actionItems = [] } = done
      return { summary: importResultFrom(done), groups, diagnostics, actionItems }
    },
  })
}
