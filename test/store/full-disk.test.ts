import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

import { assetPath } from '../../src/assets.js'
import { groupScope } from '../../src/store/node-row.js'
import { openStore } from '../../src/store/open-store.js'

const FILLER = fileURLToPath(new URL('fill-disk.mjs', import.meta.url))
const disk = mkdtempSync(join(tmpdir(), 'minutegraph-disk-'))
const isBuilt = existsSync(assetPath('dist', 'src', 'store', 'open-store.js'))
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0

afterAll(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.skipIf(!isMounted || !isBuilt)(
  'a full disk (needs built code and the right to mount a small one)',
  () => {
    it('fails with store-full, keeps what was acknowledged, and the store opens when there is room', async () => {
      const folder = join(disk, '.minutegraph')
      const { stdout } = spawnSync(process.execPath, [FILLER, folder], { encoding: 'utf8' })
      const filled = JSON.parse(stdout) as { importing: string; saying: string; items: number }
      expect(filled).toMatchObject({ importing: 'store-full', saying: 'store-full' })
      expect(filled.items).toBeGreaterThan(0)

      expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0)
      const store = await openStore(folder)
      expect(await store.read('list:AgendaItem', { scopes: [groupScope('harbour')] })).toHaveLength(
        filled.items,
      )
      expect(await store.events.all()).toHaveLength(1)
      await store.close()
    })
  },
)
