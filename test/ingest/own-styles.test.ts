import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { extractMinutes } from '../../src/ingest/extract-minutes.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import type { ImportSummary } from '../../src/ingest/import-summary.js'
import { openStore } from '../../src/store/open-store.js'
import { inventedFolder, inventedMinutes } from './invented-folder.js'

const configuration = (mark: string): string => `styles:
  - name: harbour
    signs: [{in: heading, phrase: on deck, points: 4}]
    headings: {participants: [on deck]}
    marks: {action: [${mark}]}
  - name: pier
    marks: {action: [PIER]}
sources: [{path: pier, style: pier}, {path: beds, style: scs}]
`
const FILES = {
  'minutegraph.yml': configuration('PROMISE'),
  'harbour/2024-02-07.md': '# 2024-02-07\n\n## On deck\n\n- Mira\n\n## Ropes\n\n- PROMISE Mira: count them\n',
  'pier/2024-02-08.md': '# 2024-02-08\n\n## Ropes\n\n- PIER Mira: count them too\n',
  'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
}

async function tasksIn(
  folder: string,
  style: string | null = null,
  workers = 2,
): Promise<Map<string, string[]>> {
  const tasks = new Map<string, string[]>()
  for await (const { file, minutes } of extractMinutes([folder], { style, workers }))
    tasks.set(
      file,
      minutes.meetings.flatMap(({ actionItems }) => actionItems.map(({ text }) => text)),
    )
  return tasks
}

const changed = ({ changedFiles, unchangedFiles }: ImportSummary): number[] => [changedFiles, unchangedFiles]

describe('styles of the configuration', () => {
  it('read the files that show their signs or are said to be theirs', async () => {
    const tasks = await tasksIn(inventedFolder(FILES))
    expect(tasks.get('harbour/2024-02-07.md')).toEqual(['count them'])
    expect(tasks.get('pier/2024-02-08.md')).toEqual(['count them too'])
  })

  it('reach the worker threads', async () => {
    const long = `${FILES['harbour/2024-02-07.md']}\n## Talk\n\n${'The gulls cry over the pier. '.repeat(3000)}\n`
    const folder = inventedFolder({ ...FILES, 'harbour/2024-02-14.md': long, 'harbour/2024-02-21.md': long })
    expect((await tasksIn(folder)).get('harbour/2024-02-21.md')).toEqual(['count them'])
  })

  it('one that is asked for by name reads every file; a name that nobody knows is refused', async () => {
    const folder = inventedFolder(FILES)
    expect((await tasksIn(folder, 'pier')).get('harbour/2024-02-07.md')).toEqual([])
    await expect(tasksIn(folder, 'peer')).rejects.toMatchObject({
      code: 'usage',
      remedy: 'Did you mean "pier"?',
    })
  })

  it('when one changes, an import reads again the files that it may concern, and no others', async () => {
    const folder = inventedFolder(FILES)
    const store = await openStore('memory:')
    try {
      await importMinutes({ store, paths: [folder] })
      expect(changed(await importMinutes({ store, paths: [folder] }))).toEqual([0, 3])
      writeFileSync(join(folder, 'minutegraph.yml'), configuration('PLEDGE'))
      const summary = await importMinutes({ store, paths: [folder] })
      expect(changed(summary)).toEqual([1, 2])
      expect(summary.changes.find(({ label }) => label === 'ActionItem')).toMatchObject({ removed: 1 })
    } finally {
      await store.close()
    }
  })
})
