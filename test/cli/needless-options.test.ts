/** An option is obeyed, or refused with the reason; never taken in silence. */
import { beforeAll, expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

const NO_DAY = 'query Mine { actionItems { totalCount } }'
const DAY = 'query Mine($asOf: Date) { actionItems(asOf: $asOf) { totalCount } }'

let folder: string
beforeAll(async () => {
  folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
    'no-day.graphql': NO_DAY,
    'day.graphql': DAY,
    'both.graphql': `${DAY} ${NO_DAY.replace('Mine', 'Other')}`,
  })
  await runInProcess(folder, ['import', '.'])
})

it.each([
  ['$asOf', ['query', 'no-day.graphql', '--as-of', '2024-02-01']],
  ['$asOf', ['query', 'both.graphql', '--operation', 'Other', '--as-of', '2024-02-01']],
  ['twice', ['query', 'day.graphql', '--as-of', '2024-02-01', '--variables', '{"asOf": "2024-02-08"}']],
  ['--as-of', ['export', 'curation', '--as-of', '2024-02-01']],
  ['--strict', ['export', 'curation', '--strict']],
  ['--format', ['export', 'curation', '--format', 'csv']],
  ['--as-of', ['people', '--suggest', '--as-of', '2024-02-01']],
])('is refused, naming %s: %j', async (named, args) => {
  const { status, stdout, stderr } = await runInProcess(folder, args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('error[usage]')
  expect(stderr).toContain(named)
})

it.each([
  ['2024-02-01', 0],
  ['2024-02-08', 1],
  ['newest', 1],
])('a day is the variable $asOf: %s', async (day, totalCount) => {
  for (const args of [
    ['query', 'day.graphql'],
    ['query', 'both.graphql', '--operation', 'Mine'],
  ]) {
    const { stdout } = await runInProcess(folder, [...args, '--as-of', day])
    expect(JSON.parse(stdout)).toEqual({ data: { actionItems: { totalCount } } })
  }
})

it('what a question lacks beside a day is told by who answers it', async () => {
  const { status, stdout } = await runInProcess(folder, ['query', 'both.graphql', '--as-of', '2024-02-08'])
  expect(status).toBe(1)
  expect(stdout).toContain('errors')
})
