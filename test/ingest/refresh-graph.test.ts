import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Event } from '../../src/domain/event.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { openStore } from '../../src/store/open-store.js'
import { said } from '../resolve/resolved.js'
import { graphOf } from './graph-of.js'
import { inventedFolder, inventedMinutes } from './invented-folder.js'

type Files = Readonly<Record<string, string>>

/**
 * Of a store with `events`: the graph after an import of `files` and one after each of `edits`, and that of one import of how
 * the files are then.
 */
async function graphsAfter(files: Files, edits: readonly Files[], events: readonly Event[] = []) {
  const folder = inventedFolder(files)
  const [stepwise, atOnce] = await Promise.all([openStore('memory:'), openStore('memory:')])
  try {
    for (const event of events)
      await Promise.all([stepwise.events.append(event), atOnce.events.append(event)])
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
      [
        { 'minutegraph.yml': after },
        { 'mill/20310311.md': inventedMinutes('2031-03-11', '@mira: dress the other stone') },
      ],
    )
    expect(stepwise).toEqual(atOnce)
  })

  const tasks = {
    'quay/20310303.md': inventedMinutes('2031-03-03', '@mira: mend the statuspage sign'),
    'mill/20310304.md': inventedMinutes('2031-03-04', '@mira: dress the stone'),
  }

  it('finds a topic that is curated from now on in the words of tasks', async () => {
    const { stepwise, atOnce } = await graphsAfter({ 'minutegraph.yml': '', ...tasks }, [
      { 'minutegraph.yml': 'topics:\n  - name: Statuspage sign\n' },
    ])
    expect(stepwise).toEqual(atOnce)
  })

  it('finds a curated topic in the words of tasks by what headings of another group call it from now on', async () => {
    const statuspage = (day: string) => inventedMinutes(day).replace('Watering', 'Statuspage')
    const { stepwise, atOnce } = await graphsAfter(
      { 'minutegraph.yml': 'topics:\n  - name: Status page\n', ...tasks },
      [{ 'mill/20310311.md': statuspage('2031-03-11'), 'mill/20310318.md': statuspage('2031-03-18') }],
    )
    expect(stepwise).toEqual(atOnce)
  })

  it('knows whom somebody assigned once the configuration says who it is', async () => {
    const crane = { id: '', group: 'quay', owners: [], text: 'mend the crane', places: [] }
    const { stepwise, atOnce } = await graphsAfter(
      {
        'minutegraph.yml': '',
        'quay/20310303.md': inventedMinutes('2031-03-03', '@mira: mend the crane'),
        'mill/20310304.md': inventedMinutes('2031-03-04', 'Omar Berg: dress the stone'),
      },
      [{ 'minutegraph.yml': 'people:\n  - handle: omar\n    name: Omar Berg\n' }],
      [said('assign', '2031-03-05', crane, { values: ['Omar Berg'] })],
    )
    expect(stepwise).toEqual(atOnce)
  })
})
