import type { SourceRecord } from '../domain/graph.js'
import { nodeRow, rootScope } from './node-row.js'
import type { NodeRow } from './node-row.js'

/** One file with all that was read from it; `outline` is what the catalogue needs of it, as plain JSON. */
export function rowFromSource(record: SourceRecord, outline: unknown): NodeRow {
  return nodeRow({
    label: 'Source',
    id: record.id,
    scope: rootScope(record.root),
    props: {
      root: record.root,
      file: record.file,
      group: record.group,
      hash: record.hash,
      bytes: record.bytes,
      readerVersion: record.readerVersion,
      requestedStyle: record.requestedStyle,
      style: record.minutes.style,
      url: record.url,
      diagnosticsJson:
        record.minutes.diagnostics.length > 0 ? JSON.stringify(record.minutes.diagnostics) : null,
      minutesJson: JSON.stringify(record.minutes),
      outlineJson: JSON.stringify(outline),
    },
    edges: [],
  })
}
