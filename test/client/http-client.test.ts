import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { HttpClient } from '../../src/client/http-client.js'

const PATIENCE_MS = 100

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function clientOf(listener: RequestListener, signal?: AbortSignal): Promise<HttpClient> {
  server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const holder = { url: `http://127.0.0.1:${port}`, pid: 4711, token: 'secret', state: 'ready' as const }
  return new HttpClient('/garden/.minutegraph', holder, { patience: PATIENCE_MS, ...(signal && { signal }) })
}

const late: RequestListener = (_, response) => {
  setTimeout(() => {
    response.end('{"errors": [{"message": "no such folder", "extensions": {"code": "NOT_FOUND"}}]}')
  }, 5 * PATIENCE_MS)
}

it('a holder that is silent for long does not answer a question', async () => {
  const client = await clientOf(late)
  await expect(client.ask({ document: '{ groups { nodes { name } } }' })).rejects.toMatchObject({
    code: 'store-in-use',
    message: expect.stringContaining('does not answer') as string,
    remedy: expect.not.stringContaining('End that process') as string,
  })
})

it('Ctrl-C ends the waiting for an answer', async () => {
  const client = await clientOf(late, AbortSignal.timeout(PATIENCE_MS / 2))
  await expect(client.ask({ document: '{ groups { nodes { name } } }' })).rejects.toMatchObject({
    code: 'interrupted',
    message: expect.stringContaining('Pid 4711') as string,
    remedy: expect.not.stringContaining('Ctrl-C') as string,
  })
})

it('only who had it import is told how to end it', async () => {
  const client = await clientOf(late)
  const signal = AbortSignal.timeout(PATIENCE_MS / 2)
  const request = { paths: ['/garden/beds'], configuration: null, dryRun: false, signal }
  await expect(client.importMinutes(request)).rejects.toMatchObject({
    code: 'interrupted',
    remedy: expect.stringContaining('Ctrl-C there') as string,
  })
})

it('an import through the holder may take as long as it takes', async () => {
  const client = await clientOf(late)
  const request = { paths: ['/garden/beds'], configuration: null, dryRun: false }
  await expect(client.importMinutes(request)).rejects.toMatchObject({
    code: 'not-found',
    message: 'no such folder',
  })
})

it('a holder that answers with an HTTP error is not said to be silent', async () => {
  const client = await clientOf((_, response) => response.writeHead(502).end('bad gateway'))
  await expect(client.ask({ document: '{ groups { nodes { name } } }' })).rejects.toMatchObject({
    code: 'store-failed',
    message: expect.stringContaining('HTTP status 502') as string,
  })
})
