import type { ReadMinutes } from '../domain/minutes.js'

/** What stands in the graph for a file whose reading failed: no facts, and the failure told. */
export function failedReading(file: string, cause: unknown): ReadMinutes {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = `Reading failed: ${reason}. This is a fault of the program: please report it with the file.`
  return {
    style: 'none',
    meetings: [],
    diagnostics: [{ code: 'reader-failed', severity: 'error', message, file, span: null }],
  }
}
