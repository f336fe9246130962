import { afterEach, describe, expect, it } from 'vitest'

import { HttpClient } from '../../src/client/http-client.js'
import { openClient, openHeldClient, type ClientOptions } from '../../src/client/open-client.js'
import type { WaitedFor } from '../../src/client/patience.js'
import { removeServerFile, writeServerFile } from '../../src/client/server-file.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { inventedFolder } from '../ingest/invented-folder.js'

const OPTIONS: ClientOptions = {
  create: true,
  configuration: null,
  env: {},
  now: () => new Date('2024-02-08T12:00:00Z'),
  version: 'test',
}
const SERVER = { url: 'http://127.0.0.1:4000', token: 'secret', state: 'ready' as const }

let holder: GraphStore | null = null
afterEach(() => holder?.close())

async function heldFolder(): Promise<string> {
  const folder = inventedFolder({ 'minutegraph.yml': '' })
  holder = await openStore(folder)
  return folder
}

describe('a store that another command has', () => {
  it('is opened as soon as that one has done', async () => {
    const folder = await heldFolder()
    setTimeout(() => void holder?.close(), 500)
    const client = await openClient(folder, OPTIONS)
    await client.close()
  })

  it('is asked through that one once it serves', async () => {
    const folder = await heldFolder()
    setTimeout(() => writeServerFile(folder, SERVER), 300)
    expect(await openClient(folder, OPTIONS)).toBeInstanceOf(HttpClient)
    // Who wants to serve it too is told at once.
    const began = performance.now()
    await expect(openHeldClient(folder, OPTIONS)).rejects.toMatchObject({ code: 'store-in-use' })
    expect(performance.now() - began).toBeLessThan(5000)
    removeServerFile(folder)
  })

  it('is waited for until Ctrl-C, and who waits for long is told once', async () => {
    const folder = await heldFolder()
    const interrupt = new AbortController()
    let told = 0
    const onWaiting = (waitedFor: WaitedFor): void => {
      expect(waitedFor).toEqual({ importer: null, patience: 10_000 })
      told += 1
      setTimeout(() => interrupt.abort(), 300)
    }
    const opened = openClient(folder, { ...OPTIONS, onWaiting, signal: interrupt.signal })
    await expect(opened).rejects.toMatchObject({ code: 'interrupted', place: folder })
    expect(told).toBe(1)
  })

  it('is not waited for without end', async () => {
    const folder = await heldFolder()
    await expect(openClient(folder, { ...OPTIONS, patience: 300 })).rejects.toMatchObject({
      code: 'store-in-use',
    })
  })
})

describe('a holder that imports first', () => {
  const importing = async (): Promise<string> => {
    const folder = await heldFolder()
    writeServerFile(folder, { ...SERVER, state: 'importing' })
    return folder
  }

  it('is asked once it has imported', async () => {
    const folder = await importing()
    let asked = false
    const opened = openClient(folder, OPTIONS).then((client) => {
      asked = true
      return client
    })
    await new Promise((done) => setTimeout(done, 300))
    expect(asked).toBe(false)
    writeServerFile(folder, SERVER)
    expect(await opened).toBeInstanceOf(HttpClient)
    removeServerFile(folder)
  })

  it('is told minutes at once: it imports them after its own', async () => {
    const folder = await importing()
    expect(await openClient(folder, { ...OPTIONS, unready: true })).toBeInstanceOf(HttpClient)
    removeServerFile(folder)
  })

  it('is waited for until Ctrl-C, and who waits for long is told of whom', async () => {
    const folder = await importing()
    const interrupt = new AbortController()
    let waited: WaitedFor | null = null
    const onWaiting = (waitedFor: WaitedFor): void => {
      waited = waitedFor
      interrupt.abort()
    }
    const opened = openClient(folder, { ...OPTIONS, onWaiting, signal: interrupt.signal })
    await expect(opened).rejects.toMatchObject({ code: 'interrupted', place: SERVER.url })
    expect(waited).toMatchObject({ importer: process.pid })
    removeServerFile(folder)
  })

  it('is not waited for where its import failed', async () => {
    const folder = await heldFolder()
    writeServerFile(folder, { ...SERVER, state: 'failed' })
    await expect(openClient(folder, OPTIONS)).rejects.toMatchObject({
      code: 'store-in-use',
      place: SERVER.url,
      message: expect.stringContaining('its first import failed') as string,
    })
    expect(await openClient(folder, { ...OPTIONS, unready: true })).toBeInstanceOf(HttpClient)
    removeServerFile(folder)
  })

  it('is not waited for without end', async () => {
    const folder = await importing()
    await expect(openClient(folder, { ...OPTIONS, patience: 300 })).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining('imports first') as string,
    })
    removeServerFile(folder)
  })
})
