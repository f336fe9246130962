import { describe, expect, it } from 'vitest'
import { lineInNotes, placeFacts } from '../../src/web/pages/meeting-margin.js'

const NOTES = '- We talked\n  - AI mira: ask again\n- Agreed: radio first\n- AI mira: ask again'

describe('facts in the margin', () => {
  const item = { notes: NOTES, notesLine: 12 }

  it('stand beside their own line of the file', () => {
    const fact = { line: 15, excerpt: 'AI mira: ask again' }
    const { byLine, others } = placeFacts(item, [fact])
    expect([...byLine]).toEqual([[4, [fact]]])
    expect(others).toEqual([])
  })

  it('stand above the notes where their line is none of them', () => {
    const { byLine, others } = placeFacts(item, [
      { line: 11, excerpt: 'We talked' },
      { line: 16, excerpt: 'We talked' },
    ])
    expect(byLine.size).toBe(0)
    expect(others).toHaveLength(2)
  })
})

describe('facts in the margin of notes that are not the lines of the file', () => {
  const item = { notes: NOTES, notesLine: null }

  it('stand beside the line that has their words, whatever its bullet', () => {
    const { byLine, others } = placeFacts(item, [{ line: 90, excerpt: '* Agreed: radio  first' }])
    expect([...byLine.keys()]).toEqual([3])
    expect(others).toEqual([])
  })

  it('take equal lines one after the other', () => {
    const { byLine } = placeFacts(item, [
      { line: 90, excerpt: 'AI mira: ask again' },
      { line: 95, excerpt: 'AI mira: ask again' },
    ])
    expect([...byLine.keys()]).toEqual([2, 4])
  })

  it('stand above the notes where no line has their words', () => {
    const { byLine, others } = placeFacts(item, [{ line: 90, excerpt: 'Something else' }])
    expect(byLine.size).toBe(0)
    expect(others).toHaveLength(1)
  })
})

describe('a line of the file in the notes', () => {
  it('is counted from where they begin', () => {
    expect(lineInNotes({ notes: 'one\ntwo', notesLine: 7 }, 7)).toBe(1)
    expect(lineInNotes({ notes: 'one\ntwo', notesLine: 7 }, 8)).toBe(2)
  })

  it('is none above them, below them, or where they are no lines of the file', () => {
    expect(lineInNotes({ notes: 'one\ntwo', notesLine: 7 }, 6)).toBeNull()
    expect(lineInNotes({ notes: 'one\ntwo', notesLine: 7 }, 9)).toBeNull()
    expect(lineInNotes({ notes: 'one\ntwo', notesLine: null }, 7)).toBeNull()
  })
})
