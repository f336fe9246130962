import { z } from 'zod'

import type { DiagnosticCode, Severity } from '../domain/diagnostic.js'
import { MinutegraphError } from '../domain/errors.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { dataOf } from './answer-data.js'
import type { GraphAnswer, ImportRequest } from './graph-client.js'

const answered = z.object({
  importMinutes: z.object({
    summary: z.object({
      at: z.string(),
      dryRun: z.boolean(),
      newFiles: z.number(),
      changedFiles: z.number(),
      unchangedFiles: z.number(),
      removedFiles: z.number(),
      changes: z.array(
        z.object({ label: z.string(), created: z.number(), changed: z.number(), removed: z.number() }),
      ),
      diagnostics: z.array(z.object({ severity: z.enum(['ERROR', 'WARNING', 'INFO']), count: z.number() })),
      milliseconds: z.number(),
    }),
    groups: z.array(z.string()),
    diagnostics: z.array(
      z.object({
        // The holder may be of another version, which knows others.
        code: z.string().transform((code) => code as DiagnosticCode),
        severity: z.enum(['ERROR', 'WARNING', 'INFO']),
        message: z.string(),
        file: z.string(),
        line: z.number().nullable(),
        column: z.number().nullable(),
        endLine: z.number().nullable(),
        endColumn: z.number().nullable(),
      }),
    ),
  }),
})

/** An Int of GraphQL ends here; no file of minutes is as large. */
const LARGEST_INT = 2 ** 31 - 1

/** The input of the mutation that says what the request says. */
export function importInputFrom(request: ImportRequest): Record<string, unknown> {
  const { paths, dryRun, configuration, sizeLimit } = request
  return {
    paths,
    dryRun,
    ...(configuration === null ? {} : { configuration }),
    ...(sizeLimit === undefined ? {} : { sizeLimit: Math.min(Math.ceil(sizeLimit), LARGEST_INT) }),
  }
}

/** The summary as the mutation answers it. */
export function importSummaryFromAnswer(answer: GraphAnswer): ImportSummary {
  const decoded = answered.safeParse(dataOf(answer))
  if (!decoded.success) {
    throw new MinutegraphError('internal', 'The holder of the store answered something unknown.', {
      cause: decoded.error,
      remedy: 'It may be of another version: end it and start it again.',
    })
  }
  const { summary, groups, diagnostics } = decoded.data.importMinutes
  const { diagnostics: counts, ...told } = summary
  const count = (severity: 'ERROR' | 'WARNING' | 'INFO'): number =>
    counts.find((line) => line.severity === severity)?.count ?? 0
  return {
    ...told,
    groups,
    diagnosticCounts: { error: count('ERROR'), warning: count('WARNING'), info: count('INFO') },
    diagnostics: diagnostics.map(({ line, column, endLine, endColumn, severity, ...diagnostic }) => ({
      ...diagnostic,
      severity: severity.toLowerCase() as Severity,
      span:
        line === null || column === null || endLine === null || endColumn === null
          ? null
          : { line, column, endLine, endColumn },
    })),
  }
}
