// A process of its own for browser tests: the built program over minutes in memory. Arguments: day, port, folder or "".
import pino from 'pino'
import { EMPTY_CONFIGURATION } from '../../dist/src/domain/configuration.js'
import { createApi } from '../../dist/src/graphql/api.js'
import { serveApi } from '../../dist/src/graphql/serve-api.js'
import { importMinutes } from '../../dist/src/ingest/import-minutes.js'
import { resolveAgain } from '../../dist/src/ingest/resolve-again.js'
import { openStore } from '../../dist/src/store/open-store.js'

const [day, port, folder, webFolder] = process.argv.slice(2)
const store = await openStore('memory:')
if (folder !== '') await importMinutes({ store, paths: [folder] })
const api = createApi({
  store,
  configuration: EMPTY_CONFIGURATION,
  version: '0.0.0',
  clock: () => ({ instant: `${day}T12:00:00.000+00:00`, day }),
  speaker: 'chair',
  reresolve: async () => {
    await resolveAgain(store)
  },
})
const { url } = await serveApi({
  api,
  logger: pino({ level: 'error' }, pino.destination(2)),
  tokens: { read: [], write: [] },
  pageToken: 'of-the-page',
  hosts: [],
  graphiql: false,
  introspection: false,
  webFolder,
  port: Number(port),
})
process.stdout.write(`${url}\n`)
