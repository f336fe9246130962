import { expect, it, vi } from 'vitest'

import { lintMinutes } from '../../importers/lint-minutes.js'
import type { Diagnostic } from '../../src/domain/diagnostic.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

vi.mock('../../importers/lint-minutes.js', () => ({ lintMinutes: vi.fn() }))

it('lint counts more places of one file than a call takes arguments', async () => {
  const one: Diagnostic = { code: 'unknown-person', severity: 'info', message: '', file: '', span: null }
  vi.mocked(lintMinutes).mockReturnValue(Array.from({ length: 200_000 }, () => one))
  const folder = inventedFolder({ 'beds/20240207.md': inventedMinutes('2024-02-07') })
  const { status, stderr } = await runInProcess(folder, ['lint', '--format', 'json', folder])
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('200000 notes') as string,
  })
})
