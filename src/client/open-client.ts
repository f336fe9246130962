import { MinutegraphError } from '../domain/errors.js'
import { openStore } from '../store/open-store.js'
import type { GraphStore } from '../store/port.js'
import type { StoreOptions } from '../store/store-options.js'
import type { GraphClient } from './graph-client.js'
import { HttpClient } from './http-client.js'
import { InProcessClient } from './in-process-client.js'
import { Patience, type WaitingOptions } from './patience.js'
import { secretFrom } from './secret.js'
import { readServerFile, type ServerFile } from './server-file.js'
import { speakerOf } from './speaker.js'
import { isFolder, makeStoreFolder, storeExists } from './store-location.js'

export interface ClientOptions extends WaitingOptions {
  /** Makes an embedded store where there is none. */
  readonly create: boolean
  /** Absolute path of the configuration that was named, or null. */
  readonly configuration: string | null
  /** See `HeldOptions`. */
  readonly configurationMayFail?: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Of the program. */
  readonly version: string
  /** The holder is asked even while it imports what it was started with: who imports waits there. */
  readonly unready?: boolean
}

/**
 * The client for the store at `location`: through the process that holds it, where there is one, as soon as that has
 * imported what it was started with; else in this process. Fails with `not-found` where there is no store and none is to
 * be made, with `store-in-use` where it was waited for in vain, and as `openStore` does.
 */
export async function openClient(location: string, options: ClientOptions): Promise<GraphClient> {
  const server = await serverToAsk(location, options)
  if (server !== null) return new HttpClient(location, server, waitingFor(options))
  if (!options.create && !storeExists(location)) {
    throw new MinutegraphError('not-found', 'There is no store yet.', {
      place: location,
      remedy: 'Run: minutegraph import PATH. Or name another store with --store.',
    })
  }
  try {
    return await openHeldClient(location, options)
  } catch (error) {
    // The one that has it may serve it by now.
    const holder = isInUse(error) ? await serverToAsk(location, options) : null
    if (holder !== null) return new HttpClient(location, holder, waitingFor(options))
    throw error
  }
}

/** The holder of the store; before its first import has ended it would answer with a part. Null: nobody serves the store. */
async function serverToAsk(location: string, options: ClientOptions): Promise<ServerFile | null> {
  let patience: Patience | null = null
  for (;;) {
    const server = serverOf(location)
    if (server === null || server.state === 'ready' || options.unready === true) return server
    const { pid, url, state } = server
    if (state === 'failed') {
      throw new MinutegraphError('store-in-use', `Pid ${pid} has the store, and its first import failed.`, {
        place: url,
        remedy:
          'What it printed, or minutegraph doctor, tells why; it tries again once the minutes are mended.',
      })
    }
    patience ??= new Patience(pid, options)
    if (patience.isOver) {
      throw new MinutegraphError('store-in-use', `The store is in use by pid ${pid}, which imports first.`, {
        place: url,
        remedy: 'Run it again once that one has imported; what it prints tells how far it is.',
      })
    }
    await patience.pause().catch((cause: unknown) => {
      throw new MinutegraphError('interrupted', `Pid ${pid}, which imports first, was not waited for.`, {
        cause,
        place: url,
        remedy: 'Run it again once that one has imported.',
      })
    })
  }
}

/** The client of a process that holds the store itself, for others too. Fails as `openStore` does. */
export async function openHeldClient(
  location: string,
  options: Omit<ClientOptions, 'create'>,
): Promise<InProcessClient> {
  makeStoreFolder(location)
  const store = await openPatiently(location, options)
  const { configuration, configurationMayFail = false, now, version, env } = options
  return new InProcessClient(store, {
    configuration,
    configurationMayFail,
    now,
    version,
    speaker: speakerOf(env),
  })
}

/** Waits for a command that has the store and will soon have done, not for one that serves it. */
async function openPatiently(location: string, options: Omit<ClientOptions, 'create'>): Promise<GraphStore> {
  const patience = new Patience(null, options)
  for (;;) {
    try {
      return await openStore(location, serverOptions(options.env))
    } catch (error) {
      if (!isInUse(error) || serverOf(location) !== null || patience.isOver) throw error
    }
    await patience.pause().catch((cause: unknown) => {
      throw new MinutegraphError('interrupted', 'The store was not waited for: another command has it.', {
        cause,
        place: location,
        remedy: 'Run it again once that one has ended.',
      })
    })
  }
}

function waitingFor({ signal }: { readonly signal?: AbortSignal | undefined }): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal }
}

function serverOf(location: string): ServerFile | null {
  return isFolder(location) ? readServerFile(location) : null
}

function isInUse(error: unknown): boolean {
  return error instanceof MinutegraphError && error.code === 'store-in-use'
}

/** Who logs in to a server, from the environment or a file; never from arguments, which others can see. */
function serverOptions(env: ClientOptions['env']): StoreOptions {
  const user = env['MINUTEGRAPH_NEO4J_USER']
  const password = secretFrom('MINUTEGRAPH_NEO4J_PASSWORD', env)
  const database = env['MINUTEGRAPH_NEO4J_DATABASE']
  return {
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  }
}
