import type { SourceRecord } from '../domain/graph.js'
import { outlineFrom } from '../resolve/outline.js'
import type { GraphDifference } from '../store/difference.js'
import { rowFromSource } from '../store/row-from-source.js'
import type { KnownSource } from '../store/sources.js'

/** What has to be written of the sources themselves. `known`: the ids that the store has already. */
export function sourceDifference(
  records: readonly SourceRecord[],
  removed: readonly KnownSource[],
  known: ReadonlySet<string>,
): GraphDifference {
  const rows = records.map((record) => rowFromSource(record, outlineFrom(record)))
  return {
    created: rows.filter(({ id }) => !known.has(id)),
    changed: rows.filter(({ id }) => known.has(id)),
    removed: removed.map(({ id }) => ({ label: 'Source', id })),
    unchanged: 0,
    references: new Map(),
  }
}
