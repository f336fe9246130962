import { describe, expect, it } from 'vitest'
import { isStructuralHeading } from '../../src/resolve/topics/structural-headings.js'
import { titleKey } from '../../src/resolve/topics/title-key.js'

const GROUPS = new Set(['garden', 'weather station'].map(titleKey))

describe('a heading that orders the meeting', () => {
  it.each([
    'Agenda',
    'AOB',
    'Pending action items',
    'Verschiedenes',
    'Day 2',
    'KW 7',
    '2031-03-03',
    'Garden',
    'Team Garden',
    'SIG Weather Station',
    '–',
    'Review previous decisions and action items',
    'Approve last minutes',
    'Any newcomers? Welcome!',
    'Offene Fragen der letzten Sitzung',
  ])('is "%s"', (title) => {
    expect(isStructuralHeading(title, GROUPS)).toBe(true)
  })

  it.each([
    'Rain gauges',
    'Agenda of the garden fair',
    'Garden gate',
    'Action items of the auditors',
    'Day care',
    'Open pump call',
  ])('is not "%s"', (title) => {
    expect(isStructuralHeading(title, GROUPS)).toBe(false)
  })
})
