import { describe, expect, it } from 'vitest'

import { stemsFrom } from '../../src/resolve/words.js'

describe('stems', () => {
  it.each([
    ['ropes', 'rope'],
    ['reviewing the ropes', 'review rope'],
    ['Rechnungen', 'Rechnung'],
    ['Möglichkeiten', 'Möglichkeit'],
    ['die Lieferungen der Mannschaften', 'Lieferung Mannschaft'],
  ])('%j and %j are alike', (one, other) => {
    expect(stemsFrom(one)).toEqual(stemsFrom(other))
  })

  it('English words keep English rules, also where they end as German ones do', () => {
    expect(stemsFrom('younger hungry')).not.toEqual(stemsFrom('young hung'))
    expect(stemsFrom('stung')).toEqual(['stung'])
  })
})
