import { describe, expect, it } from 'vitest'
import { source } from './minutes-fixture.js'
import { anchorOf, resolve, said, statusOn } from './resolved.js'

const ORDER = 'order batteries for the rain gauges'
const first = source('rain', {
  date: '2031-03-03',
  tasks: [{ line: 12, text: ORDER, owners: ['@mira'] }],
})
const listOf = (date: string, ...texts: string[]) =>
  source('rain', {
    date,
    lists: [5],
    tasks: texts.map((text, i) => ({ line: 6 + i, text, owners: ['@mira'], listLine: 5 })),
  })
const OTHER = 'paint the wind vane on the harbour wall'

function item(sources: Parameters<typeof resolve>[0], events: Parameters<typeof resolve>[2] = []) {
  const found = resolve(sources, {}, events).items.find((candidate) => candidate.text === ORDER)
  if (!found) throw new Error('no such item')
  return found
}

describe('what somebody said', () => {
  const anchor = anchorOf(item([first]))

  it('holds in the order in which it was said, also within one second', () => {
    const close = said('close', '2031-03-05', anchor)
    const reopen = { ...said('reopen', '2031-03-05', anchor), at: close.at }
    expect(statusOn(item([first], [close, reopen]), '2031-03-05')).toBe('open')
    expect(statusOn(item([first], [reopen, close]), '2031-03-05')).toBe('done')
  })

  it('closes an item from its day on, not before', () => {
    const closed = item([first], [said('close', '2031-03-05', anchor)])
    expect(statusOn(closed, '2031-03-04')).toBe('open')
    expect(statusOn(closed, '2031-03-05')).toBe('done')
    expect(closed.spans.at(-1)?.reason).toContain('nora')
  })

  it('stands against a line merely repeated in a list, which is a conflict', () => {
    const closed = item([first, listOf('2031-03-10', ORDER)], [said('close', '2031-03-05', anchor)])
    expect(statusOn(closed, '2031-03-11')).toBe('done')
    expect(closed.conflicts).toHaveLength(1)
  })

  it('gives way to a line that says reopened', () => {
    const again = source('rain', {
      date: '2031-03-10',
      lists: [5],
      tasks: [{ line: 6, text: ORDER, owners: ['@mira'], listLine: 5, renewed: true }],
    })
    const open = item([first, again], [said('close', '2031-03-05', anchor)])
    expect(statusOn(open, '2031-03-11')).toBe('open')
    expect(open.conflicts).toEqual([])
  })

  it('is kept when the line is reworded and moved to another file', () => {
    const moved = source(
      'rain',
      { date: '2031-03-03', tasks: [{ line: 40, text: `${ORDER} in time`, owners: ['@mira'] }] },
      { file: 'rain/renamed.md' },
    )
    const [closed] = resolve([moved], {}, [said('close', '2031-03-05', anchor)]).items
    expect(closed && statusOn(closed, '2031-03-06')).toBe('done')
  })

  it('does not fall on another task of the same person', () => {
    const other = source('rain', {
      date: '2031-03-03',
      tasks: [{ line: 12, text: OTHER, owners: ['@mira'] }],
    })
    const [open] = resolve([other], {}, [said('close', '2031-03-05', anchor)]).items
    expect(open && statusOn(open, '2031-03-06')).toBe('open')
  })
})

describe('standing lists', () => {
  const lists = ['2031-03-10', '2031-03-17'].map((date) => listOf(date, ORDER, OTHER))

  it('leave an item unlisted since the first of two that go without it', () => {
    const left = item([...lists, listOf('2031-03-24', OTHER), listOf('2031-03-31', OTHER)])
    expect(statusOn(left, '2031-03-23')).toBe('open')
    expect(statusOn(left, '2031-03-24')).toBe('unlisted')
  })

  it('leave it open after one', () => {
    expect(statusOn(item([...lists, listOf('2031-03-24', OTHER)]), '2031-03-30')).toBe('open')
  })

  it('do not touch what never stood in them', () => {
    const free = item([first, listOf('2031-03-10', OTHER), listOf('2031-03-17', OTHER)])
    expect(statusOn(free, '2031-03-20')).toBe('open')
  })
})

describe('reports beneath a listed task', () => {
  const reported = (detail: string) =>
    source('rain', {
      date: '2031-03-10',
      lists: [5],
      tasks: [{ line: 6, text: ORDER, owners: ['@mira'], listLine: 5, detail: [detail] }],
    })

  it('close it where the next list goes without it', () => {
    const closed = item([reported('sent the order to the dealer'), listOf('2031-03-17', OTHER)])
    expect(statusOn(closed, '2031-03-10')).toBe('done')
  })

  it.each(['the dealer will be asked', 'opened an issue for it', 'not sent yet'])(
    'leave it open: %s',
    (detail) => {
      expect(statusOn(item([reported(detail), listOf('2031-03-17', OTHER)]), '2031-03-18')).toBe('open')
    },
  )
})

describe('age', () => {
  const meetings = ['2031-03-10', '2031-03-17', '2031-03-24'].map((date) => source('rain', { date }))

  it('makes an item stale after three held meetings and six weeks, whichever is later', () => {
    expect(item([first, ...meetings]).spans.at(-1)?.staleFrom).toBe('2031-04-14')
  })

  it('does not count meetings that were not held', () => {
    const skipped = meetings.slice(0, 2).concat(source('rain', { date: '2031-03-24', held: false }))
    expect(item([first, ...skipped]).spans.at(-1)?.staleFrom).toBe('2031-09-01')
  })
})
