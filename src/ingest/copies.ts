import type { Diagnostic } from '../domain/diagnostic.js'
import type { SourceRecord } from '../domain/graph.js'
import type { SourceState } from './refresh-graph.js'

/** Says of each file read in this run that holds the same bytes as another one whose copy it is. */
export function copyDiagnostics(
  records: ReadonlyMap<string, SourceRecord>,
  states: readonly SourceState[],
): Diagnostic[] {
  const first = new Map<string, string>()
  const sorted = [...states].sort((a, b) => (a.file < b.file ? -1 : 1))
  return sorted.flatMap(({ id, hash, file }) => {
    const original = first.get(hash)
    if (original === undefined) first.set(hash, file)
    const minutes = records.get(id)?.minutes
    if (original === undefined || !minutes || minutes.meetings.length === 0) return []
    const message = `The file is a copy of ${original}: it counts as no meeting of its own.`
    return [{ code: 'copy-of', severity: 'info', message, file, span: null }] as const
  })
}
