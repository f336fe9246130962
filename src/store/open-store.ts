import { resolve } from 'node:path'

import { MinutegraphError } from '../domain/errors.js'
import { EmbeddedStore } from './embedded/embedded-store.js'
import type { GraphStore } from './port.js'
import type { StoreOptions } from './store-options.js'

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//

/** Opens the store at `location`: a folder, `memory:`, or a server as `bolt://…` or `neo4j://…`, also `+s` and `+ssc`. */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (location === 'memory:') return EmbeddedStore.openInMemory()
  if (SERVER.test(location)) {
    // Loaded only now: the driver costs more time than a whole question to an embedded store.
    const { Neo4jStore } = await import('./neo4j/neo4j-store.js')
    return Neo4jStore.open(location, options)
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) {
    throw new MinutegraphError('usage', 'No store can be at such an address.', {
      place: location.replace(/\/\/[^/]*@/, '//'),
      remedy: 'Name a folder, memory:, or a server as bolt://… or neo4j://….',
    })
  }
  return EmbeddedStore.open(resolve(location))
}
