import { z } from 'zod'

import { MinutegraphError } from '../domain/errors.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { dataOf } from './answer-data.js'
import type { GraphAnswer } from './graph-client.js'

const summary = z.object({
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
  }),
})

/** The summary as the mutation answers it: with counts of diagnostics; they themselves stay with the holder. */
export function importSummaryFromAnswer(answer: GraphAnswer): ImportSummary {
  const decoded = summary.safeParse(dataOf(answer))
  if (!decoded.success) {
    throw new MinutegraphError('internal', 'The holder of the store answered something unknown.', {
      cause: decoded.error,
      remedy: 'It may be of another version: end it and start it again.',
    })
  }
  const { diagnostics, ...told } = decoded.data.importMinutes.summary
  const count = (severity: 'ERROR' | 'WARNING' | 'INFO'): number =>
    diagnostics.find((line) => line.severity === severity)?.count ?? 0
  return {
    ...told,
    groups: [],
    diagnosticCounts: { error: count('ERROR'), warning: count('WARNING'), info: count('INFO') },
    diagnostics: [],
  }
}
