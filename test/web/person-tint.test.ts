import { describe, expect, it } from 'vitest'
import { hueOf, initialsOf } from '../../src/web/parts/person-tint.js'

describe('a person', () => {
  it('has initials of first and last name, else the beginning of the handle', () => {
    expect(initialsOf('mira', 'Mira Lund')).toBe('ML')
    expect(initialsOf('mira', null)).toBe('MI')
    expect(initialsOf('örjan', 'Örjan af Ek')).toBe('ÖE')
    expect(initialsOf('@@', null)).toBe('?')
  })

  it('has one tint, whatever the case of the handle', () => {
    expect(hueOf('mira')).toBe(hueOf('Mira'))
    expect(hueOf('mira')).not.toBe(hueOf('tom'))
  })
})
