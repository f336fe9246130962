import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { MAIN, runCli } from './run-cli.js'

const EXAMPLES = fileURLToPath(new URL('../../examples/minutes', import.meta.url))

it('where nobody reads on, the program closes what it holds and ends without a word', async () => {
  const store = mkdtempSync(join(tmpdir(), 'minutegraph-ending-'))
  try {
    runCli(store, ['import', EXAMPLES, '--store', store])
    const child = spawn(process.execPath, [MAIN, 'export', 'action-items', '--store', store])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout.destroy()
    expect(await new Promise((done) => child.on('exit', done))).toBe(0)
    expect(said).toBe('')
    expect(readdirSync(store).filter((file) => file.includes('lock'))).toEqual([])
  } finally {
    rmSync(store, { recursive: true, force: true })
  }
}, 60_000)

it('the program ends after a connection that never got through', { timeout: 60_000 }, async () => {
  const sockets: Socket[] = []
  const mute = createServer((socket) => sockets.push(socket.on('error', () => undefined)))
  await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done))
  const { port } = mute.address() as AddressInfo
  const child = spawn(process.execPath, [MAIN, 'groups', '--store', `bolt://127.0.0.1:${port}`])
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const status = await new Promise((done) => child.on('exit', done))
  clearTimeout(timer)
  for (const socket of sockets) socket.destroy()
  mute.close()
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.stringContaining('store-unreachable') as string,
  })
})
