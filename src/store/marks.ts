import type { GraphStore } from './port.js'
import { textOf } from './row-text.js'

/** What the last import did, as JSON: no progress, but kept in the same place. */
export const LAST_IMPORT_MARK = 'last-import'

/** By what the graph was resolved last: another value after everything that changed what it tells. */
export const RESOLVED_MARK = 'resolved:all'

/**
 * What import noted of its own progress (see `WriteOptions.marks`), by name: for instance by which catalogue a chain of
 * groups was resolved. A mark that is missing says that the work it stands for was never finished.
 */
export async function readMarks(store: GraphStore): Promise<Map<string, string>> {
  const rows = await store.read('stored-marks', {})
  return new Map(rows.map((row) => [textOf(row, 'name'), textOf(row, 'value')]))
}
