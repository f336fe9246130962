import { describe, expect, it } from 'vitest'

import { source, topic } from './minutes-fixture.js'
import { anchorOf, resolve, said, statusOn } from './resolved.js'

const TASK = 'review the wind vane bracket change'
const taken = source('wind', {
  date: '2031-03-03',
  tasks: [{ line: 12, text: TASK, owners: ['@mira'], refs: ['harbour/vane#12'] }],
})
const later = (notes: string, date = '2031-03-10') =>
  source('wind', { date, agenda: [topic(20, 'Round of news', { notes })] })

function statusAfter(
  sources: Parameters<typeof resolve>[0],
  events: Parameters<typeof resolve>[2] = [],
): string {
  const item = resolve(sources, {}, events).items.find(({ text }) => text === TASK)
  if (!item) throw new Error('no such item')
  return statusOn(item, '2031-03-12') ?? 'none'
}

describe('said in passing in a later meeting', () => {
  it.each([
    '- https://forge.example/harbour/vane/issues/12 has been closed',
    '- the bracket: harbour/vane#12 merged',
    '- [PR](https://forge.example/harbour/vane/pull/12) is now merged',
  ])('closes the task whose issue is named: %s', (notes) => {
    expect(statusAfter([taken, later(notes)])).toBe('done')
  })

  it.each([
    ['another issue', '- harbour/vane#123 has been closed'],
    ['not so', '- harbour/vane#12 has not been merged'],
    ['a condition', '- ship it after harbour/vane#12 is merged'],
    ['no result', '- we looked at harbour/vane#12'],
    ['few of its words', '- the old bracket has been closed'],
  ])('leaves it open: %s', (_, notes) => {
    expect(statusAfter([taken, later(notes)])).toBe('open')
  })

  it('closes a task that holds nearly the same words', () => {
    expect(statusAfter([taken, later('- review of the wind vane bracket change is done')])).toBe('done')
  })

  it.each([
    ['- the wind vane bracket has arrived', 'done'],
    ['- change of the vane bracket (the old one) is installed, looks good', 'done'],
    ['- the wind vane bracket has not arrived', 'open'],
    ['- we hope that the wind vane bracket is installed', 'open'],
    ['- the wind vane bracket, the roof, the gate and the southern fence are installed', 'open'],
    ['- the bracket arrived', 'open'],
    ['- the wind vane bracket has been moved to March', 'open'],
    ['- the wind vane bracket has been removed from the agenda', 'open'],
    ['- the wind vane bracket is available?', 'open'],
    ['- whether the wind vane bracket has arrived is unclear', 'open'],
    ['- neither the wind vane bracket nor the roof has arrived', 'open'],
    ['- the wind vane bracket is ready for review', 'open'],
    ['- wind vane brackets are installed every spring by the crew', 'open'],
  ])('closes a task of whose subject it says that it is settled: %s', (notes, status) => {
    expect(statusAfter([taken, later(notes)])).toBe(status)
  })

  it.each([
    ['* Bracket of the wind vane (harbour/vane#99) - Done', 'done'],
    ['- Bracket of the wind vane: merged', 'done'],
    ['- Bracket of the wind vane - in review', 'open'],
    ['- Bracket of the wind vane', 'open'],
    ['- Bracket of the wind gauge - Done', 'open'],
    ['- Bracket of the wind vane and all others: not done', 'open'],
  ])('closes what stands under a point that is told to be done: %s', (notes, status) => {
    const point =
      '- Bracket of the wind vane [#7](https://forge.example/harbour/vane/issues/7)\n    - some talk'
    const news = topic(10, 'News', { notes: `${point}\n    - AI @mira: ask the smith` })
    const task = { line: 13, text: 'ask the smith', owners: ['@mira'], agendaLine: 10 }
    const before = source('wind', { date: '2031-03-03', agenda: [news], tasks: [task] })
    const [item] = resolve([before, later(notes)]).items
    expect(item && statusOn(item, '2031-03-12')).toBe(status)
  })

  it('counts for nothing before the task was taken, or long after', () => {
    expect(statusAfter([taken, later('- harbour/vane#12 is merged', '2031-02-24')])).toBe('open')
  })

  it('gives way to what somebody said by then', () => {
    const item = resolve([taken]).items[0]
    if (!item) throw new Error('no item')
    const dropped = said('drop', '2031-03-05', anchorOf(item))
    expect(statusAfter([taken, later('- harbour/vane#12 is merged')], [dropped])).toBe('dropped')
  })

  it('says where it was told', () => {
    const [item] = resolve([taken, later('- harbour/vane#12 is merged')]).items
    expect(item?.spans.at(-1)?.reason).toContain('told in passing on 2031-03-10')
  })
})
