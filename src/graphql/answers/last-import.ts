/** What the last import did, as it was kept in the store. */
import { z } from 'zod'
import type { ImportResult } from '../api-options.js'
import { LAST_IMPORT_MARK } from '../../store/marks.js'
import type { Reading } from '../reading/reading.js'

const shape = z.object({
  at: z.string(),
  dryRun: z.boolean(),
  newFiles: z.number(),
  changedFiles: z.number(),
  unchangedFiles: z.number(),
  removedFiles: z.number(),
  changes: z.array(
    z.object({ label: z.string(), created: z.number(), changed: z.number(), removed: z.number() }),
  ),
  diagnostics: z.array(z.object({ severity: z.enum(['error', 'warning', 'info']), count: z.number() })),
  milliseconds: z.number(),
})

/** Null where nothing was imported yet, or an older version did it. */
export async function storedLastImport(reading: Reading): Promise<ImportResult | null> {
  const rows = await reading.ask('stored-marks')
  const value = rows.find((row) => row['name'] === LAST_IMPORT_MARK)?.['value']
  return typeof value === 'string' ? (shape.safeParse(JSON.parse(value)).data ?? null) : null
}
