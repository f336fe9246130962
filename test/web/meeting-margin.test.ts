import { describe, expect, it } from 'vitest'
import { placeFacts } from '../../src/web/pages/meeting-margin.js'

const NOTES = '- We talked\n  - AI mira: ask again\n- Agreed: radio first\n- AI mira: ask again\n'

describe('facts in the margin', () => {
  it('stand beside the line that has their words, whatever its bullet', () => {
    const { byLine, others } = placeFacts(NOTES, [{ excerpt: '* Agreed: radio  first' }])
    expect([...byLine.keys()]).toEqual([3])
    expect(others).toEqual([])
  })

  it('take equal lines one after the other', () => {
    const { byLine } = placeFacts(NOTES, [
      { excerpt: 'AI mira: ask again' },
      { excerpt: 'AI mira: ask again' },
    ])
    expect([...byLine.keys()]).toEqual([2, 4])
  })

  it('stand above the notes where no line has their words', () => {
    const { byLine, others } = placeFacts(NOTES, [{ excerpt: 'Something else' }])
    expect(byLine.size).toBe(0)
    expect(others).toHaveLength(1)
  })
})
