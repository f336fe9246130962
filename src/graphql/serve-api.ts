/** Listens: the one place that opens a port. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MinutegraphError } from '../domain/errors.js'
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
  /** Lets running requests end for a moment, then closes; event streams are ended. */
  close(): Promise<void>
}

const LAST_MOMENT_MS = 2_000

/** Fails with `usage` where the port is taken, or where others could reach a server that has no tokens. */
export async function serveApi(options: ServeOptions): Promise<ServedApi> {
  const address = options.address ?? '127.0.0.1'
  const loopback = isLoopback(address)
  if (!loopback && options.tokens.read.length + options.tokens.write.length === 0)
    throw new MinutegraphError('usage', `others can reach ${address}, so tokens are needed`, {
      remedy: 'Set MINUTEGRAPH_READ_TOKENS or MINUTEGRAPH_WRITE_TOKENS, or listen at 127.0.0.1.',
    })
  const { listener } = createApiServer({ ...options, loopback })
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 }, listener)
  await listen(server, options.port, address)
  const { port } = server.address() as AddressInfo
  const host = address.includes(':') ? `[${address}]` : address
  return {
    url: `http://${host}:${port}`,
    close: () => close(server),
  }
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        new MinutegraphError(
          taken ? 'usage' : 'io',
          taken ? `port ${port} is taken` : `cannot listen at ${address}:${port}`,
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
