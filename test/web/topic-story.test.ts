import { describe, expect, it } from 'vitest'
import {
  chaptersFrom,
  densityOf,
  groupsOf,
  passes,
  withLaterMonths,
  type Edge,
  type Entry,
} from '../../src/web/pages/topic-story.js'

const place = { file: 'data/a.md', line: 1, excerpt: '', url: null }
const agenda = (id: string, date: string, groupName: string, notes = ''): Entry => ({
  ...place,
  __typename: 'AgendaItem',
  id,
  date,
  groupName,
  title: 'Antenna mast',
  notes,
  minutes: null,
  owners: [],
  meeting: { id: `me_${date}` },
})
const question = (id: string, date: string, groupName: string): Entry => ({
  ...place,
  __typename: 'Question',
  id,
  date,
  groupName,
  title: 'Who pays?',
  answered: false,
  answers: [],
  askers: [],
  agendaItem: null,
  meeting: { id: `me_${date}` },
})
const entries = [
  agenda('1', '2025-11-03', 'data', 'About the harbour'),
  question('2', '2025-11-03', 'data'),
  agenda('3', '2026-01-12', 'stations'),
]
const edge = (node: Entry, line = node.line, words = ''): Edge => ({ node, line, words, reason: '' })
const edges = entries.map((each) => edge(each))
const all = { kinds: [], groups: [], words: '', from: null, to: null }

describe('a topic’s story', () => {
  it('puts what one meeting said into one chapter, oldest first or turned around', () => {
    const chapters = chaptersFrom(edges, false)
    expect(chapters.map((each) => each.key)).toEqual(['2025-11-03 data', '2026-01-12 stations'])
    expect(chapters[0]?.agenda).toHaveLength(1)
    expect(chapters[0]?.questions).toHaveLength(1)
    expect(chaptersFrom(edges, true)[0]?.key).toBe('2026-01-12 stations')
  })

  it('tells an agenda item once: whole, or only the points that are about it', () => {
    const [other] = entries
    if (!other) throw new Error('there is no entry')
    const points = [edge(other, 5, 'the mast again'), edge(other, 9, 'who pays for the mast')]
    expect(chaptersFrom(points, false)[0]?.agenda).toEqual([
      {
        entry: other,
        points: [
          { line: 5, words: 'the mast again' },
          { line: 9, words: 'who pays for the mast' },
        ],
      },
    ])
    expect(chaptersFrom([...points, edge(other)], false)[0]?.agenda).toEqual([{ entry: other, points: null }])
  })

  it('goes on with the months that came after the day looked back to', () => {
    const told = [{ month: '2025-11', count: 2 }]
    const known = [
      { month: '2025-11', count: 3 },
      { month: '2026-01', count: 1 },
    ]
    expect(withLaterMonths(told, known)).toEqual([
      { month: '2025-11', count: 2, later: false },
      { month: '2025-12', count: 0, later: true },
      { month: '2026-01', count: 1, later: true },
    ])
    expect(withLaterMonths(told, [])).toEqual([{ month: '2025-11', count: 2, later: false }])
  })

  it('counts every month between, empty ones too', () => {
    expect(densityOf(entries)).toEqual([
      { month: '2025-11', count: 2 },
      { month: '2025-12', count: 0 },
      { month: '2026-01', count: 1 },
    ])
    expect(densityOf([])).toEqual([])
  })

  it('is filtered by kind, group, span and words, notes included', () => {
    const shown = (filter: Partial<typeof all> | object): string[] =>
      entries.filter((entry) => passes(entry, { ...all, ...filter })).map((entry) => entry.id)
    expect(shown({})).toEqual(['1', '2', '3'])
    expect(shown({ kinds: ['Question'] })).toEqual(['2'])
    expect(shown({ groups: ['stations'] })).toEqual(['3'])
    expect(shown({ from: '2025-12' })).toEqual(['3'])
    expect(shown({ to: '2025-11' })).toEqual(['1', '2'])
    expect(shown({ words: 'HARBOUR' })).toEqual(['1'])
  })

  it('names its groups, the most first', () => {
    expect(groupsOf(entries)).toEqual([
      { group: 'data', count: 2 },
      { group: 'stations', count: 1 },
    ])
  })
})
