import { describe, expect, it } from 'vitest'

import { LatestUsed } from '../../src/ingest/latest-used.js'

describe('LatestUsed', () => {
  it('forgets what was used longest ago when all together weigh more than the limit', () => {
    const kept = new LatestUsed<string>(10)
    kept.set('a', 'crane', 4)
    kept.set('b', 'quay', 4)
    expect(kept.get('a')).toBe('crane')
    kept.set('c', 'rope', 4)
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['crane', undefined, 'rope'])
  })

  it('weighs what takes the place of another once', () => {
    const kept = new LatestUsed<string>(10)
    for (const value of ['crane', 'quay', 'rope']) kept.set('a', value, 4)
    kept.set('b', 'shed', 6)
    expect([kept.get('a'), kept.get('b')]).toEqual(['rope', 'shed'])
  })

  it('does not keep what is heavier than the limit, and goes on keeping the others', () => {
    const kept = new LatestUsed<string>(10)
    kept.set('a', 'crane', 4)
    kept.set('b', 'quay', 4)
    kept.set('a', 'long crane', 11)
    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'quay'])
  })
})
