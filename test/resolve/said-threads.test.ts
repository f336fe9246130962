import { describe, expect, it } from 'vitest'
import { source } from './minutes-fixture.js'
import { anchorOf, resolve, said, threads } from './resolved.js'

const WORDS = 'paint the wind vane on the harbour wall'
const week = (date: string, text: string) =>
  source('wind', { date, lists: [5], tasks: [{ line: 6, text, owners: ['@mira'], listLine: 5 }] })

describe('same', () => {
  const sources = [week('2031-03-03', WORDS), week('2031-03-10', 'new colour for the old rooster')]
  const [older, newer] = resolve(sources).items

  it('puts together what the program keeps apart, under the id of the earliest', () => {
    if (!older || !newer) throw new Error('two items expected')
    const event = said('same', '2031-03-11', anchorOf(newer), { object: anchorOf(older) })
    const { items } = resolve(sources, {}, [event])
    expect(items.map((item) => item.id)).toEqual([older.id])
    expect(items[0]?.sightings[1]?.joinedBy).toContain('nora')
  })
})

describe('split', () => {
  const sources = ['2031-03-03', '2031-03-10', '2031-03-17'].map((date) => week(date, WORDS))
  const [item] = resolve(sources).items
  const splitAt = (place: string) => {
    if (!item) throw new Error('one item expected')
    return threads(resolve(sources, {}, [said('split', '2031-03-20', anchorOf(item), { values: [place] })]))
  }

  it('takes a line out with those that were joined to it', () => {
    expect(splitAt('wind/20310310.md:6')).toEqual([['2031-03-03:6'], ['2031-03-10:6', '2031-03-17:6']])
  })

  it('takes the first line out alone', () => {
    expect(splitAt('wind/20310303.md:6')).toEqual([['2031-03-03:6'], ['2031-03-10:6', '2031-03-17:6']])
  })

  it('changes nothing where no such line stands', () => {
    expect(splitAt('wind/20310310.md:99')).toHaveLength(1)
  })
})
