import { resolve } from 'node:path'

import { EmbeddedStore } from './embedded/embedded-store.js'
import { kindOfStore } from './kind-of-store.js'
import type { GraphStore } from './port.js'
import type { StoreOptions } from './store-options.js'

/** Opens the store at `location`: a folder, `memory:`, or a server as `bolt://…` or `neo4j://…`, also `+s` and `+ssc`. */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  switch (kindOfStore(location)) {
    case 'memory':
      return EmbeddedStore.openInMemory()
    case 'server': {
      // Loaded only now: the driver costs more time than a whole question to an embedded store.
      const { Neo4jStore } = await import('./neo4j/neo4j-store.js')
      return Neo4jStore.open(location, options)
    }
    case 'folder':
      return EmbeddedStore.open(resolve(location))
  }
}
