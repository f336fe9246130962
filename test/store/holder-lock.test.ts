import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, vi } from 'vitest'

import { HolderLock } from '../../src/store/embedded/holder-lock.js'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return { ...real, linkSync: vi.fn(real.linkSync) }
})

const newFolder = (): string => fs.mkdtempSync(join(tmpdir(), 'minutegraph-lock-'))

it('a folder that cannot be written is told with a remedy', () => {
  const folder = join(newFolder(), 'gone')
  expect(() => HolderLock.take(join(folder, 'lock'))).toThrow(
    expect.objectContaining({
      code: 'io',
      place: folder,
      remedy: expect.stringContaining('written') as string,
    }),
  )
})

it('a file system without hard links is told with a remedy', () => {
  const folder = newFolder()
  vi.mocked(fs.linkSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' })
  })
  expect(() => HolderLock.take(join(folder, 'lock'))).toThrow(
    expect.objectContaining({
      code: 'io',
      place: folder,
      remedy: expect.stringContaining('hard links') as string,
    }),
  )
  expect(fs.readdirSync(folder)).toEqual([])
})
