/**
 * `npm run bench [-- CORPUS] [--rounds N] [--json]`: bare parse against import side by side in one run, each in a process of
 * its own, in turns; then the second import, the questions that have to be fast, and the share of resolving.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { builtFile } from '../src/ingest/built-files.js'
import { measured, type Measured } from './measures.js'
import { measureQuestions, type QuestionTimes } from './questions.js'

const OWN_CORPUS = '../shared/corpora/SovereignCloudStack__minutes'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    measure: { type: 'string' },
    folder: { type: 'string' },
  },
})
const corpus = positionals[0] ?? (existsSync(OWN_CORPUS) ? OWN_CORPUS : 'examples/minutes')
const workers = Math.min(4, availableParallelism())

if (values.measure === undefined) await bench()
else
  process.stdout.write(JSON.stringify(await measured(values.measure, corpus, workers, values.folder ?? '')))

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-bench-'))
  try {
    const bare: Measured[] = []
    const cold: Measured[] = []
    let store = ''
    for (let round = 0; round < Number(values.rounds); round++) {
      bare.push(inOwnProcess('bare', ''))
      store = join(folder, `store-${round}`)
      cold.push(inOwnProcess('import', store))
    }
    const second = Array.from({ length: Number(values.rounds) }, () => secondImport(store))
    const resolve = inOwnProcess('resolve', store)
    const questions = await measureQuestions(store)
    const best = { bare: least(bare), cold: least(cold), second: Math.min(...second), resolve, questions }
    process.stdout.write(values.json ? `${JSON.stringify(best, null, 2)}\n` : printed(best))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function inOwnProcess(measure: string, folder: string): Measured {
  const self = fileURLToPath(import.meta.url)
  const output = execFileSync(process.execPath, [self, corpus, '--measure', measure, '--folder', folder])
  return JSON.parse(output.toString('utf8')) as Measured
}

/** The whole program, from its start to its end. */
function secondImport(store: string): number {
  const start = performance.now()
  execFileSync(process.execPath, [
    builtFile('src/cli/main.js'),
    'import',
    corpus,
    '--store',
    store,
    '--quiet',
  ])
  return performance.now() - start
}

/** The round that was disturbed least. */
function least(rounds: readonly Measured[]): Measured {
  return rounds.reduce((best, round) => (round.cpu < best.cpu ? round : best))
}

interface Results {
  readonly bare: Measured
  readonly cold: Measured
  readonly second: number
  readonly resolve: Measured
  readonly questions: readonly QuestionTimes[]
}

function printed({ bare, cold, second, resolve, questions }: Results): string {
  const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`
  const ratio = (a: number, b: number): string => (a / b).toFixed(2)
  return `${[
    `${corpus}: ${cold.files} files, ${workers} workers, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
    `bare parse      ${ms(bare.wall)} (${ms(bare.cpu)} of processors)`,
    `cold import     ${ms(cold.wall)} (${ms(cold.cpu)} of processors), ${cold.megabytes.toFixed(0)} MB at most`,
    `  by bare parse ${ratio(cold.wall, bare.wall)} on the clock, ${ratio(cold.cpu, bare.cpu)} of processors (at most 1.6)`,
    `second import   ${ms(second)}, the whole process (at most 1000 ms)`,
    `resolve all     ${ms(resolve.wall)}, ${ratio(resolve.wall, cold.wall)} of the cold import`,
    ...questions.map(
      ({ name, p50, p95, limit }) =>
        `${name.padEnd(15)} ${ms(p50)} p50, ${ms(p95)} p95${limit === null ? '' : ` (at most ${limit} ms)`}`,
    ),
  ].join('\n')}\n`
}
