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

/** `folder` null: nothing was imported. Today is `day`. */
export async function serveExplorer(folder: string | null, day: string, port = 0): Promise<ExplorerServer> {
  if (!existsSync(WEB)) throw new Error('The explorer is not built: npm run build')
  const script = resolve('test/browser/serve-explorer.mjs')
  const server = spawn(process.execPath, [script, day, String(port), folder ?? '', WEB], {
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
