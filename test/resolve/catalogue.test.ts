import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_CONFIGURATION, type Configuration } from '../../src/domain/configuration.js'
import type { Event } from '../../src/domain/event.js'
import type { SourceRecord } from '../../src/domain/graph.js'
import { catalogueDigest, resolveCatalogue, type ResolvedCatalogue } from '../../src/resolve/catalogue.js'
import { outlineFrom } from '../../src/resolve/outline.js'
import { resolveChain } from '../../src/resolve/resolve-chain.js'
import { rowsFromGroup } from '../../src/store/rows-from-group.js'
import { source, topic } from './minutes-fixture.js'
import { said } from './resolved.js'

const SPELLINGS = ['@mira', 'Mira Lund (@mira)', 'Mira Lund', 'Mira', 'ML', '@ML', 'Mira Holm', 'all', 'mast']
const HEADINGS = ['Masts', 'Update on masts', 'Gauges', 'AOB', 'wind']

interface Week {
  readonly week: number
  readonly participants: readonly string[]
  readonly owners: readonly string[]
  readonly heading: string
  readonly text: string
  readonly notes: string
}

const weekOf: fc.Arbitrary<Week> = fc.record({
  week: fc.integer({ min: 1, max: 4 }),
  participants: fc.subarray(SPELLINGS, { maxLength: 3 }),
  owners: fc.subarray(SPELLINGS, { maxLength: 2 }),
  heading: fc.constantFrom(...HEADINGS),
  text: fc.constantFrom('paint the mast', 'order a gauge'),
  notes: fc.constantFrom('', 'The mast is painted.'),
})

/** A week's minutes; the same text gives other objects, as when they are read. */
function minutesOf({ week, participants, owners, heading, text, notes }: Week): SourceRecord {
  return source('wind', {
    date: `2031-01-0${week}`,
    participants,
    agenda: [topic(3, heading, { notes })],
    tasks: [{ line: 10, text, owners, agendaLine: 3 }],
  })
}

function resolved(
  sources: readonly SourceRecord[],
  before: ResolvedCatalogue | null,
  configuration: Configuration = EMPTY_CONFIGURATION,
  events: readonly Event[] = [],
) {
  const outlines = sources.map(outlineFrom)
  const catalogue = resolveCatalogue(outlines, configuration, events, before)
  const { directory } = catalogue
  const groups = resolveChain({ chain: ['wind'], sources, directory, configuration, events })
  const told = [
    catalogue.catalogue,
    catalogueDigest(outlines, events, directory),
    groups,
    groups.map(rowsFromGroup),
  ]
  return { catalogue, told }
}

describe('resolving after what was resolved before', () => {
  it('tells always what resolving alone tells', () => {
    fc.assert(
      fc.property(fc.array(weekOf, { minLength: 2, maxLength: 8 }), (steps) => {
        const weeks = new Map<number, { said: Week; read: SourceRecord }>()
        let before: ResolvedCatalogue | null = null
        for (const step of steps) {
          weeks.set(step.week, { said: step, read: minutesOf(step) })
          const stepwise = resolved(
            [...weeks.values()].map(({ read }) => read),
            before,
          )
          const alone = resolved(
            [...weeks.values()].map((week) => minutesOf(week.said)),
            null,
          )
          expect(stepwise.told).toEqual(alone.told)
          before = stepwise.catalogue
        }
      }),
    )
  })

  const week = { week: 1, participants: ['@mira'], owners: ['@mira'], heading: 'Masts', text: '', notes: '' }
  const before = resolved([minutesOf(week)], null).catalogue
  const directoryAfter = (...more: Week[]) =>
    resolved([minutesOf(week), ...more.map(minutesOf)], before).catalogue.directory

  it('asks the same directory where it would answer everything alike', () => {
    expect(directoryAfter({ ...week, week: 2, heading: 'Gauges', text: 'other words' })).toBe(
      before.directory,
    )
  })

  it.each([
    ['a person is new', { ...week, week: 2, owners: ['@ines'] }],
    ['a handle gets a name', { ...week, week: 2, owners: ['Mira Lund (@mira)'] }],
    ['a heading comes back', { ...week, week: 2 }],
  ])('asks another one where %s', (_, later) => {
    expect(directoryAfter(later)).not.toBe(before.directory)
  })

  it('asks another one where people settled or said otherwise', () => {
    const entry = { handle: 'mira', name: 'Mira Lund', aliases: [], kind: 'person' as const, not: [] }
    const sources = [minutesOf(week)]
    const settled = resolved(sources, before, { ...EMPTY_CONFIGURATION, people: [entry] })
    expect(settled.catalogue.directory).not.toBe(before.directory)
    const masts = { id: '', group: null, owners: [], text: 'Masts', places: [] }
    const named = said('name-topic', '2031-01-02', masts, { values: ['Poles'] })
    const after = resolved(sources, before, EMPTY_CONFIGURATION, [named])
    expect(after.catalogue.directory).not.toBe(before.directory)
  })
})
