import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../importers/registry.js'
import type { ReadMeeting } from '../../../src/domain/minutes.js'

const DECK = `---
title: Harbour call
type: slide
---

# Harbour call 2025-03-06

---

# Team Cranes

- greased

----

# Team Cranes

- AI @mira: oil the boom

---

# Gulls

- loud

---

# Team Cranes

- rope was cut
- AI @tomas: order rope

---

# Tides

- high
`

function read(text: string): ReadMeeting {
  const [meeting] = readMinutes({ file: 'harbour/20250306.md', text, style: null }).meetings
  if (!meeting) throw new Error('no meeting')
  return meeting
}
const lines = DECK.split('\n')

describe('a deck that repeats a heading', () => {
  const meeting = read(DECK)
  const cranes = meeting.agenda[0]

  it('has one topic of it', () => {
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Team Cranes', 'Gulls', 'Tides'])
  })
  it('with the notes of every slide, each at its own line', () => {
    for (const note of ['- greased', '- rope was cut']) {
      const at = cranes?.notes.split('\n').indexOf(note) ?? -1
      expect(at).toBeGreaterThanOrEqual(0)
      expect(lines[(cranes?.notesLine ?? 0) + at - 1]).toBe(note)
    }
    expect(cranes?.notes).not.toContain('loud')
    expect(meeting.agenda[1]?.notes).not.toContain('rope')
  })
  it('with the tasks of every slide', () => {
    expect(meeting.actionItems.map(({ agendaLine }) => agendaLine)).toEqual([cranes?.line, cranes?.line])
  })
  it('minutes that are no deck have a topic for each heading', () => {
    const titles = read(DECK.replace('type: slide\n', '')).agenda.map(({ title }) => title)
    expect(titles.filter((title) => title === 'Team Cranes').length).toBeGreaterThan(1)
  })
})
