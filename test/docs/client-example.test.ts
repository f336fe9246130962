import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FILE = join(import.meta.dirname, '../../examples/client.mjs')

describe('the example of a program', () => {
  it('says what everybody owes, by the package as it ships', () => {
    const output = execFileSync(process.execPath, [FILE], { encoding: 'utf8' })
    expect(output).toMatch(/^\d+ files, \d+ action items$/m)
    expect(output).toMatch(/^mira\n- .+/m)
  })

  it('is short enough to be read at once', () => {
    const lines = readFileSync(FILE, 'utf8').split('\n')
    expect(lines.filter((line) => line.trim() !== '' && !line.startsWith('//')).length).toBeLessThanOrEqual(
      20,
    )
  })
})
