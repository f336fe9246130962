import { spawn } from 'node:child_process'
import { createServer, type AddressInfo, type Socket } from 'node:net'

import { expect, it } from 'vitest'

import { MAIN } from './run-cli.js'

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
