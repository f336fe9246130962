import { resolve } from 'node:path'

import { MinutegraphError } from '../domain/errors.js'
import { EmbeddedStore } from './embedded/embedded-store.js'
import type { GraphStore } from './port.js'

export interface StoreOptions {
  /** For servers. Passwords go to the server and nowhere else. */
  readonly user?: string
  readonly password?: string
  /** The server's default database where none is named. */
  readonly database?: string
}

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//

/** Opens the store at `location`: a folder, `memory:`, or a server as `bolt://…` or `neo4j://…`, also `+s` and `+ssc`. */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (location === 'memory:') return EmbeddedStore.openInMemory()
  if (SERVER.test(location)) return openServer(location, options)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) {
    throw new MinutegraphError('usage', 'a store is a folder, memory:, bolt://… or neo4j://…')
  }
  return EmbeddedStore.open(resolve(location))
}

function openServer(location: string, options: StoreOptions): Promise<GraphStore> {
  const place = `${location} ${options.database ?? ''}`
  return Promise.reject(new MinutegraphError('internal', 'servers are not there yet', { place }))
}
