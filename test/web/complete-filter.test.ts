import { describe, expect, it } from 'vitest'
import { completeFilter, isBegun } from '../../src/web/filter/complete-filter.js'

const known = {
  owner: [{ value: 'hanne' }, { value: 'mira' }, { value: 'Team Mirror' }],
  group: [{ value: 'stations' }],
  topic: [{ value: 'antenna mast' }],
}
const complete = (text: string, caret = text.length) => completeFilter(text, caret, known)

describe('completion offers', () => {
  it('all keys in an empty box, and those that begin as typed', () => {
    expect(complete('').map((each) => each.label)).toContain('owner:')
    expect(complete('to').map((each) => each.label)).toEqual(['topic:'])
    expect(complete('uplink').map((each) => each.label)).toEqual([])
  })

  it('names that begin with what is typed before names that only contain it', () => {
    expect(complete('owner:mi').map((each) => each.label)).toEqual(['mira', 'Team Mirror'])
    expect(complete('owner:zz')).toEqual([])
  })

  it('names with a space in quotes, the caret behind them', () => {
    const [taken] = complete('topic:ant')
    expect(taken?.text).toBe('topic:"antenna mast" ')
    expect(taken?.caret).toBe(taken?.text.length)
  })

  it('the word at the caret, keeping what stands around it', () => {
    const [taken] = complete('is:open owner:mi uplink', 'is:open owner:mi'.length)
    expect(taken?.text).toBe('is:open owner:mira uplink')
  })

  it('nothing for keys that the page does not have', () => {
    expect(completeFilter('owner:mi', 8, known, ['group'])).toEqual([])
  })
})

it('a term is begun while names go on from what is typed, not when it is one of them or none does', () => {
  const begun = (text: string) => isBegun(text, text.length, complete(text))
  expect(begun('owner:mi')).toBe(true)
  expect(begun('is:open topic:"antenna m')).toBe(true)
  for (const text of ['owner:', 'owner:Mira', 'owner:zz', 'owner:mi ', 'to', 'uplink'])
    expect(begun(text), text).toBe(false)
})
