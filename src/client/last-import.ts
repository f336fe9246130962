import type { ImportResult } from '../graphql/api-options.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { LAST_IMPORT_MARK } from '../store/marks.js'
import type { GraphStore } from '../store/port.js'

/** Keeps what an import did, for `store.lastImport` of later processes; one that changed nothing leaves the one before. */
export async function keepLastImport(store: GraphStore, result: ImportResult): Promise<void> {
  if (result.dryRun || result.changes.length === 0) return
  const rows = [[LAST_IMPORT_MARK, JSON.stringify(result)]]
  await store.write((transaction) => transaction.run('set-marks', { rows }))
}

/** A summary as the API tells it: diagnostics by number. */
export function importResultFrom({ diagnosticCounts, ...summary }: ImportSummary): ImportResult {
  const { at, dryRun, newFiles, changedFiles, unchangedFiles, removedFiles, changes, milliseconds } = summary
  return {
    at,
    dryRun,
    newFiles,
    changedFiles,
    unchangedFiles,
    removedFiles,
    changes,
    diagnostics: (['error', 'warning', 'info'] as const).map((severity) => ({
      severity,
      count: diagnosticCounts[severity],
    })),
    milliseconds,
  }
}
