/** Listens: the one place that opens a port. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MinutegraphError } from '../../domain/errors.js'
import type { Tokens } from './access.js'
import { createApiServer, type ApiServerOptions } from './api-server.js'
import { isLoopback } from './host-guard.js'

export interface ServeOptions extends Omit<ApiServerOptions, 'loopback'> {
  /** The address to listen at: loopback unless somebody says otherwise. */
  readonly address?: string
  /** 0: any free one. */
  readonly port: number
}

export interface ServedApi {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string
  /** The same for programs of this machine: at a name of loopback, whatever address is served. */
  readonly localUrl: string
  /** Lets running requests end for a moment, then closes; event streams are ended. */
  close(): Promise<void>
}

/** Under which name of loopback what listens at an address is reached; every address of the machine holds loopback too. */
const LOOPBACK_OF: ReadonlyMap<string, string> = new Map([
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['::1', '::1'],
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
])

const LOOPBACK = '127.0.0.1'
const LAST_MOMENT_MS = 2_000
/**
 * How long a connection may lie idle. Longer than Node's 5 s, and than proxies wait: while an import keeps the process
 * busy, the time of a connection would run out before its next question is read, and the question would be lost.
 */
const IDLE_MS = 75_000

/** Throws `usage` where others could reach a server that has no tokens. */
export function assertMayListen(address = LOOPBACK, tokens: Tokens): void {
  if (isLoopback(address) || tokens.read.length + tokens.write.length > 0) return
  throw new MinutegraphError('usage', `Others can reach ${address}, so tokens are needed.`, {
    remedy: 'Set MINUTEGRAPH_READ_TOKENS or MINUTEGRAPH_WRITE_TOKENS, or listen at 127.0.0.1.',
  })
}

/** Fails with `usage` where the port is taken, or where others could reach a server that has no tokens. */
export async function serveApi(options: ServeOptions): Promise<ServedApi> {
  const address = options.address ?? LOOPBACK
  assertMayListen(address, options.tokens)
  const { listener } = createApiServer({ ...options, loopback: isLoopback(address) })
  const server = await listening(listener, options.port, address)
  const url = urlOf(server, LOOPBACK_OF.get(address) ?? address)
  if (LOOPBACK_OF.has(address)) return { url, localUrl: url, close: () => close(server) }
  // Loopback does not reach this address, and the token of this machine's programs goes nowhere else.
  const local = await listening(listener, 0, LOOPBACK).catch(async (error: unknown) => {
    await close(server)
    throw error
  })
  return {
    url,
    localUrl: urlOf(local, LOOPBACK),
    close: async () => {
      await Promise.all([close(server), close(local)])
    },
  }
}

function urlOf(server: Server, address: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

async function listening(listener: RequestListener, port: number, address: string): Promise<Server> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: IDLE_MS },
    listener,
  )
  await listen(server, port, address)
  return server
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        new MinutegraphError(
          taken ? 'usage' : 'io',
          taken ? `Port ${port} is taken.` : `The server cannot listen at ${address}:${port}.`,
          {
            cause: error,
            place: `${address}:${port}`,
            remedy: taken ? 'Take another one with --port.' : 'Try another address.',
          },
        ),
      )
    })
    server.listen(port, address, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), LAST_MOMENT_MS).unref()
  })
}
