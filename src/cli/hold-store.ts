import { pino } from 'pino'

import { assetPath } from '../assets.js'
import type { InProcessClient } from '../client/in-process-client.js'
import { newToken, removeServerFile, writeServerFile, type ServerState } from '../client/server-file.js'
import { isFolder } from '../client/store-location.js'
import type { Tokens } from '../graphql/http/access.js'
import { serveApi } from '../graphql/http/serve-api.js'
import type { CommandContext } from './command-context.js'
import { interrupted } from './interruption.js'

export interface HoldOptions {
  /** 0: any free port. */
  readonly port: number
  /** Where to listen; loopback unless somebody says otherwise. */
  readonly address?: string
  /** Names, beside those of loopback, under which the server is reached. */
  readonly hosts?: readonly string[]
  /** See `tokensFor`. */
  readonly tokens: Tokens
  /** Whether GraphiQL is served, and whether the schema may be asked for: both by default. */
  readonly graphiql?: boolean
  readonly introspection?: boolean
  /** Absolute: what was imported, and what others may have imported again. */
  readonly minutes: readonly string[]
  /**
   * Who asks by HTTP is answered from now on, from what the store has; `/ready` and other commands wait until this is
   * done. `failed`: called where it does not come to its end before somebody mends something.
   */
  readonly onListening: (url: string, failed: () => void) => Promise<void> | void
}

/**
 * Serves the API and the page over the store that this process holds, until it is told to stop. Other commands find it
 * by `server.json` beside an embedded store. Best after `client.workAside()`: what takes long then keeps nobody waiting.
 */
export async function holdStore(
  client: InProcessClient,
  options: HoldOptions,
  context: CommandContext,
): Promise<void> {
  const { env, signal } = context
  const token = newToken()
  let state: ServerState = 'importing'
  const served = await serveApi({
    api: await client.api(),
    logger: pino({ level: env['MINUTEGRAPH_LOG'] ?? 'warn' }, pino.destination(2)),
    tokens: options.tokens,
    ownToken: token,
    pageToken: newToken(),
    hosts: options.hosts ?? [],
    minutes: options.minutes,
    ready: () => state === 'ready',
    graphiql: options.graphiql ?? true,
    introspection: options.introspection ?? true,
    webFolder: assetPath('dist', 'web'),
    port: options.port,
    ...(options.address === undefined ? {} : { address: options.address }),
  })
  const folder = isFolder(client.location) ? client.location : null
  const become = (next: ServerState): void => {
    state = next
    if (folder !== null) writeServerFile(folder, { url: served.localUrl, token, state })
  }
  try {
    become('importing')
    await options.onListening(served.url, () => become('failed'))
    if (!signal.aborted) {
      become('ready')
      void client.prepareHistories()
    }
    await interrupted(signal)
  } finally {
    if (folder !== null) removeServerFile(folder)
    await served.close()
  }
}
