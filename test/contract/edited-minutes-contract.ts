import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { importMinutes } from '../../src/ingest/import-minutes.js'
import { MovedIds } from '../../src/store/moved-ids.js'
import { groupScope } from '../../src/store/node-row.js'
import type { GraphStore } from '../../src/store/port.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

/** Four whole imports: a server that has just started plans each of their statements anew. */
const IMPORTS_MS = 120_000

/** What becomes of ids when minutes are edited: part of the suite. */
export function editedMinutesContract(storeNow: () => GraphStore): void {
  describe('edited minutes', () => {
    it(
      '[D8] lead from the ids of before to the ids of now',
      async () => {
        const store = storeNow()
        const idsIn = async (folder: string): Promise<string[]> => {
          await importMinutes({ store, paths: [folder] })
          const rows = await store.read('list:ActionItem', { scopes: [groupScope('quay')] })
          return rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
        }
        const folder = inventedFolder({
          'minutegraph.yml': '',
          'quay/20310303.md': inventedMinutes('2031-03-03', '@mira: mend the old crane'),
        })
        const [before = ''] = await idsIn(folder)
        let writes = 0
        const cut: GraphStore = {
          location: store.location,
          events: store.events,
          revision: store.revision,
          read: (...asked) => store.read(...asked),
          write: (work) => (writes++ < 2 ? store.write(work) : Promise.reject(new Error('killed'))),
          close: () => store.close(),
        }
        writeFileSync(
          join(folder, 'quay/20310303.md'),
          inventedMinutes('2031-03-03', '@mira: mend the old blue crane'),
        )
        await expect(importMinutes({ store: cut, paths: [folder], batchSize: 1 })).rejects.toThrow('killed')
        const [after = ''] = await idsIn(folder)
        expect(after).not.toBe(before)
        const moved = new MovedIds(await store.read('stored-marks', {}))
        expect(moved.after(before)).toEqual([after])
        expect(moved.after(after)).toEqual([])
        rmSync(join(folder, 'quay'), { recursive: true })
        writeFileSync(join(folder, 'none.md'), '')
        await importMinutes({ store, paths: [folder] })
      },
      IMPORTS_MS,
    )
  })
}
