import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { MinutegraphError } from '../domain/errors.js'
import { openStore } from '../store/open-store.js'
import type { GraphStore } from '../store/port.js'
import type { StoreOptions } from '../store/store-options.js'
import type { GraphClient } from './graph-client.js'
import { HttpClient } from './http-client.js'
import { InProcessClient } from './in-process-client.js'
import { readServerFile, type ServerFile } from './server-file.js'
import { speakerOf } from './speaker.js'
import { isFolder, makeStoreFolder, storeExists } from './store-location.js'

export interface ClientOptions {
  /** Makes an embedded store where there is none. */
  readonly create: boolean
  /** Absolute path of the configuration that was named, or null. */
  readonly configuration: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Of the program. */
  readonly version: string
  /** Milliseconds to wait for another command that has the store; 10 s where nobody says otherwise. */
  readonly patience?: number
  /** Told once where that one is waited for, so long that somebody may wonder. */
  readonly onWaiting?: () => void
  /** Ends the waiting, for that one or for an answer, with `interrupted`. */
  readonly signal?: AbortSignal
}

const PATIENCE_MS = 10_000
/** Between two looks at a store that another command has. */
const PAUSE_MS = 100
/** Who waits for less does not wonder. */
const WONDERING_MS = 500

/**
 * The client for the store at `location`: through the process that holds it, where there is one, else in this process.
 * Fails with `not-found` where there is no store and none is to be made, and as `openStore` does.
 */
export async function openClient(location: string, options: ClientOptions): Promise<GraphClient> {
  const server = serverOf(location)
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
    const holder = isInUse(error) ? serverOf(location) : null
    if (holder !== null) return new HttpClient(location, holder, waitingFor(options))
    throw error
  }
}

/** The client of a process that holds the store itself, for others too. Fails as `openStore` does. */
export async function openHeldClient(
  location: string,
  options: Omit<ClientOptions, 'create'>,
): Promise<InProcessClient> {
  makeStoreFolder(location)
  const store = await openPatiently(location, options)
  const { configuration, now, version } = options
  return new InProcessClient(store, { configuration, now, version, speaker: speakerOf(options.env) })
}

/** Waits for a command that has the store and will soon have done, not for one that serves it. */
async function openPatiently(
  location: string,
  { env, patience = PATIENCE_MS, onWaiting, signal }: Omit<ClientOptions, 'create'>,
): Promise<GraphStore> {
  const start = performance.now()
  let told = false
  for (;;) {
    try {
      return await openStore(location, serverOptions(env))
    } catch (error) {
      const waited = performance.now() - start
      if (!isInUse(error) || serverOf(location) !== null || waited >= patience) throw error
      if (!told && waited >= WONDERING_MS) {
        told = true
        onWaiting?.()
      }
    }
    await pause(PAUSE_MS, undefined, waitingFor({ signal })).catch((cause: unknown) => {
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
  const password = env['MINUTEGRAPH_NEO4J_PASSWORD'] ?? passwordFrom(env['MINUTEGRAPH_NEO4J_PASSWORD_FILE'])
  const database = env['MINUTEGRAPH_NEO4J_DATABASE']
  return {
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  }
}

function passwordFrom(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    throw new MinutegraphError('io', 'The password file cannot be read.', {
      cause,
      place: file,
      remedy: 'MINUTEGRAPH_NEO4J_PASSWORD_FILE must name a readable file that holds the password alone.',
    })
  }
}
