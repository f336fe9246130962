import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchPaths } from '../../src/cli/commands/watch-paths.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

let folder = ''
let stop = (): void => undefined
const changed = vi.fn()
const failed = vi.fn()

beforeEach(async () => {
  folder = inventedFolder({
    'minutegraph.yml': '',
    'minutes/beds/20240207.md': inventedMinutes('2024-02-07'),
    'minutes/.store/graph': '',
  })
  stop = watchPaths({ paths: [join(folder, 'minutes')], configuration: null, changed, failed })
  // What was written before may still be told.
  await new Promise((done) => setTimeout(done, 1000))
  vi.clearAllMocks()
})
afterEach(() => stop())

const soon = { timeout: 8000 }

describe('watched minutes', { timeout: 30_000 }, () => {
  it('are imported again when a folder of them is moved elsewhere', async () => {
    renameSync(join(folder, 'minutes/beds'), join(folder, 'elsewhere'))
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), soon)
  })

  it('are imported again when the configuration in a folder above them changes', async () => {
    appendFileSync(join(folder, 'minutegraph.yml'), 'ignore: []\n')
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), soon)
  })

  it('are left alone when something else is written', async () => {
    writeFileSync(join(folder, 'minutes/beds/photo.png'), '')
    writeFileSync(join(folder, 'minutes/.store/graph'), 'more')
    mkdirSync(join(folder, 'beside'))
    await new Promise((done) => setTimeout(done, 1500))
    expect(changed).not.toHaveBeenCalled()
  })

  it('cannot be those of a folder that is not there', () => {
    const paths = [join(folder, 'none')]
    expect(() => watchPaths({ paths, configuration: null, changed, failed })).toThrow(
      /The minutes cannot be watched/,
    )
  })
})
