/**
 * `node dist/bench/connections.js [CORPUS] [--beside nothing|touched|cold] [--seconds N] [--connections N]`: so many
 * connections ask saved questions over HTTP while a copy of the corpus is imported into the same store: again and again
 * after 20 files were touched, or once into an empty one. Each question was asked once before. Any error ends it with
 * status 1.
 */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

import { pino } from 'pino'
import { z } from 'zod'

import { dataOf } from '../src/client/answer-data.js'
import { openHeldClient } from '../src/client/open-client.js'
import { savedOperation } from '../src/client/saved-operation.js'
import { parseTokens } from '../src/graphql/http/access.js'
import { serveApi } from '../src/graphql/http/serve-api.js'
import { builtFile } from '../src/ingest/built-files.js'
import { discoverSources } from '../src/ingest/discover-sources.js'
import { rootedPathsFrom } from '../src/ingest/source-root.js'
import type { Asked, AskingTask, Question } from './asking-connections.js'

const TOUCHED = 20
const OF_EACH_KIND = 20
const REST_MS = 1000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', default: 'touched' },
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '100' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'minutegraph-connections-'))
const corpus = join(folder, 'minutes')
cpSync(positionals[0] ?? 'examples/minutes', corpus, { recursive: true })
const files = discoverSources(await rootedPathsFrom([corpus], null)).map(({ path }) => path)

const client = await openHeldClient(join(folder, 'store'), {
  configuration: null,
  env: {},
  now: () => new Date(),
  version: 'bench',
})
await client.workAside()
const questions = await importedQuestions()
if (values.beside === 'cold') await emptied()
const server = await serveApi({
  api: await client.api(),
  logger: pino({ level: 'error' }),
  tokens: { write: parseTokens('bench'), read: [] },
  ownToken: null,
  pageToken: null,
  minutes: [],
  hosts: [],
  graphiql: false,
  introspection: false,
  webFolder: 'none',
  port: 0,
})
for (const { query, variables } of questions) {
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json' }
  await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text()
}
const until = Date.now() + Number(values.seconds) * 1000
const imports: { readonly from: number; readonly to: number }[] = []
const loop = monitorEventLoopDelay({ resolution: 10 })
loop.enable()
const [asked] = await Promise.all([asking(), importing()])
loop.disable()
await server.close()
await client.close()
rmSync(folder, { recursive: true, force: true })
report(asked)

/** One by one what people ask at once, and the same kinds of many people, meetings, topics and words. */
async function importedQuestions(): Promise<Question[]> {
  await imported()
  const question = (name: string, variables: Question['variables'] = {}): Question => ({
    name,
    query: savedOperation(name),
    variables,
  })
  const ask = async (document: string): Promise<unknown> => dataOf(await client.ask({ document }))
  const { people, topics, meetings } = z
    .object({
      people: z.object({ nodes: z.array(z.object({ label: z.string() })) }),
      topics: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
      meetings: z.object({ nodes: z.array(z.object({ date: z.string(), groupName: z.string() })) }),
    })
    .parse(
      await ask(
        `{ people(first: ${OF_EACH_KIND}) { nodes { label } } topics(first: ${OF_EACH_KIND}) { nodes { name } }
           meetings(first: ${OF_EACH_KIND}) { nodes { date groupName } } }`,
      ),
    )
  return [
    ...['open', 'open-by-person', 'groups', 'decisions', 'report'].map((name) => question(name)),
    ...people.nodes.map(({ label }) => question('open', { filter: { owner: [label] } })),
    ...people.nodes.map(({ label }) => question('person', { name: label })),
    ...topics.nodes.map(({ name }) => question('topic', { query: name })),
    ...topics.nodes.map(({ name }) => question('search', { query: name })),
    ...meetings.nodes.map(({ date, groupName }) => question('meeting', { date, group: groupName })),
  ]
}

async function imported(): Promise<void> {
  await client.importMinutes({ paths: [corpus], configuration: null, dryRun: false })
}

async function emptied(): Promise<void> {
  const away = join(folder, 'away')
  cpSync(corpus, away, { recursive: true })
  for (const file of files) rmSync(file)
  await imported()
  cpSync(away, corpus, { recursive: true })
}

async function importing(): Promise<void> {
  if (values.beside === 'nothing') return
  await pause(REST_MS)
  do {
    if (values.beside === 'touched')
      for (const file of files.slice(0, TOUCHED)) appendFileSync(file, `\n\nTouched ${imports.length}.\n`)
    const from = Date.now()
    await imported()
    imports.push({ from, to: Date.now() })
    await pause(REST_MS)
  } while (values.beside === 'touched' && Date.now() < until)
}

function asking(): Promise<Asked[]> {
  const task: AskingTask = { url: server.url, connections: Number(values.connections), until, questions }
  return new Promise((resolve, reject) => {
    const worker = new Worker(builtFile('bench/asking-connections.js'), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function report(asked: readonly Asked[]): void {
  const during = asked.filter(({ at, milliseconds }) =>
    imports.some(({ from, to }) => at < to && at + milliseconds > from),
  )
  const took = imports.map(({ from, to }) => `${((to - from) / 1000).toFixed(1)} s`)
  const errors = asked.flatMap(({ error }) => error ?? [])
  process.stdout.write(
    `${[
      `${values.connections} connections for ${values.seconds} s beside ${values.beside}: ${imports.length} imports of ${files.length} files (${took.join(', ')}), ` +
        `${cpus().length} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
      told('all', asked),
      told('beside an import', during),
      ...[...new Set(asked.map(({ name }) => name))].map((name) =>
        told(
          `  ${name}`,
          during.filter((one) => one.name === name),
        ),
      ),
      `event loop held for ${(loop.max / 1e6).toFixed(0)} ms at most, ${(loop.percentile(99) / 1e6).toFixed(0)} ms p99; ${errors.length} errors`,
      ...errors.slice(0, 1),
    ].join('\n')}\n`,
  )
  if (errors.length > 0) process.exitCode = 1
}

function told(what: string, asked: readonly Asked[]): string {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(0)
  return `${what.padEnd(18)} ${times.length} answers, ${at(0.5)} ms p50, ${at(0.95)} ms p95, ${at(0.999)} ms p99.9`
}
