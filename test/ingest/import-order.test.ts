import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_CONFIGURATION } from '../../src/domain/configuration.js'
import { parseIsoDate } from '../../src/domain/iso-date.js'
import { createApi } from '../../src/graphql/api.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { resolveAgain } from '../../src/ingest/resolve-again.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { inventedFolder, inventedMinutes } from './invented-folder.js'

const EXPORTS = ['action-items', 'decisions', 'meetings'].map((what) =>
  readFileSync(join(import.meta.dirname, `../../queries/export-${what}.graphql`), 'utf8'),
)
const today = parseIsoDate('2031-06-01')

/** All that `minutegraph export` prints, as one text. */
async function exportOf(store: GraphStore): Promise<string> {
  if (!today) throw new Error('no day')
  const api = createApi({
    store,
    configuration: EMPTY_CONFIGURATION,
    version: '0.0.0',
    clock: () => ({ instant: '2031-06-01T12:00:00.000Z', day: today }),
    speaker: 'mira',
    reresolve: async () => {
      await resolveAgain(store)
    },
  })
  const answers = await Promise.all(
    EXPORTS.map((document) =>
      api.execute({ document, variables: {} }, (_, error) => {
        throw error
      }),
    ),
  )
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
  return JSON.stringify(answers.map(({ data }) => data))
}

const FILES = ['quay/20310303.md', 'quay/20310310.md', 'quay/20310317.md', 'shed/20310311.md']

/** What a meeting's minutes can say: taken up again, told done, with other words, a link, an owner known by another name. */
const LINES = [
  '@mira: mend the old crane',
  '@mira: mend the old blue crane by the quay',
  '@mira, @tovi: mend the old crane: done',
  'Mira Lund: order rope, see harbour/ropes#7',
  '@tovi: order rope and paint, see harbour/ropes#7',
]
const ASIDES = [
  '',
  '\n## Mira Lund (@mira)\n\n- Decision: we paint the crane blue\n',
  '\n- harbour/ropes#7 is merged\n',
]

/** A file as it is after a step; null where it is gone. */
const stepOf = fc.record({
  file: fc.constantFrom(...FILES),
  minutes: fc.option(
    fc.record({
      lines: fc.uniqueArray(fc.constantFrom(...LINES), { maxLength: 3 }),
      aside: fc.constantFrom(...ASIDES),
    }),
  ),
})

describe('importing step by step', () => {
  it('exports byte for byte what an import at once does, whatever was added, changed and removed in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf, { minLength: 1, maxLength: 5 }), async (steps) => {
        const folder = inventedFolder({
          'minutegraph.yml': '',
          'shed/20310304.md': inventedMinutes('2031-03-04'),
        })
        const [stepwise, atOnce] = await Promise.all([openStore('memory:'), openStore('memory:')])
        try {
          for (const { file, minutes } of steps) {
            if (minutes === null) rmSync(join(folder, file), { force: true })
            else {
              const [group = '', name = ''] = file.split('/')
              const day = `2031-${name.slice(4, 6)}-${name.slice(6, 8)}`
              mkdirSync(join(folder, group), { recursive: true })
              writeFileSync(join(folder, group, name), inventedMinutes(day, ...minutes.lines) + minutes.aside)
            }
            await importMinutes({ store: stepwise, paths: [folder] })
          }
          await importMinutes({ store: atOnce, paths: [folder] })
          expect(await exportOf(stepwise)).toBe(await exportOf(atOnce))
        } finally {
          await Promise.all([stepwise.close(), atOnce.close()])
        }
      }),
      { numRuns: 10 },
    )
  })
})
