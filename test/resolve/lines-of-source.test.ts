import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../src/domain/graph.js'
import { lineOfSource } from '../../src/resolve/lines-of-source.js'

const agenda = (notes: string, notesLine: number | null) => ({ notes, notesLine })
const source = {
  minutes: {
    meetings: [{ agenda: [agenda('- AI mira: ask\n\n  - again', 12), agenda('- elsewhere', null)] }],
  },
} as unknown as SourceRecord

describe('the line that a fact quotes', () => {
  it('is the file’s own, trimmed, where an agenda item’s notes hold it', () => {
    expect(lineOfSource(source, 12)).toBe('- AI mira: ask')
    expect(lineOfSource(source, 14)).toBe('- again')
  })

  it('is not known where it is empty, stands outside, or the notes are not the file’s own lines', () => {
    expect([11, 13, 15].map((line) => lineOfSource(source, line))).toEqual([null, null, null])
  })
})
