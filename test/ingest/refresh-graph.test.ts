import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { importMinutes } from '../../src/ingest/import-minutes.js'
import { openStore } from '../../src/store/open-store.js'
import { graphOf } from './graph-of.js'
import { inventedFolder, inventedMinutes } from './invented-folder.js'

type Files = Readonly<Record<string, string>>

/** The graph after an import of `files` and one after each of `edits`, and that of one import of how the files are then. */
async function graphsAfter(files: Files, ...edits: readonly Files[]) {
  const folder = inventedFolder(files)
  const [stepwise, atOnce] = await Promise.all([openStore('memory:'), openStore('memory:')])
  try {
    await importMinutes({ store: stepwise, paths: [folder] })
    for (const edit of edits) {
      for (const [name, text] of Object.entries(edit)) writeFileSync(join(folder, name), text)
      await importMinutes({ store: stepwise, paths: [folder] })
    }
    await importMinutes({ store: atOnce, paths: [folder] })
    return { stepwise: await graphOf(stepwise), atOnce: await graphOf(atOnce) }
  } finally {
    await Promise.all([stepwise.close(), atOnce.close()])
  }
}

const SUCCESSION = 'groups:\n  - name: mill\n    successorOf: [quay]\n'

describe('refreshing the graph', () => {
  it.each([
    ['is no successor any more', SUCCESSION, ''],
    ['becomes a successor', '', SUCCESSION],
  ])('loses nothing that two groups list when one %s of the other', async (_, before, after) => {
    const crane = '@mira: mend the old blue crane'
    const { stepwise, atOnce } = await graphsAfter(
      {
        'minutegraph.yml': before,
        'quay/20310303.md': inventedMinutes('2031-03-03', crane),
        'mill/20310310.md': inventedMinutes('2031-03-10', crane),
        'mill/20310311.md': inventedMinutes('2031-03-11', '@mira: dress the stone'),
      },
      { 'minutegraph.yml': after },
      { 'mill/20310311.md': inventedMinutes('2031-03-11', '@mira: dress the other stone') },
    )
    expect(stepwise).toEqual(atOnce)
  })
})
