import { afterEach, expect, it, vi } from 'vitest'
import { expectGolden } from './golden-file.js'

const MISSING = new URL('./report/there-is-no-such-file.md', import.meta.url)

afterEach(() => {
  vi.unstubAllEnvs()
})

it('refuses to write golden files in CI', () => {
  vi.stubEnv('UPDATE_GOLDEN', '1')
  vi.stubEnv('CI', 'true')
  expect(() => expectGolden(MISSING, 'words')).toThrow(/not written in CI/)
})

it('fails where a golden file is missing', () => {
  vi.stubEnv('UPDATE_GOLDEN', '')
  expect(() => expectGolden(MISSING, 'words')).toThrow(/no golden file/)
})
