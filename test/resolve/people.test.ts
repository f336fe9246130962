import { describe, expect, it } from 'vitest'
import { source } from './minutes-fixture.js'
import { resolve } from './resolved.js'

const entry = { handle: null, name: null, aliases: [], kind: 'person' as const, not: [] }

function ownersIn(participants: string[], owner: string, more: Parameters<typeof resolve>[1] = {}) {
  const resolved = resolve(
    [
      source('wind', { date: '2031-01-06', participants: ['Mira Lund (@mira)', 'Tomas Berg (@tberg)'] }),
      source('wind', {
        date: '2031-03-03',
        participants,
        tasks: [{ line: 12, text: 'calibrate the anemometer', owners: [owner] }],
      }),
    ],
    more,
  )
  return resolved.items[0]?.owners
}

describe('a first name', () => {
  it('means the one participant who bears it', () => {
    expect(ownersIn(['@mira', '@tberg'], 'Mira')?.[0]?.name).toBe('mira')
  })

  it('means nobody known where two bear it', () => {
    expect(ownersIn(['@mira', 'Mira Holm'], 'Mira')?.[0]?.name).toBe('Mira')
  })

  it('means nobody known where its bearer is absent', () => {
    expect(ownersIn(['@tberg'], 'Mira')?.[0]?.name).toBe('Mira')
  })
})

describe('spellings', () => {
  it.each(['@MIRA', 'mira', 'Mira Lund', 'MIRA LUND', 'ML'])('of one person: %s', (owner) => {
    expect(ownersIn(['@mira', '@tberg'], owner)?.[0]?.name).toBe('mira')
  })

  it.each(['@mira2', 'Mira Lindt'])('of another: %s', (owner) => {
    expect(ownersIn(['@mira', '@tberg'], owner)?.[0]?.name).not.toBe('mira')
  })

  it.each(['all', 'Everyone', 'N.N.', 'tbd'])('of nobody: %s', (owner) => {
    expect(ownersIn(['@mira'], owner)).toEqual([{ person: null, name: owner }])
  })
})

describe('the registry', () => {
  it('joins aliases', () => {
    const people = [{ ...entry, handle: 'mira', aliases: ['Frau Lund'] }]
    expect(ownersIn(['@tberg'], 'Frau Lund', { people })?.[0]?.name).toBe('mira')
  })

  it('keeps apart what it says is not, whatever the minutes give', () => {
    const people = [{ ...entry, handle: 'mira', not: ['Mira Lund'] }]
    expect(ownersIn(['@tberg'], 'Mira Lund', { people })?.[0]?.name).toBe('Mira Lund')
  })
})
