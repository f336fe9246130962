import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Compares with a golden file beside the tests. It is written only by `UPDATE_GOLDEN=1`, and never where CI runs: a
 * golden file cannot approve itself.
 */
export function expectGolden(file: URL, actual: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (process.env['CI']) throw new Error('golden files are not written in CI: write them at home and commit them')
    writeFileSync(file, actual)
  }
  if (!existsSync(file)) throw new Error(`no golden file ${file.pathname}: write it with \`npm run golden\``)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

/** Files of a golden folder, so that a test can say which of them nobody asks for. */
export function goldenFiles(folder: URL): readonly string[] {
  return readdirSync(folder).sort()
}
