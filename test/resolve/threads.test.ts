import { describe, expect, it } from 'vitest'
import { source, topic } from './minutes-fixture.js'
import { resolve, threads } from './resolved.js'

const CREW = ['@mira', '@tomas', '@ines']

describe('sightings of one promise are joined', () => {
  it('when a list repeats the words', () => {
    const resolved = resolve([
      source('wind', {
        date: '2031-03-03',
        participants: CREW,
        agenda: [topic(10, 'Anemometer')],
        tasks: [
          { line: 12, text: 'calibrate the anemometer on the north mast', owners: ['@mira'], agendaLine: 10 },
        ],
      }),
      source('wind', {
        date: '2031-03-10',
        participants: CREW,
        lists: [5],
        tasks: [
          { line: 6, text: 'Calibrate the anemometer on the north mast', owners: ['@mira'], listLine: 5 },
        ],
      }),
    ])
    expect(threads(resolved)).toEqual([['2031-03-03:12', '2031-03-10:6']])
    expect(resolved.items[0]?.sightings[1]?.joinedBy).toContain('same words')
  })

  it('but not when a list names another task of the same person', () => {
    const resolved = resolve([
      source('wind', {
        date: '2031-03-03',
        tasks: [{ line: 12, text: 'calibrate the anemometer on the north mast', owners: ['@mira'] }],
      }),
      source('wind', {
        date: '2031-03-10',
        lists: [5],
        tasks: [{ line: 6, text: 'order batteries for the rain gauges', owners: ['@mira'], listLine: 5 }],
      }),
    ])
    expect(threads(resolved)).toHaveLength(2)
  })
})

describe('equal words of two tasks in one meeting', () => {
  const first = source('wind', {
    date: '2031-03-03',
    agenda: [topic(10, 'Masts', { refs: ['wind/masts#7'] }), topic(20, 'Vanes', { refs: ['wind/vanes#9'] })],
    tasks: [
      { line: 12, text: 'bring to the board', owners: ['@mira'], agendaLine: 10 },
      { line: 22, text: 'bring to the board', owners: ['@mira'], agendaLine: 20 },
    ],
  })

  it('stay two action items', () => {
    expect(threads(resolve([first]))).toEqual([['2031-03-03:12'], ['2031-03-03:22']])
  })

  it('are told apart later by the link that stood around each', () => {
    const later = source('wind', {
      date: '2031-03-10',
      lists: [5],
      tasks: [
        {
          line: 6,
          text: 'bring vanes#9 to the board',
          owners: ['@mira'],
          listLine: 5,
          refs: ['wind/vanes#9'],
        },
        {
          line: 7,
          text: 'bring masts#7 to the board',
          owners: ['@mira'],
          listLine: 5,
          refs: ['wind/masts#7'],
        },
      ],
    })
    expect(threads(resolve([first, later]))).toEqual([
      ['2031-03-03:12', '2031-03-10:7'],
      ['2031-03-03:22', '2031-03-10:6'],
    ])
  })
})
