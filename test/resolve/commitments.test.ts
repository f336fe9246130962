import { describe, expect, it } from 'vitest'
import { source } from './minutes-fixture.js'
import { anchorOf, resolve, said } from './resolved.js'

const WORDS = 'paint the wind vane on the harbour wall'
const week = (date: string, owner: string, due?: string) =>
  source('wind', {
    date,
    tasks: [{ line: 6, text: WORDS, owners: [owner], refs: ['harbour/wall#7'], ...(due ? { due } : {}) }],
  })

function told(sources: Parameters<typeof resolve>[0], events: Parameters<typeof resolve>[2] = []) {
  const [item] = resolve(sources, {}, events).items
  if (!item) throw new Error('an item expected')
  return {
    item,
    commitments: item.commitments.map(({ from, to, owners, due }) =>
      [from, to, owners.map(({ name }) => name).join('+'), due ?? ''].join(' '),
    ),
  }
}

describe('who had to do a task, and by which day', () => {
  it('changes with the minutes that say so, and lasts until the next do', () => {
    const sources = [
      week('2031-03-03', '@mira', '2031-04-01'),
      week('2031-03-10', '@mira'),
      week('2031-03-17', '@tovi', '2031-05-01'),
    ]
    const { item, commitments } = told(sources)
    expect(commitments).toEqual([
      '2031-03-03 2031-03-17 mira 2031-04-01',
      '2031-03-17 9999-12-31 tovi 2031-05-01',
    ])
    expect(item.owners.map(({ name }) => name)).toEqual(['tovi'])
    expect(item.due).toBe('2031-05-01')
  })

  it("changes with the day on which somebody assigned it, after that day's minutes", () => {
    const sources = [week('2031-03-03', '@mira'), week('2031-03-10', '@mira')]
    const [item] = resolve(sources).items
    if (!item) throw new Error('an item expected')
    const event = said('assign', '2031-03-03', anchorOf(item), { values: ['@tovi'] })
    expect(told(sources, [event]).commitments).toEqual(['2031-03-03 9999-12-31 tovi '])
    const later = said('assign', '2031-03-05', anchorOf(item), { values: ['@tovi'] })
    expect(told(sources, [later]).commitments).toEqual([
      '2031-03-03 2031-03-05 mira ',
      '2031-03-05 9999-12-31 tovi ',
    ])
  })
})
