import { describe, expect, it } from 'vitest'
import { EMPTY_CONFIGURATION, type Configuration } from '../../src/domain/configuration.js'
import { resolveCatalogue } from '../../src/resolve/catalogue.js'
import { outlineFrom } from '../../src/resolve/outline.js'
import { suggestPeople } from '../../src/resolve/people/suggest-people.js'
import { source } from './minutes-fixture.js'

/** Who was at which meeting, a list a day. */
function suggested(meetings: readonly (readonly string[])[], people: Configuration['people'] = []): string[] {
  const outlines = meetings.map((participants, i) =>
    outlineFrom(source('garden', { date: `2031-03-${String(i + 10)}`, participants })),
  )
  const { directory } = resolveCatalogue(outlines, { ...EMPTY_CONFIGURATION, people }, [])
  return suggestPeople(outlines, directory).map(
    ({ person, other, evidence }) => `${person.label} = ${other.label}: ${evidence.join('; ')}`,
  )
}

describe('likely pairs of spellings', () => {
  it('are those with one slip of the pen, the one met more often first', () => {
    expect(suggested([['@wanderfalk'], ['@wanderfalk'], ['@wanderflak']])).toEqual([
      'wanderfalk = wanderflak: "wanderfalk" and "wanderflak" differ in one letter; both are met in garden',
    ])
  })

  it('are names and what is made of them: initials, first letter and surname', () => {
    expect(suggested([['Mira Lund'], ['@mlund']])[0]).toContain('"mlund" may be made of "Mira Lund"')
    expect(suggested([['Mira Lund'], ['@ml']])[0]).toContain('"ml" are the initials of "Mira Lund"')
  })

  it('are none of two who sat in one meeting', () => {
    expect(suggested([['@wanderfalk', '@wanderflak']])).toEqual([])
  })

  it('are none that differ in a digit, and none of short handles', () => {
    expect(suggested([['@station17'], ['@station18']])).toEqual([])
    expect(suggested([['@tovi'], ['@tova']])).toEqual([])
  })

  it('are none that the configuration keeps apart', () => {
    const people = [
      { handle: 'wanderfalk', name: null, aliases: [], kind: 'person', not: ['wanderflak'] },
    ] as const
    expect(suggested([['@wanderfalk'], ['@wanderflak']], people)).toEqual([])
  })
})
