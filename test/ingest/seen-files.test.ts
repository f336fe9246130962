import { renameSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as waited } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { discoverSources, type FoundSource } from '../../src/ingest/discover-sources.js'
import { SeenFiles } from '../../src/ingest/seen-files.js'
import { rootedPathsFrom } from '../../src/ingest/source-root.js'
import { inventedFolder } from './invented-folder.js'

async function aFile(): Promise<FoundSource> {
  const folder = inventedFolder({ 'beds/a.md': 'hoses' })
  const [found] = discoverSources(await rootedPathsFrom([folder], null))
  if (!found) throw new Error('not found')
  return found
}

/** Long enough for a change to be told by another time. */
const SETTLED_MS = 2100

describe('a file that was seen', () => {
  it('has the hash that it had until somebody touches it', async () => {
    const [file, other] = [await aFile(), await aFile()]
    await waited(SETTLED_MS)
    const files = new SeenFiles()
    expect(files.hashOf(file)).toBeNull()
    const { hash } = files.load(file)
    files.load(other)
    expect(files.hashOf(file)).toBe(hash)
    expect(files.hashOf(file, 4)).toBeNull()

    // As long as before, and its time of writing set back.
    const before = new Date(0)
    writeFileSync(file.path, 'ropes')
    utimesSync(file.path, before, before)
    expect(files.hashOf(file)).toBeNull()
    renameSync(file.path, other.path)
    expect(files.hashOf(other)).toBeNull()
    expect(files.hashOf(file)).toBeNull()
  })

  it('is loaded again where it was touched just before', async () => {
    const file = await aFile()
    const files = new SeenFiles()
    files.load(file)
    expect(files.hashOf(file)).toBeNull()
  })
})
