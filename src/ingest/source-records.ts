import type { SourceRecord } from '../domain/graph.js'
import { idFrom } from '../domain/ids.js'
import type { ReadMinutes } from '../domain/minutes.js'
import type { GraphStore } from '../store/port.js'
import { readSources, type KnownSource } from '../store/sources.js'
import type { SourceComparison } from './compare-sources.js'
import type { LoadedSource } from './load-source.js'
import { readerOf } from './reader-of.js'
import type { SourceState } from './refresh-graph.js'

export function recordFrom(
  { found, hash, bytes }: LoadedSource,
  minutes: ReadMinutes,
  readerVersion: string,
): SourceRecord {
  return {
    id: idFrom('Source', found.file),
    file: found.file,
    group: found.group,
    hash,
    bytes,
    readerVersion: readerOf(found, readerVersion),
    requestedStyle: found.style,
    root: found.root.path,
    url: found.url,
    minutes,
  }
}

/** What was read from the files stays; the group, root or address that is said of them changes. */
export async function restatedRecords(
  store: GraphStore,
  restated: readonly LoadedSource[],
  known: readonly KnownSource[],
): Promise<SourceRecord[]> {
  if (restated.length === 0) return []
  const byId = new Map(restated.map(({ found }) => [idFrom('Source', found.file), found]))
  const groups = new Set(known.filter(({ id }) => byId.has(id)).map(({ group }) => group))
  const records = await readSources(store, [...groups])
  return records.flatMap((record) => {
    const found = byId.get(record.id)
    return found ? [{ ...record, group: found.group, root: found.root.path, url: found.url }] : []
  })
}

/** Every source of the store as it will be. */
export function statesAfter(
  known: readonly KnownSource[],
  removed: SourceComparison['removed'],
  records: ReadonlyMap<string, SourceRecord>,
): SourceState[] {
  const gone = new Set(removed.map(({ id }) => id))
  const kept = known.filter(({ id }) => !gone.has(id) && !records.has(id))
  return [...kept, ...records.values()]
}
