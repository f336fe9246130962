import type { ResolvedCatalogue } from '../resolve/catalogue.js'
import type { GraphStore } from '../store/port.js'
import { KeptSources } from './kept-sources.js'
import { SeenFiles } from './seen-files.js'

/** What a process that holds a store remembers from one change to the next. */
export interface StoreMemory {
  readonly files: SeenFiles
  readonly sources: KeptSources
  /** What was resolved last. */
  catalogue: ResolvedCatalogue | null
}

const memories = new WeakMap<GraphStore, StoreMemory>()

/**
 * The memory of `store`, which lasts as long as the store itself. It saves work and tells nothing that could not be found
 * out without it: an import with an empty one makes the same graph.
 */
export function memoryOf(store: GraphStore): StoreMemory {
  const known = memories.get(store)
  if (known) return known
  const memory: StoreMemory = { files: new SeenFiles(), sources: new KeptSources(store), catalogue: null }
  memories.set(store, memory)
  return memory
}
