import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { discoverSources } from '../../src/ingest/discover-sources.js'
import { rootedPathsFrom } from '../../src/ingest/source-root.js'
import { inventedFolder } from './invented-folder.js'

async function filesIn(...paths: string[]): Promise<string[]> {
  return discoverSources(await rootedPathsFrom(paths, null)).map(({ file }) => file)
}

describe('discoverSources', () => {
  it('finds what may be minutes and leaves out what stands beside them', async () => {
    const folder = inventedFolder({
      'beds/20240207.md': 'x',
      'beds/b.markdown': 'x',
      'beds/irc.LOG': 'x',
      'beds/pad.txt': 'x',
      'beds/picture.png': 'x',
      'beds/README.md': 'x',
      'beds/Readme-old.txt': 'x',
      'LICENSE.md': 'x',
      'LICENSE-MIT.txt': 'x',
      'CONTRIBUTING.md': 'x',
      'beds/0000-template.md': 'x',
      'beds/readmes-and-more.md': 'x',
      '.git/notes.md': 'x',
      'node_modules/a/notes.md': 'x',
    })
    expect(await filesIn(folder)).toEqual([
      'beds/20240207.md',
      'beds/b.markdown',
      'beds/irc.LOG',
      'beds/pad.txt',
      'beds/readmes-and-more.md',
    ])
  })

  it('follows links, but none in a circle, and takes a file once', async () => {
    const folder = inventedFolder({ 'beds/a.md': 'x' })
    symlinkSync(folder, join(folder, 'beds', 'up'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'beds', 'broken.md'))
    const elsewhere = inventedFolder({ 'c.md': 'x' })
    symlinkSync(elsewhere, join(folder, 'linked'))
    expect(await filesIn(folder, join(folder, 'beds'))).toContain('linked/c.md')
    expect((await filesIn(folder)).filter((file) => file.endsWith('a.md'))).toEqual(['beds/a.md'])
  })

  it('obeys ignore, for files and for folders', async () => {
    const folder = inventedFolder({
      'minutegraph.yml': 'ignore: ["**/drafts/**", old, "*.txt"]',
      'beds/a.md': 'x',
      'beds/drafts/b.md': 'x',
      'old/c.md': 'x',
      'd.txt': 'x',
    })
    expect(await filesIn(folder)).toEqual(['beds/a.md'])
  })

  it('takes the folder of the nearest configuration for the root', async () => {
    const folder = inventedFolder({
      'minutegraph.yml': '',
      'minutes/beds/a.md': 'x',
      'minutes/soil/b.md': 'x',
    })
    expect(await filesIn(join(folder, 'minutes', 'beds'))).toEqual(['minutes/beds/a.md'])
  })

  it('takes the path itself, or the grandparent of a single file', async () => {
    const folder = inventedFolder({ 'minutes/beds/a.md': 'x', 'minutes/soil/b.md': 'x' })
    expect(await filesIn(join(folder, 'minutes'))).toEqual(['beds/a.md', 'soil/b.md'])
    expect(await filesIn(join(folder, 'minutes', 'beds', 'a.md'))).toEqual(['beds/a.md'])
  })

  it('puts the name of its root before a file where there are several', async () => {
    const first = inventedFolder({ 'one/beds/a.md': 'x', 'two/beds/a.md': 'x' })
    const other = inventedFolder({ 'one/beds/a.md': 'x' })
    expect(await filesIn(join(first, 'one'), join(first, 'two'))).toEqual(['one/beds/a.md', 'two/beds/a.md'])
    const alike = await filesIn(join(first, 'one'), join(other, 'one'))
    expect(new Set(alike).size).toBe(2)
    expect(alike.every((file) => file.endsWith('/one/beds/a.md'))).toBe(true)
  })

  it('says that there is nothing at a path', async () => {
    await expect(filesIn('/there/is/no/such/folder')).rejects.toThrow(
      expect.objectContaining({ code: 'no-minutes' }),
    )
  })

  it('tells group, style and address as configured', async () => {
    const folder = inventedFolder({
      'minutegraph.yml': `groups: [{name: garden, folders: [beds]}]
sources:
  - {path: ., url: "https://forge.example/{file}#L{line}"}
  - {path: beds/irc, style: w3c-irc}
`,
      'beds/a b.md': 'x',
      'beds/irc/c.log': 'x',
    })
    const found = discoverSources(await rootedPathsFrom([folder], null))
    expect(found.map(({ group, style, url }) => ({ group, style, url }))).toEqual([
      { group: 'garden', style: null, url: 'https://forge.example/beds/a%20b.md#L{line}' },
      { group: 'garden', style: 'w3c-irc', url: 'https://forge.example/beds/irc/c.log#L{line}' },
    ])
  })

  it('finds a folder that was made later', async () => {
    const folder = inventedFolder({ 'a.md': 'x' })
    mkdirSync(join(folder, 'later'))
    writeFileSync(join(folder, 'later', 'b.md'), 'x')
    expect(await filesIn(folder)).toEqual(['a.md', 'later/b.md'])
  })
})
