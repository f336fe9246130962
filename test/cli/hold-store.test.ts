import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, expect, it } from 'vitest'

import type { CommandContext } from '../../src/cli/command-context.js'
import { holdStore } from '../../src/cli/hold-store.js'
import { openHeldClient } from '../../src/client/open-client.js'
import { readServerFile } from '../../src/client/server-file.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

const worldOf = (cwd: string): CommandContext => ({
  cwd,
  env: {},
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date('2024-02-08T12:00:00Z'),
  signal: new AbortController().signal,
  exitCode: 0,
})

let leave: (() => Promise<void>) | null = null
afterEach(async () => {
  await leave?.()
  leave = null
})

interface Held {
  readonly folder: string
  readonly store: string
  readonly url: string
  /** Lets the first import go on, which waits for it. */
  readonly beginImport: () => void
  /** As Ctrl-C does; resolves when nothing is held any more. */
  readonly end: () => Promise<void>
}

/** A process that holds a store, and has not yet begun to import what it was started with. */
async function heldBeforeImport(): Promise<Held> {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  const store = join(folder, '.minutegraph')
  const client = await openHeldClient(store, { configuration: null, version: 'test', ...worldOf(folder) })
  const interrupt = new AbortController()
  let ended = Promise.resolve()
  let beginImport = (): void => undefined
  const mayImport = new Promise<void>((resolve) => (beginImport = resolve))
  const end = async (): Promise<void> => {
    interrupt.abort()
    beginImport()
    await ended
  }
  leave = async () => {
    await end().finally(() => client.close())
  }
  await client.workAside()
  const url = await new Promise<string>((resolve, reject) => {
    ended = holdStore(
      client,
      {
        port: 0,
        tokens: { read: [], write: [] },
        minutes: [folder],
        onListening: async (listening) => {
          resolve(listening)
          await mayImport
          await client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
        },
      },
      { ...worldOf(folder), signal: interrupt.signal },
    )
    ended.catch(reject)
  })
  return { folder, store, url, beginImport, end }
}

const readiness = async (url: string) => (await fetch(`${url}/ready`)).status

it('other commands wait until it has imported first; who asks by HTTP is answered at once', async () => {
  const { folder, store, url, beginImport, end } = await heldBeforeImport()
  const question = { headers: { 'content-type': 'application/json' }, method: 'POST' }
  const asked = await fetch(`${url}/graphql`, {
    ...question,
    body: '{"query": "{ actionItems { totalCount } }"}',
  })
  expect(await asked.json()).toEqual({ data: { actionItems: { totalCount: 0 } } })
  expect(await readiness(url)).toBe(503)
  expect(readServerFile(store)).toMatchObject({ url, state: 'importing' })
  const open = runInProcess(folder, ['open'])
  // Time enough to be answered by a store that is empty still.
  expect(await Promise.race([open, pause(1000, 'waits')])).toBe('waits')
  beginImport()
  const { status, stdout } = await open
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{ text: 'buy hoses' }])
  expect(await readiness(url)).toBe(200)
  await end()
  expect(readServerFile(store)).toBeNull()
})

it('who waits for it at a terminal is told so, but with --quiet, and leaves by Ctrl-C', async () => {
  const { folder } = await heldBeforeImport()
  const told = async (...more: string[]): Promise<string> => {
    const interrupt = new AbortController()
    let written = ''
    const stderr = Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written += chunk.toString()
          if (written.includes('Ctrl-C')) interrupt.abort()
          done()
        },
      }),
      { isTTY: true },
    )
    setTimeout(() => interrupt.abort(), 2000)
    const { status } = await runInProcess(folder, ['open', ...more], { stderr, signal: interrupt.signal })
    expect(status).toBe(130)
    return written
  }
  expect(await told()).toContain(`Pid ${process.pid} imports first: waiting for it, 30 min at most.`)
  const quiet = await told('--quiet')
  expect(quiet).not.toContain('waiting for it')
  expect(quiet).toContain('error[interrupted]')
})

it('what was said is kept, and told to be, where it can have no effect yet', async () => {
  const { folder, store, beginImport } = await heldBeforeImport()
  beginImport()
  const listed = await runInProcess(folder, ['open'])
  const [{ id }] = JSON.parse(listed.stdout) as [{ id: string }]
  writeFileSync(join(folder, 'minutegraph.yml'), 'people: 7\n')
  const closed = await runInProcess(folder, ['close', id])
  expect(closed.status).toBe(1)
  expect(closed.stderr).toMatch(/error\[not-in-effect\]: What was said is kept[^]*minutegraph\.yml:1/)
  expect(closed.stderr).toContain('need not be said again')
  const events = readFileSync(join(store, 'events.jsonl'), 'utf8').trim().split('\n')
  expect(events.map((line): unknown => JSON.parse(line))).toMatchObject([
    { kind: 'close', key: expect.stringMatching(/./) as string },
  ])
  const doctor = await runInProcess(folder, ['doctor', '--format', 'table'])
  expect(doctor.status).toBe(1)
  expect(doctor.stdout).toContain('[configuration-invalid]')
  writeFileSync(join(folder, 'minutegraph.yml'), '')
  expect((await runInProcess(folder, ['import', '.'])).status).toBe(0)
  expect(JSON.parse((await runInProcess(folder, ['show', id])).stdout)).toMatchObject({ status: 'done' })
  expect((await runInProcess(folder, ['doctor'])).status).toBe(0)
})
