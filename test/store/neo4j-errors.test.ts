import { createServer as createWebServer } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { errorFromNeo4j } from '../../src/store/neo4j/neo4j-errors.js'
import { openStore } from '../../src/store/open-store.js'

const PLACE = 'bolt://graph.example:7687'

const serverError = (code: string, message = 'told by the server') =>
  errorFromNeo4j(Object.assign(new Error(message), { code, retryable: true }), PLACE)

describe('an error of the server', () => {
  it.each([
    'Neo.TransientError.Transaction.DeadlockDetected',
    'Neo.TransientError.Transaction.LockClientStopped',
    'Neo.ClientError.Transaction.LockAcquisitionTimeout',
    'Neo.ClientError.Schema.ConstraintValidationFailed',
  ])('is a conflict with somebody else: %s', (code) => {
    expect(serverError(code).code).toBe('store-conflict')
  })

  it.each([
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'store-failed', /memory/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'store-unreachable', /not available/],
    ['Neo.TransientError.Cluster.ReplicationFailure', 'store-failed', /told by the server/],
  ])('is no conflict: %s', (code, ours, words) => {
    expect(serverError(code)).toMatchObject({ code: ours, message: expect.stringMatching(words) as string })
  })

  it.each([
    'write EPROTO 80:error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
    'write EPROTO 80:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version',
  ])('of TLS does not make the server too old: %s', (message) => {
    expect(serverError('ServiceUnavailable', message)).toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining('No encrypted connection') as string,
    })
  })
})

describe('an address that is no Neo4j', () => {
  const servers: Server[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
  })

  async function portOf(listening: Server): Promise<number> {
    servers.push(listening)
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
    return (listening.address() as AddressInfo).port
  }

  it('is told to be a web port, where the web server answers the greeting', async () => {
    const port = await portOf(createWebServer())
    await expect(openStore(`bolt://127.0.0.1:${port}`, { retryTime: 100 })).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining('web port') as string,
    })
  })

  it('is told to be a web port, where the web server waits for the end of a line', async () => {
    const silent = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.on('data', (chunk) => {
        if (chunk.includes('\r\n\r\n')) socket.end('HTTP/1.0 200 OK\r\n\r\n')
        else socket.setTimeout(11_000, () => socket.destroy())
      })
    })
    const port = await portOf(silent)
    await expect(openStore(`bolt://127.0.0.1:${port}`, { retryTime: 100 })).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining('web port') as string,
    })
  }, 40_000)

  it.each(['bolt://mira:100%25x%@graph.example', 'neo4j://mi%ra:secret@graph.example'])(
    'is a fault of the command where a name or password is not encoded',
    async (address) => {
      const refused = await openStore(address).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'usage', place: undefined })
      expect(refused).not.toHaveProperty('cause')
    },
  )
})
