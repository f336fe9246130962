// A process of its own for browser tests: the built program over minutes in memory. Its one argument is JSON: what
// explorer-server.ts calls `Served`, the port and the folder of the built pages.
import pino from 'pino'
import { importResultFrom } from '../../dist/src/client/last-import.js'
import { EMPTY_CONFIGURATION } from '../../dist/src/domain/configuration.js'
import { createApi } from '../../dist/src/graphql/api.js'
import { serveApi } from '../../dist/src/graphql/serve-api.js'
import { importMinutes } from '../../dist/src/ingest/import-minutes.js'
import { resolveAgain } from '../../dist/src/ingest/resolve-again.js'
import { openStore } from '../../dist/src/store/open-store.js'

const { day, port, folder, webFolder, pageToken, tokens } = JSON.parse(process.argv[2])
const store = await openStore('memory:')
if (folder !== null) await importMinutes({ store, paths: [folder] })
const api = createApi({
  store,
  configuration: EMPTY_CONFIGURATION,
  version: '0.0.0',
  clock: () => ({ instant: `${day}T12:00:00.000+00:00`, day }),
  speaker: 'chair',
  reresolve: async () => {
    await resolveAgain(store)
  },
  importMinutes: async (request) => {
    const done = await importMinutes({ ...request, store })
    return { summary: importResultFrom(done), groups: done.groups, diagnostics: done.diagnostics }
  },
})
const { url } = await serveApi({
  api,
  logger: pino({ level: 'error' }, pino.destination(2)),
  tokens: { read: tokens, write: tokens },
  pageToken,
  hosts: [],
  graphiql: false,
  introspection: false,
  webFolder,
  port,
})
process.stdout.write(`${url}\n`)
