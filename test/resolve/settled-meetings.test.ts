import { describe, expect, it } from 'vitest'
import { settleMeetings } from '../../src/resolve/action-items/settled-meetings.js'
import { source } from './minutes-fixture.js'
import { resolve, statusOn } from './resolved.js'

const days = (sources: Parameters<typeof settleMeetings>[0]) =>
  settleMeetings(sources).map(({ date, source: { file } }) => `${date} ${file}`)

describe('where heading and file name give two days', () => {
  it("the name counts if another file holds the heading's day", () => {
    const sources = [
      source('wind', { date: '2031-03-03' }),
      source('wind', { date: '2031-03-03', nameDate: '2031-03-10' }, { file: 'wind/20310310.md' }),
    ]
    expect(days(sources)).toEqual(['2031-03-03 wind/20310303.md', '2031-03-10 wind/20310310.md'])
  })

  it('the name counts if only it falls on the usual weekday', () => {
    const mondays = ['2031-03-03', '2031-03-10', '2031-03-17'].map((date) => source('wind', { date }))
    const copied = { file: 'wind/20310324.md' }
    const wrong = source('wind', { date: '2031-03-26', nameDate: '2031-03-24' }, copied)
    expect(days([...mondays, wrong])).toContain('2031-03-24 wind/20310324.md')
  })

  it('else the heading counts', () => {
    const alone = source('wind', { date: '2031-03-05', nameDate: '2031-03-04' }, { file: 'wind/20310304.md' })
    expect(days([alone])).toEqual(['2031-03-05 wind/20310304.md'])
  })
})

describe('a file with the same bytes as another', () => {
  const words = { tasks: [{ line: 6, text: 'paint the wind vane', owners: ['@mira'] }] }
  const first = source('wind', { date: '2031-03-03', ...words }, { hash: 'equal' })
  const copy = source(
    'wind',
    { date: '2031-03-03', nameDate: '2031-03-10', ...words },
    { file: 'wind/20310310.md', hash: 'equal' },
  )

  it('is no meeting, whatever the order, and its lines are shown as copies', () => {
    for (const sources of [
      [first, copy],
      [copy, first],
    ]) {
      expect(days(sources)).toEqual(['2031-03-03 wind/20310303.md'])
      const [item] = resolve(sources).items
      expect(item?.sightings.map(({ file, copyOf }) => [file, copyOf === null])).toEqual([
        ['wind/20310303.md', true],
        ['wind/20310310.md', false],
      ])
      expect(item?.lastSeen).toBe('2031-03-03')
      expect(item && statusOn(item, '2031-03-10')).toBe('open')
    }
  })

  it('is none of which the hash is not known', () => {
    const unknown = [first, copy].map((one) => ({ ...one, hash: '' }))
    expect(days(unknown)).toEqual(['2031-03-03 wind/20310303.md', '2031-03-10 wind/20310310.md'])
  })
})
