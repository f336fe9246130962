import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { InProcessClient } from '../../src/client/in-process-client.js'
import { readServerFile } from '../../src/client/server-file.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

let leave: (() => Promise<void>) | null = null
afterEach(async () => {
  await leave?.()
  leave = null
  vi.restoreAllMocks()
})

const garden = (configuration = ''): string =>
  inventedFolder({
    'minutegraph.yml': configuration,
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })

/** `serve` over the folder, in the test's process. */
function serve(folder: string, ...more: string[]) {
  const interrupt = new AbortController()
  let told = ''
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      told += chunk.toString()
      done()
    },
  })
  const ended = runInProcess(folder, ['serve', '.', '--port', '0', ...more], {
    stderr,
    signal: interrupt.signal,
  })
  const end = async (): Promise<number> => {
    interrupt.abort()
    return (await ended).status
  }
  leave = async () => {
    await end()
  }
  const readiness = async (): Promise<number | null> => {
    const server = readServerFile(join(folder, '.minutegraph'))
    return server && (await fetch(`${server.url}/ready`)).status
  }
  return { interrupt, ended, end, readiness, told: () => told }
}

/** Has `work` done when the first import has written all, before anybody is told. */
function afterFirstImport(work: () => Promise<void> | void): void {
  const importMinutes = Reflect.get(InProcessClient.prototype, 'importMinutes')
  let first = true
  vi.spyOn(InProcessClient.prototype, 'importMinutes').mockImplementation(async function (
    this: InProcessClient,
    request,
  ) {
    const summary = await importMinutes.call(this, request)
    if (first) await work()
    first = false
    return summary
  })
}

const soon = { timeout: 30_000, interval: 100 }

describe('the import that a server begins with', { timeout: 120_000 }, () => {
  it('is not followed by serving where Ctrl-C came too late to end it', async () => {
    const { interrupt, ended, told } = serve(garden())
    afterFirstImport(() => interrupt.abort())
    expect((await ended).status).toBe(0)
    expect(told()).toContain('1 new')
    expect(told()).not.toContain('Serving')
  })

  it('misses nothing that is saved meanwhile, with --watch', async () => {
    const folder = garden()
    afterFirstImport(async () => {
      writeFileSync(join(folder, 'beds/20240214.md'), inventedMinutes('2024-02-14', '@tovi: dig'))
      await pause(1000)
    })
    const { told } = serve(folder, '--watch')
    await expect.poll(told, soon).toMatch(/files: 1 new, 0 changed, 1 unchanged/)
  })

  it('may fail with --watch: the server is ready once one succeeds', async () => {
    const folder = garden('people: 7\n')
    const first = serve(folder, '--watch')
    await expect.poll(first.told, soon).toContain('error[config-invalid]')
    expect(await first.readiness()).toBe(503)
    expect(first.told()).not.toContain('Serving')
    const open = await runInProcess(folder, ['open'])
    expect(open.stderr).toMatch(/error\[store-in-use\].*its first import failed/)
    writeFileSync(join(folder, 'minutegraph.yml'), '')
    await expect.poll(first.told, soon).toContain('Serving')
    await expect.poll(first.readiness, soon).toBe(200)
    expect(await first.end()).toBe(0)

    // The store is not empty any more, and its configuration is asked for before anything is imported.
    writeFileSync(join(folder, 'minutegraph.yml'), 'people: 7\n')
    const second = serve(folder, '--watch')
    await expect.poll(second.told, soon).toContain('error[config-invalid]')
    expect(await second.readiness()).toBe(503)
    writeFileSync(join(folder, 'minutegraph.yml'), '')
    await expect.poll(second.readiness, soon).toBe(200)
  })

  it('ends the server with its error where nothing is watched', async () => {
    const folder = garden('people: 7\n')
    const { ended, told } = serve(folder)
    expect((await ended).status).toBe(1)
    expect(told()).toContain('error[config-invalid]')
    expect(existsSync(join(folder, '.minutegraph/server.json'))).toBe(false)
  })
})
