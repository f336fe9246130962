import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { assetPath } from '../../src/assets.js'
import { readMarks } from '../../src/store/marks.js'
import { groupScope } from '../../src/store/node-row.js'
import { openStore } from '../../src/store/open-store.js'

const WRITER = fileURLToPath(new URL('hold-and-write.mjs', import.meta.url))
const KILLS = 20
/** Milliseconds after the last awaited acknowledgement up to which the kill comes: a few rounds of writing. */
const LATEST_KILL = 60
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutegraph-kill-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets the writer run until it has acknowledged `lines`, and a little more, and kills it. Gives what it acknowledged. */
function killAfter(lines: number, firstRound: number, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, folder, String(firstRound)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    let isDoomed = false
    writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (isDoomed || output.split('\n').length <= lines) return
      isDoomed = true
      setTimeout(() => writer.kill('SIGKILL'), delay)
    })
    writer.on('error', reject)
    writer.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('the writer ended by itself'))
      resolve(output.slice(0, output.lastIndexOf('\n')).split('\n'))
    })
  })
}

it.skipIf(!existsSync(assetPath('dist', 'src', 'store', 'open-store.js')))(
  '(built code) a store whose holder was killed opens, with every acknowledged event and import, and takes the next import',
  async () => {
    const said: string[] = []
    let round = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const delay = Math.floor(Math.random() * LATEST_KILL)
      const acknowledged = await killAfter(2 + (kill % 3), round, delay)
      const rounds = acknowledged
        .filter((line) => line.startsWith('round '))
        .map((line) => Number(line.slice(6)))
      said.push(...acknowledged.filter((line) => line.startsWith('event ')).map((line) => line.slice(6)))

      const store = await openStore(folder)
      const events = (await store.events.all()).map(({ id }) => String(id))
      expect(events, `killed after ${delay} ms`).toEqual(expect.arrayContaining(said))
      expect(await store.read('count:Event', {})).toEqual([{ count: events.length }])
      // The last complete import is the last that was acknowledged, one that was only about to be, or none any more.
      const mark = (await readMarks(store)).get('harbour')
      if (mark !== undefined) expect(Number(mark)).toBeGreaterThanOrEqual(Math.max(...rounds))
      const items = await store.read('list:AgendaItem', { scopes: [groupScope('harbour')] })
      expect(items).toHaveLength(40)
      await store.close()
      round = Math.max(...rounds) + 10
    }
  },
  240_000,
)
