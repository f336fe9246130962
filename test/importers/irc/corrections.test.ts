import { describe, expect, it } from 'vitest'
import { parseCorrection } from '../../../importers/irc/corrections.js'
import { readLog, whoOf } from './read-log.js'

describe('corrections', () => {
  it('mends the nearest earlier line, and quotes the file as it is', () => {
    const { actionItems } = readLog([
      'mira: ACTION: jon to paint the gate',
      'mira: ACTION: jon to oil the gate',
      'ada: s/gate/crane/',
    ])
    expect(actionItems.map(({ text }) => text)).toEqual(['paint the gate', 'oil the crane'])
    expect(actionItems[1]?.evidence.words).toBe('ACTION: jon to oil the gate')
  })

  it('mends every earlier line with g', () => {
    const { actionItems } = readLog([
      'mira: ACTION: jno to paint',
      'mira: ACTION: jno to oil',
      'ada: s/jno/jon/g',
    ])
    expect(actionItems.flatMap(({ owners }) => whoOf(owners))).toEqual(['jon', 'jon'])
  })

  it('turns a topic into a subtopic, or takes it away', () => {
    const { agenda } = readLog([
      'mira: topic: Docks',
      'mira: topic: Cranes',
      'mira: s/topic/subtopic/',
      'mira: topic: Nonsense',
      'mira: s/topic: Nonsense//',
    ])
    expect(agenda.map(({ title, parentLine }) => [title, parentLine])).toEqual([
      ['Docks', null],
      ['Cranes', 1],
    ])
  })

  it('puts a forgotten line before the one that is named', () => {
    const { agenda, actionItems } = readLog([
      'mira: topic: Docks',
      'mira: now to the cranes',
      'mira: ACTION: jon to oil them',
      'ada: i/now to/topic: Cranes/',
    ])
    expect(agenda.map(({ title, line }) => [title, line])).toEqual([
      ['Docks', 1],
      ['Cranes', 4],
    ])
    expect(actionItems[0]?.agendaLine).toBe(4)
  })

  it('one that fits nothing changes nothing and is no talk', () => {
    const { agenda } = readLog(['mira: topic: Docks', 'mira: s/absent/present/', 'mira: hello'])
    expect(agenda[0]?.notes).toBe('mira: hello')
  })

  it.each([
    ['s/a/b/', { from: 'a', to: 'b', everywhere: false }],
    ['s/a/b', { from: 'a', to: 'b', everywhere: false }],
    ['s/a//', { from: 'a', to: '', everywhere: false }],
    ['s|a/b|c/d|', { from: 'a/b', to: 'c/d', everywhere: false }],
    ['...s/a/b/g', { from: 'a', to: 'b', everywhere: true }],
  ])('%s', (body, expected) => expect(parseCorrection(body)).toMatchObject(expected))

  it.each(['s/he said so', 'https://docks.example/s/a/b', 'yes/no/maybe', 's / a / b'])(
    '%j is none',
    (body) => expect(parseCorrection(body)).toBeNull(),
  )
})
