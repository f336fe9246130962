import { describe, expect, it } from 'vitest'
import { itemFilter } from '../../src/web/filter/item-filter.js'

describe('the filter box means', () => {
  it('nothing beyond the server’s own default when empty or is:open', () => {
    expect(itemFilter('')).toEqual({})
    expect(itemFilter('is:open')).toEqual({})
  })

  it('only the stale ones for is:stale, both for is:open is:stale', () => {
    expect(itemFilter('is:stale')).toEqual({ status: ['OPEN'], stale: true })
    expect(itemFilter('is:open is:stale')).toEqual({ include: ['STALE'] })
  })

  it('only suggestions for is:suggested', () => {
    expect(itemFilter('is:suggested')).toEqual({ marker: ['INFERRED'] })
  })

  it('other standings by name, narrowed by overdue, unowned, conflicting', () => {
    expect(itemFilter('is:done is:dropped')).toEqual({ status: ['DONE', 'DROPPED'] })
    expect(itemFilter('is:overdue is:unowned is:conflicting')).toEqual({
      overdue: true,
      unowned: true,
      conflicting: true,
    })
  })

  it('owners, groups, topics, days and words', () => {
    expect(
      itemFilter('owner:mira owner:tom group:data topic:"antenna mast" since:2026-01-05 second line'),
    ).toEqual({
      owner: ['mira', 'tom'],
      group: ['data'],
      topic: ['antenna mast'],
      seenSince: '2026-01-05',
      text: 'second line',
    })
  })

  it('no condition for a day that is none', () => {
    expect(itemFilter('until:yesterday')).toEqual({})
  })
})
