import { describe, expect, it } from 'vitest'

import type { ResolvedGroup } from '../../src/domain/graph.js'
import { idFrom } from '../../src/domain/ids.js'
import { END_OF_TIME, type IsoDate } from '../../src/domain/iso-date.js'
import { rowsFromGroup } from '../../src/store/rows-from-group.js'
import { SHAPE } from '../../src/store/shape.js'

const DAY = '2024-03-05' as IsoDate
const MIRA = { person: idFrom('Person', 'mira'), name: 'mira' }
const NOBODY = { person: null, name: 'everyone' }
const SOURCED = {
  source: idFrom('Source', 's'),
  file: 'harbour/a.md',
  line: 3,
  endLine: 4,
  excerpt: 'words',
  url: null,
}
const LINK = { kind: 'issue', key: 'q/a#1', url: null, label: 'a#1' } as const
const ids = {
  meeting: idFrom('Meeting', 'm'),
  agendaItem: idFrom('AgendaItem', 'a'),
  group: idFrom('Group', 'harbour'),
  topic: idFrom('Topic', 't'),
}

const RESOLVED: ResolvedGroup = {
  group: { id: ids.group, name: 'harbour', successorOf: [], ended: null },
  meetings: [
    {
      ...SOURCED,
      id: ids.meeting,
      group: 'harbour',
      date: DAY,
      title: null,
      held: true,
      participants: [NOBODY, MIRA, MIRA],
      excused: [],
    },
  ],
  chores: [{ ...SOURCED, id: idFrom('Chore', 'c'), meeting: ids.meeting, role: 'minutes', people: [MIRA] }],
  agendaItems: [
    {
      ...SOURCED,
      id: ids.agendaItem,
      group: 'harbour',
      meeting: ids.meeting,
      date: DAY,
      title: 'Berths',
      minutes: 5,
      position: 0,
      parent: null,
      owners: [MIRA],
      notes: '',
      notesLine: null,
      topics: [ids.topic],
      references: [LINK],
    },
  ],
  actionItems: [
    {
      id: idFrom('ActionItem', 'i'),
      group: 'harbour',
      text: 'Paint',
      owners: [NOBODY, MIRA],
      marker: 'explicit',
      reason: null,
      due: null,
      firstSeen: DAY,
      lastSeen: DAY,
      dismissed: false,
      topics: [ids.topic],
      conflicts: [{ date: DAY, message: 'listed again' }],
      sightings: [
        {
          ...SOURCED,
          id: idFrom('Sighting', 's'),
          meeting: ids.meeting,
          agendaItem: ids.agendaItem,
          date: DAY,
          text: 'Paint',
          owners: [MIRA],
          marker: 'explicit',
          status: 'open',
          statusWords: null,
          carriedOver: false,
          due: null,
          copyOf: null,
          joinedBy: null,
          references: [{ ...LINK, url: 'https://forge.example/q/a/1' }],
        },
      ],
      spans: [
        {
          id: idFrom('StatusSpan', 'p'),
          from: DAY,
          to: END_OF_TIME,
          status: 'open',
          staleFrom: DAY,
          reason: 'taken',
        },
      ],
      commitments: [{ from: DAY, to: END_OF_TIME, owners: [MIRA, NOBODY], due: null }],
    },
  ],
  decisions: [
    {
      ...SOURCED,
      id: idFrom('Decision', 'd'),
      group: 'harbour',
      meeting: ids.meeting,
      agendaItem: null,
      date: DAY,
      text: 'Go',
      outcome: 'accepted',
      marker: 'explicit',
      reason: null,
      votes: { yes: 3, no: 0, abstain: null, unanimous: false, words: '3 yes' },
      supersedes: [],
      supersededFrom: DAY,
      topics: [],
      references: [],
    },
  ],
  questions: [
    {
      ...SOURCED,
      id: idFrom('Question', 'q'),
      group: 'harbour',
      meeting: ids.meeting,
      agendaItem: null,
      date: DAY,
      askers: [MIRA],
      text: 'Why?',
      answered: true,
      answers: ['so'],
    },
  ],
}

describe('rows of a group', () => {
  const { nodes, references } = rowsFromGroup(RESOLVED)

  it('have exactly the properties and edges of the table that statements are made of', () => {
    for (const { label, props, edges } of nodes) {
      const known = SHAPE[label]
      expect(Object.keys(props).sort(), label).toEqual([...known.fields].sort())
      for (const edge of edges)
        expect(known.edges, label).toContainEqual({ type: edge.type, to: edge.toLabel })
    }
    expect(new Set(nodes.map(({ label }) => label)).size).toBe(9)
  })

  it('tell every word about a thing that the domain tells', () => {
    // Lists of ids are edges; objects are JSON; the others keep their names.
    const told: Record<string, string> = {
      sightings: '',
      spans: '',
      commitments: '',
      topics: '',
      supersedes: '',
      references: 'referencesJson',
      conflicts: 'conflictsJson',
      votes: 'votesJson',
      id: '',
    }
    const [item] = RESOLVED.actionItems
    const things = {
      Meeting: RESOLVED.meetings[0],
      Chore: RESOLVED.chores[0],
      AgendaItem: RESOLVED.agendaItems[0],
      ActionItem: item,
      Sighting: item?.sightings[0],
      StatusSpan: item?.spans[0],
      Decision: RESOLVED.decisions[0],
      Question: RESOLVED.questions[0],
    }
    for (const [label, thing] of Object.entries(things)) {
      const fields = Object.keys(thing ?? {})
        .map((field) => told[field] ?? field)
        .filter((field) => field !== '')
      expect(SHAPE[label as keyof typeof things].fields, label).toEqual(expect.arrayContaining(fields))
    }
  })

  it('link persons once, at their place in the list, and nobody not at all', () => {
    const meeting = nodes.find(({ label }) => label === 'Meeting')
    expect(meeting?.props['participants']).toEqual(['everyone', 'mira', 'mira'])
    expect(meeting?.edges.filter(({ type }) => type === 'ATTENDED_BY')).toEqual([
      { type: 'ATTENDED_BY', to: MIRA.person, toLabel: 'Person', position: 1 },
    ])
  })

  it('share a reference, and keep the address that any mention of it gives', () => {
    expect(references).toEqual([
      { id: idFrom('Reference', 'q/a#1'), kind: 'issue', key: 'q/a#1', url: 'https://forge.example/q/a/1' },
    ])
  })
})
