import { join } from 'node:path'

import { expect, it } from 'vitest'

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

it('answers questions and other commands while it imports first, and is ready afterwards', async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  const store = join(folder, '.minutegraph')
  const client = await openHeldClient(store, { configuration: null, version: 'test', ...worldOf(folder) })
  await client.workAside()
  const interrupt = new AbortController()
  let beginImport = (): void => undefined
  const mayImport = new Promise<void>((resolve) => (beginImport = resolve))
  let tellListening: (url: string) => void = () => undefined
  const listening = new Promise<string>((resolve) => (tellListening = resolve))
  const ended = holdStore(
    client,
    {
      port: 0,
      tokens: { read: [], write: [] },
      minutes: [folder],
      onListening: async (url) => {
        tellListening(url)
        await mayImport
        await client.importMinutes({ paths: [folder], configuration: null, dryRun: false })
      },
    },
    { ...worldOf(folder), signal: interrupt.signal },
  )
  const url = await listening
  const readiness = async () => (await fetch(`${url}/ready`)).status
  const open = async (): Promise<unknown> => JSON.parse((await runInProcess(folder, ['open'])).stdout)
  expect(readServerFile(store)).toMatchObject({ url })
  expect(await readiness()).toBe(503)
  expect(await open()).toEqual([])
  beginImport()
  await expect.poll(() => readiness(), { timeout: 60_000 }).toBe(200)
  expect(await open()).toMatchObject([{ text: 'buy hoses' }])
  interrupt.abort()
  await ended
  expect(readServerFile(store)).toBeNull()
  await client.close()
})
