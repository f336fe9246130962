/**
 * `npm run bench [-- CORPUS] [--rounds N] [--json]`: bare parse against import side by side in one run, each in a process of
 * its own, in turns; then the second import, resolving everything, one changed file, and the questions that have to be fast.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { builtFile } from '../src/ingest/built-files.js'
import { least, measureHeldStore, type HeldTimes, type Times } from './held-store.js'
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
const named = positionals[0] ?? (existsSync(OWN_CORPUS) ? OWN_CORPUS : 'examples/minutes')
const workers = Math.min(4, availableParallelism())

if (values.measure === undefined) await bench()
else process.stdout.write(JSON.stringify(await measured(values.measure, named, workers, values.folder ?? '')))

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-bench-'))
  // One of its files is changed below.
  const corpus = join(folder, 'minutes', basename(resolve(named)))
  const inOwnProcess = (measure: string, store: string): Measured =>
    measuredInOwnProcess(measure, corpus, store)
  try {
    cpSync(named, corpus, { recursive: true, filter: (path) => basename(path) !== '.minutegraph' })
    const bare: Measured[] = []
    const cold: Measured[] = []
    let store = ''
    for (let round = 0; round < Number(values.rounds); round++) {
      bare.push(inOwnProcess('bare', ''))
      store = join(folder, `store-${round}`)
      cold.push(inOwnProcess('import', store))
    }
    const rounds = <Result>(measure: () => Result): Result[] =>
      Array.from({ length: Number(values.rounds) }, measure)
    const second = rounds(() => secondImport(corpus, store))
    const all = rounds(() => inOwnProcess('resolve', store))
    const best = {
      bare: least(bare),
      cold: least(cold),
      second: Math.min(...second),
      all: least(all),
      held: await measureHeldStore(corpus, store, Number(values.rounds)),
      questions: await measureQuestions(store),
    }
    process.stdout.write(values.json ? `${JSON.stringify(best, null, 2)}\n` : printed(best))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measuredInOwnProcess(measure: string, corpus: string, folder: string): Measured {
  const self = fileURLToPath(import.meta.url)
  const output = execFileSync(process.execPath, [self, corpus, '--measure', measure, '--folder', folder])
  return JSON.parse(output.toString('utf8')) as Measured
}

/** The whole program, from its start to its end. */
function secondImport(corpus: string, store: string): number {
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

interface Results {
  readonly bare: Measured
  readonly cold: Measured
  readonly second: number
  /** Everything resolved anew. */
  readonly all: Measured
  readonly held: HeldTimes
  readonly questions: readonly QuestionTimes[]
}

function printed({ bare, cold, second, all, held, questions }: Results): string {
  const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`
  const ratio = (a: number, b: number): string => (a / b).toFixed(2)
  const share = (part: Times, whole: Times): string =>
    `${ratio(part.wall, whole.wall)} on the clock, ${ratio(part.cpu, whole.cpu)} of processors`
  const times = ({ wall, cpu }: Times): string => `${ms(wall)} (${ms(cpu)} of processors)`
  return `${[
    `${named}: ${cold.files} files, ${workers} workers, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
    `bare parse      ${times(bare)}`,
    `cold import     ${times(cold)}, ${cold.megabytes.toFixed(0)} MB at most`,
    `  by bare parse ${share(cold, bare)} (at most 1.6)`,
    `second import   ${ms(second)}, the whole process (at most 1000 ms)`,
    `resolve all     ${times(all)}`,
    `  by the cold import ${share(all, cold)} (at most 0.10)`,
    `holding a store resolve all ${times(held.all)}`,
    `  one file changed ${times(held.changed)}`,
    `    by resolving all ${share(held.changed, held.all)}`,
    `  nothing changed ${times(held.unchanged)}: all files looked at`,
    `  one file changed less that ${times(held.beyondLooking)}`,
    `    by resolving all ${share(held.beyondLooking, held.all)} (at most 0.10)`,
    ...questions.map(
      ({ name, p50, p95, limit }) =>
        `${name.padEnd(15)} ${ms(p50)} p50, ${ms(p95)} p95${limit === null ? '' : ` (at most ${limit} ms)`}`,
    ),
  ].join('\n')}\n`
}
