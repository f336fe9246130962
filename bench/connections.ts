/**
 * `node dist/bench/connections.js [CORPUS] [--seconds N] [--connections N]`: so many connections ask saved questions over
 * HTTP while the corpus is imported into the same store again and again. Any error ends it with status 1.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

import { pino } from 'pino'

import { openHeldClient } from '../src/client/open-client.js'
import { savedOperation } from '../src/client/saved-operation.js'
import { serveApi } from '../src/graphql/http/serve-api.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '100' },
  },
})
const corpus = positionals[0] ?? 'examples/minutes'
const QUESTIONS = ['open', 'open-by-person', 'groups', 'decisions', 'report'].map((name) =>
  savedOperation(name),
)

const client = await openHeldClient('memory:', {
  configuration: null,
  env: {},
  now: () => new Date(),
  version: 'bench',
})
const server = await serveApi({
  api: await client.api(),
  logger: pino({ level: 'error' }),
  tokens: { write: ['bench'], read: [] },
  ownToken: null,
  pageToken: null,
  minutes: [],
  hosts: [],
  graphiql: false,
  introspection: false,
  webFolder: 'none',
  port: 0,
})
const ends = performance.now() + Number(values.seconds) * 1000
const times: number[] = []
const errors: string[] = []
let imports = 0

async function importing(): Promise<void> {
  do {
    await client.importMinutes({ paths: [corpus], configuration: null, dryRun: false })
    imports += 1
  } while (performance.now() < ends)
}

/** What went wrong with a question; null where it was answered. */
async function failureOf(query: string): Promise<string | null> {
  try {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await response.text()
    return response.status !== 200 || text.includes('"errors"') ? text.slice(0, 300) : null
  } catch (error) {
    return error instanceof Error ? `${error.message}: ${String(error.cause)}` : String(error)
  }
}

async function connection(nth: number): Promise<void> {
  for (let turn = nth; performance.now() < ends; turn += 1) {
    const start = performance.now()
    const error = await failureOf(QUESTIONS[turn % QUESTIONS.length] ?? '')
    times.push(performance.now() - start)
    if (error !== null) errors.push(error)
  }
}

await Promise.all([
  importing(),
  ...Array.from({ length: Number(values.connections) }, (_, nth) => connection(nth)),
])
await server.close()
await client.close()
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(0)
process.stdout.write(
  `${values.connections} connections for ${values.seconds} s beside ${imports} imports of ${corpus}: ` +
    `${times.length} answers, ${errors.length} errors, ${at(0.5)} ms p50, ${at(0.95)} ms p95, ${at(0.999)} ms at most of 999 in 1000\n`,
)
if (errors.length > 0) {
  process.stderr.write(`${errors[0] ?? ''}\n`)
  process.exitCode = 1
}
