import { Writable } from 'node:stream'

import { describe, expect, it } from 'vitest'

import type { CommandContext } from '../../src/cli/command-context.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess, type ProgramRun } from './run-in-process.js'

const GARDEN = { 'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses') }

const run = (args: readonly string[], world: Partial<CommandContext> = {}): Promise<ProgramRun> =>
  runInProcess(inventedFolder(GARDEN), args, world)

describe('the program', { timeout: 120_000 }, () => {
  it.each([
    ['extract', ['extract', '.'], 'The reading was interrupted'],
    ['lint', ['lint', '.'], 'The reading was interrupted'],
    ['import', ['import', '.', '--store', 'memory:'], 'The import was interrupted. What it wrote is sound.'],
  ])('says of an interrupted %s that it was, and ends with 130', async (_, args, words) => {
    const { status, stderr } = await run(args, { signal: AbortSignal.abort() })
    expect(stderr).toContain(`error[interrupted]: ${words}`)
    expect(status).toBe(130)
  })

  it('tells another error too, although it was interrupted', async () => {
    const { status, stderr } = await run(['extract', 'nothing-here'], { signal: AbortSignal.abort() })
    expect(stderr).toMatch(/error\[no-minutes\]/)
    expect(status).toBe(130)
  })

  it('fails with words when what it prints cannot be written', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }))
      },
    })
    const { status, stderr } = await run(['extract', '.'], { stdout: full })
    expect(stderr).toContain('error[io]: The output cannot be written: ENOSPC')
    expect(status).toBe(1)
  })

  it('says that a file of variables cannot be read, not that it is no JSON', async () => {
    const { status, stderr } = await run(['query', 'open', '--variables', '@none.json'])
    expect(stderr).toMatch(/error\[io\]: The file of variables cannot be read: ENOENT/)
    expect(status).toBe(1)
  })
})
