/** The explorer as people get it: the built program in a process of its own, on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export const EXAMPLES = resolve('examples/minutes')
const WEB = resolve('dist/web')

export interface ExplorerServer {
  readonly url: string
  close(): Promise<void>
}

export interface Served {
  /** Null: nothing was imported. */
  readonly folder: string | null
  /** Today. */
  readonly day: string
  /** Any free one where none is given. */
  readonly port?: number
  /** What the server gives to its pages; null: they have to be told one. */
  readonly pageToken?: string | null
  /** What it knows besides. */
  readonly tokens?: readonly string[]
}

export async function serveExplorer(served: Served): Promise<ExplorerServer> {
  if (!existsSync(WEB)) throw new Error('The explorer is not built: npm run build')
  const script = resolve('test/browser/serve-explorer.mjs')
  const options = { port: 0, pageToken: 'of-the-page', tokens: [], webFolder: WEB, ...served }
  const server = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  const url = await Promise.race([
    once(server.stdout, 'data').then((data) => String(data[0]).trim()),
    ended.then(() => {
      throw new Error('The server ended before it listened.')
    }),
  ])
  return {
    url,
    close: async () => {
      server.kill('SIGKILL')
      await ended
    },
  }
}
