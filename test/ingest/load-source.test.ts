import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { discoverSources } from '../../src/ingest/discover-sources.js'
import { loadSource, type LoadedSource } from '../../src/ingest/load-source.js'
import { rootedPathsFrom } from '../../src/ingest/source-root.js'
import { inventedFolder } from './invented-folder.js'

async function load(content: string | Uint8Array, sizeLimit?: number): Promise<LoadedSource> {
  const folder = inventedFolder({ 'beds/a.md': content })
  const [found] = discoverSources(await rootedPathsFrom([folder], null))
  if (!found) throw new Error('not found')
  return loadSource(found, sizeLimit)
}

const codes = ({ diagnostics }: LoadedSource): string[] => diagnostics.map(({ code }) => code)

describe('loadSource', () => {
  it('reads text, with other ends of lines and a byte order mark', async () => {
    expect(await load('a\r\nb')).toMatchObject({ text: 'a\r\nb', diagnostics: [] })
    expect((await load('\uFEFF# Minutes')).text).toBe('# Minutes')
  })

  it('says of an empty file that it is empty', async () => {
    expect(await load(' \n')).toMatchObject({ text: null })
    expect(codes(await load(''))).toEqual(['empty-file'])
  })

  it('does not read binary files', async () => {
    const loaded = await load(Uint8Array.of(0x89, 0x50, 0, 1))
    expect(loaded.text).toBeNull()
    expect(codes(loaded)).toEqual(['binary-file'])
  })

  it('names the first line that is not UTF-8', async () => {
    const loaded = await load(Buffer.from('Gr\u00fc\u00dfe\nB\u00e4ume\n', 'latin1'))
    expect(loaded.text).toBeNull()
    expect(loaded.diagnostics[0]).toMatchObject({
      code: 'invalid-utf8',
      severity: 'error',
      span: { line: 1 },
    })
    const later = await load(Buffer.concat([Buffer.from('a\nö\n'), Buffer.from([0xff, 0x0a])]))
    expect(later.diagnostics[0]?.span?.line).toBe(3)
  })

  it('does not read what is larger than the limit, and reads what is just as large', async () => {
    expect(codes(await load('12345', 4))).toEqual(['file-too-large'])
    expect(codes(await load('12345', 5))).toEqual([])
  })

  it('leaves out a line that is too long and keeps the others at their places', async () => {
    const loaded = await load(`first\n${'x'.repeat(1_000_000)}\nthird\n`)
    expect(loaded.text).toBe('first\n\nthird\n')
    expect(loaded.diagnostics[0]).toMatchObject({ code: 'line-too-long', span: { line: 2 } })
  })

  it('has another hash for other bytes only', async () => {
    expect((await load('a')).hash).toBe((await load('a')).hash)
    expect((await load('a')).hash).not.toBe((await load('b')).hash)
  })

  it.skipIf(process.getuid?.() === 0)('says of a file that cannot be opened that it stays', async () => {
    const folder = inventedFolder({})
    const path = join(folder, 'a.md')
    writeFileSync(path, 'a')
    chmodSync(path, 0)
    const [found] = discoverSources(await rootedPathsFrom([folder], null))
    expect(found && loadSource(found)).toMatchObject({ unreadable: true, text: null })
  })
})
