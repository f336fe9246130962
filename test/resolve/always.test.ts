import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { END_OF_TIME } from '../../src/domain/iso-date.js'
import type { SourceRecord } from '../../src/domain/graph.js'
import { source, topic, type TaskWords } from './minutes-fixture.js'
import { resolve } from './resolved.js'

const WORDS = [
  'order',
  'paint',
  'calibrate',
  'gauge',
  'vane',
  'mast',
  'harbour',
  'report',
  'firmware',
  'board',
]
const OWNERS = ['@mira', '@tomas', 'Ines', 'all']

const taskOf: fc.Arbitrary<Omit<TaskWords, 'line'>> = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  owners: fc.subarray(OWNERS, { maxLength: 2 }),
  status: fc.constantFrom('open' as const, 'open' as const, 'done' as const, 'dropped' as const),
  refs: fc.subarray(['wind/masts#7', 'wind/vanes#9'], { maxLength: 1 }),
})

/** Some weeks of a group: inline tasks, and a list now and then. */
const sourcesOf: fc.Arbitrary<SourceRecord[]> = fc
  .array(fc.record({ tasks: fc.array(taskOf, { maxLength: 4 }), listed: fc.boolean() }), { maxLength: 6 })
  .map((weeks) =>
    weeks.map(({ tasks, listed }, week) =>
      source('wind', {
        date: `2031-0${1 + Math.floor(week / 4)}-${String(1 + 7 * (week % 4)).padStart(2, '0')}`,
        participants: ['@mira', '@tomas', 'Ines Ruiz'],
        agenda: [topic(3, 'Masts')],
        lists: listed ? [2] : [],
        tasks: tasks.map((task, i) => ({
          ...task,
          line: 10 + i,
          ...(listed ? { listLine: 2 } : { agendaLine: 3 }),
        })),
      }),
    ),
  )

describe('always', () => {
  it('the order of sources is free', () => {
    fc.assert(
      fc.property(
        sourcesOf.chain((sources) =>
          fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length })),
        ),
        ([sources, shuffled]) => {
          expect(resolve(shuffled)).toEqual(resolve(sources))
        },
      ),
    )
  })

  it('ids of what is known stay when a later meeting is added', () => {
    fc.assert(
      fc.property(sourcesOf, (sources) => {
        const later = source('wind', { date: '2031-12-01', tasks: [{ line: 10, text: 'close the season' }] })
        const before = resolve(sources).items.map((item) => item.id)
        const after = new Set(resolve([...sources, later]).items.map((item) => item.id))
        expect(before.filter((id) => !after.has(id))).toEqual([])
      }),
    )
  })

  it('ids differ, and every sighting belongs to one action item', () => {
    fc.assert(
      fc.property(sourcesOf, (sources) => {
        const { items } = resolve(sources)
        const sightings = items.flatMap((item) => item.sightings.map((sighting) => sighting.id))
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
        expect(new Set(sightings).size).toBe(sightings.length)
        expect(sightings).toHaveLength(
          sources.flatMap((file) => file.minutes.meetings.flatMap((meeting) => meeting.actionItems)).length,
        )
      }),
    )
  })

  it('spans follow one another without gaps, from the first day to the end of time', () => {
    fc.assert(
      fc.property(sourcesOf, (sources) => {
        for (const { spans, firstSeen } of resolve(sources).items) {
          expect(spans[0]?.from).toBe(firstSeen)
          expect(spans.at(-1)?.to).toBe(END_OF_TIME)
          spans.slice(1).forEach((span, i) => expect(span.from).toBe(spans[i]?.to))
          for (const span of spans) expect(span.from < span.to).toBe(true)
        }
      }),
    )
  })
})
