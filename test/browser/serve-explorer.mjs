// A process of its own for browser tests: the built program over minutes in memory, held and served as `serve` does. Its
// one argument is JSON: what explorer-server.ts calls `Served`, the port and the folder of the built pages.
import pino from 'pino'
import { InProcessClient } from '../../dist/src/client/in-process-client.js'
import { serveApi } from '../../dist/src/graphql/http/serve-api.js'
import { openStore } from '../../dist/src/store/open-store.js'

const { day, port, folder, webFolder, pageToken, tokens } = JSON.parse(process.argv[2])
const client = new InProcessClient(await openStore('memory:'), {
  configuration: null,
  now: () => new Date(`${day}T12:00:00`),
  version: '0.0.0',
  speaker: 'mira',
})
if (folder !== null) await client.importMinutes({ paths: [folder] })
await client.workAside()
const { url } = await serveApi({
  api: await client.api(),
  logger: pino({ level: 'error' }, pino.destination(2)),
  tokens: { read: [], write: tokens.map((secret) => ({ secret, speaker: 'mira' })) },
  ownToken: null,
  pageToken,
  minutes: folder === null ? [] : [folder],
  hosts: [],
  graphiql: false,
  introspection: false,
  webFolder,
  port,
})
process.stdout.write(`${url}\n`)
