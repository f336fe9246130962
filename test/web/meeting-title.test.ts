import { describe, expect, it } from 'vitest'
import { tellsMore } from '../../src/web/pages/meeting-title.js'

describe('a meeting’s title', () => {
  it.each([
    'Harbour, 2026-02-07',
    'Minutes of the harbour meeting',
    'Harbour: Tuesday, 7 February 2026',
    '7.2.',
    'harbour',
  ])('tells nothing more than group and day: %s', (title) =>
    expect(tellsMore({ title, groupName: 'harbour' })).toBe(false),
  )

  it.each(['Harbour and lighthouse', 'Extraordinary meeting', 'Mayday'])('tells more: %s', (title) =>
    expect(tellsMore({ title, groupName: 'harbour' })).toBe(true),
  )

  it('may be missing', () => expect(tellsMore({ title: null, groupName: 'harbour' })).toBe(false))
})
