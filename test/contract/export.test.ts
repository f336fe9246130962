import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runProgram } from '../../src/cli/run-program.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { openStore } from '../../src/store/open-store.js'
import { clearServer, haveServerToOneself, openServer, server } from './neo4j-server.js'

const EXAMPLE = fileURLToPath(new URL('../../examples/minutes', import.meta.url))
const CORPUS = fileURLToPath(new URL('../../../shared/corpora/SovereignCloudStack__minutes', import.meta.url))
/** A small folder of real minutes; all of them take minutes to import. */
const REAL = process.env['MINUTEGRAPH_FULL_CORPUS'] ? CORPUS : join(CORPUS, 'ops-iam')
const COMMANDS = [
  ['export', 'action-items'],
  ['export', 'action-items', '--format', 'csv'],
  ['export', 'decisions'],
  ['export', 'meetings'],
  ['open', '--format', 'json'],
  ['people', '--format', 'json'],
  ['topics', '--format', 'json'],
  ['groups', '--format', 'json'],
]

interface Printed {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What the program prints when it is asked these arguments of the store at `location`. */
async function printed(location: string, args: readonly string[]): Promise<Printed> {
  const out = new Collected()
  const err = new Collected()
  const status = await runProgram([...args, '--store', location, '--as-of', 'newest'], {
    cwd: tmpdir(),
    env: { MINUTEGRAPH_NEO4J_USER: server.user, MINUTEGRAPH_NEO4J_PASSWORD: server.password },
    stdout: out,
    stderr: err,
    now: () => new Date('2026-01-05T12:00:00Z'),
    signal: new AbortController().signal,
    exitCode: 0,
  })
  return { status, stdout: out.text, stderr: err.text }
}

class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

describe.skipIf(server.url === null)(`the same minutes in both stores ${server.reason}`, () => {
  haveServerToOneself()

  describe.each([
    { minutes: 'of the example', folder: EXAMPLE },
    { minutes: 'that people wrote', folder: REAL },
  ])('$minutes', ({ folder }) => {
    const isThere = existsSync(folder)
    const reason = isThere ? '' : '(they are not on this machine)'
    const parent = mkdtempSync(join(tmpdir(), 'minutegraph-export-'))
    const embedded = join(parent, '.minutegraph')
    afterAll(() => rmSync(parent, { recursive: true, force: true }))

    beforeAll(async () => {
      if (!isThere) return
      await clearServer()
      for (const store of [await openStore(embedded), await openServer()]) {
        await importMinutes({ store, paths: [folder] })
        await store.close()
      }
    }, 900_000)

    it.skipIf(!isThere).each(COMMANDS.map((args) => ({ args, name: args.join(' ') })))(
      `print the same: $name ${reason}`,
      async ({ args }) => {
        const ours = await printed(embedded, args)
        expect(ours.stderr).toBe('')
        expect(ours.status).toBe(0)
        expect(ours.stdout.length).toBeGreaterThan(2)
        expect(await printed(server.url ?? '', args)).toEqual(ours)
      },
      120_000,
    )
  })
})
