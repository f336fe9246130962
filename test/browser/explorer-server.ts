/** The explorer as people get it: the built pages and the API over minutes in memory, on a free port. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pino from 'pino'
import { EMPTY_CONFIGURATION } from '../../src/domain/configuration.js'
import { parseIsoDate } from '../../src/domain/iso-date.js'
import { createApi } from '../../src/graphql/api.js'
import { serveApi } from '../../src/graphql/serve-api.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { resolveAgain } from '../../src/ingest/resolve-again.js'
import { openStore } from '../../src/store/open-store.js'

export const EXAMPLES = resolve('examples/minutes')
export const WEB = resolve('dist/web')

export interface ExplorerServer {
  readonly url: string
  close(): Promise<void>
}

/** `folder` null: nothing was imported. Today is `day`. */
export async function serveExplorer(folder: string | null, day: string, port = 0): Promise<ExplorerServer> {
  if (!existsSync(WEB)) throw new Error('The explorer is not built: npm run build')
  const today = parseIsoDate(day)
  if (!today) throw new Error(`${day} is no day`)
  const store = await openStore('memory:')
  if (folder !== null) await importMinutes({ store, paths: [folder] })
  const api = createApi({
    store,
    configuration: EMPTY_CONFIGURATION,
    version: '0.0.0',
    clock: () => ({ instant: `${day}T12:00:00.000+00:00`, day: today }),
    speaker: 'chair',
    reresolve: async () => {
      await resolveAgain(store)
    },
  })
  const served = await serveApi({
    api,
    logger: pino({ level: 'silent' }),
    tokens: { read: [], write: [] },
    pageToken: 'of-the-page',
    hosts: [],
    graphiql: false,
    introspection: false,
    webFolder: WEB,
    port,
  })
  return {
    url: served.url,
    close: async () => {
      await served.close()
      await store.close()
    },
  }
}

/** Built scripts by name with their text: what the size test weighs. */
export function builtScripts(): { readonly name: string; readonly text: string }[] {
  const folder = join(WEB, 'assets')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
