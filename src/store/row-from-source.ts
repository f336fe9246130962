import type { SourceRecord } from '../domain/graph.js'
import { nodeRow, rootScope } from './node-row.js'
import type { NodeRow } from './node-row.js'

/**
 * One file with all that was read from it. `root` names the root that the file's name is relative to (sources of other
 * roots are left alone by an import of this one); `outline` is what the catalogue needs of the file, as plain JSON.
 */
export function rowFromSource(record: SourceRecord, outline: unknown, root: string): NodeRow {
  return nodeRow({
    label: 'Source',
    id: record.id,
    scope: rootScope(root),
    props: {
      root,
      file: record.file,
      group: record.group,
      hash: record.hash,
      bytes: record.bytes,
      readerVersion: record.readerVersion,
      importedUnder: record.importedUnder,
      style: record.minutes.style,
      minutesJson: JSON.stringify(record.minutes),
      outlineJson: JSON.stringify(outline),
    },
    edges: [],
  })
}
