/** What was hard to read in the minutes, from what was kept of each file. */
import { z } from 'zod'
import type { Diagnostic } from '../../domain/diagnostic.js'
import type { Row } from '../../store/port.js'
import type { DiagnosticFilter } from '../generated/resolver-types.js'
import { jsonFrom } from '../reading/fact-rows.js'
import type { Reading } from '../reading/reading.js'
import { text } from '../reading/row-values.js'

const diagnosticsShape = z.array(
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    span: z
      .object({ line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() })
      .nullable(),
  }),
)

/** As the API tells it: the span laid open, all null where it concerns the whole file. */
export interface ToldDiagnostic {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
}

export interface FoundDiagnostic extends ToldDiagnostic {
  readonly id: string
}

export function toldDiagnostic({
  code,
  severity,
  message,
  file,
  span,
}: Omit<Diagnostic, 'code'> & { readonly code: string }): ToldDiagnostic {
  return {
    code,
    severity,
    message,
    file,
    line: span?.line ?? null,
    column: span?.column ?? null,
    endLine: span?.endLine ?? null,
    endColumn: span?.endColumn ?? null,
  }
}

/** By file and line. */
export async function diagnosticsFound(
  reading: Reading,
  filter: DiagnosticFilter | null | undefined,
): Promise<FoundDiagnostic[]> {
  const groups = filter?.group ? (await reading.directory()).groupNames(filter.group) : null
  const rows = await reading.ask('source-diagnostics')
  return rows
    .filter((row) => groups === null || groups.includes(text(row, 'group')))
    .flatMap((row) =>
      toldDiagnostics(text(row, 'file'), row, 'diagnosticsJson').map((diagnostic, position) => ({
        id: `${text(row, 'id')}:${position}`,
        ...diagnostic,
      })),
    )
    .filter(
      ({ code, severity, file }) =>
        (!filter?.severity || filter.severity.includes(severity)) &&
        (!filter?.code || filter.code.includes(code)) &&
        (filter?.file == null || file.includes(filter.file)),
    )
    .sort(byPlace)
}

/** Of one file, from what a column of a row holds. */
export function toldDiagnostics(file: string, row: Row, column: string): ToldDiagnostic[] {
  return (jsonFrom(row, column, diagnosticsShape) ?? []).map((diagnostic) =>
    toldDiagnostic({ ...diagnostic, file }),
  )
}

/** By file and line. */
export function byPlace(a: ToldDiagnostic, b: ToldDiagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)
}
