import type { Configuration } from '../domain/configuration.js'
import type { GraphStore } from '../store/port.js'
import { readSourceIndex } from '../store/sources.js'
import { writeDifference } from '../store/write-difference.js'
import { refreshGraph } from './refresh-graph.js'
import { configurationOfStore } from './root-configurations.js'

/**
 * Resolves again what is concerned by an event that was said, or by a changed configuration. Reads no minutes.
 * `configuration`: by default those beside the minutes that the store was filled from. Answers the groups resolved.
 */
export async function resolveAgain(
  store: GraphStore,
  configuration?: Configuration,
): Promise<readonly string[]> {
  const sources = await readSourceIndex(store)
  const refresh = await refreshGraph({
    store,
    configuration: configuration ?? (await configurationOfStore(store, null)),
    events: await store.events.all(),
    sources,
    records: new Map(),
  })
  if (!refresh) return []
  await writeDifference(store, refresh.difference, {
    marks: refresh.marks,
    firstMarks: refresh.movedIds,
  })
  return refresh.groups
}
