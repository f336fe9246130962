import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../importers/irc/command.js'
import { isOneSlipFrom } from '../../../importers/one-slip.js'

const nobody = (): boolean => false

describe('commands', () => {
  it.each([
    ['Topic: Docks', 'topic', 'Docks'],
    ['TOPIC : Docks', 'topic', 'Docks'],
    ['tpoic: Docks', 'topic', 'Docks'],
    ['tapic: Docks', 'topic', 'Docks'],
    ['sub-topic: Cranes', 'subtopic', 'Cranes'],
    ['ACTION: mira to paint', 'action', 'mira to paint'],
    ['ACTION mira: paint', 'action', 'mira to paint'],
    ['ACTION-12: mira to paint', 'action', 'mira to paint'],
    ['action item: paint', 'action', 'paint'],
    ['RESOLUTION: paint it', 'resolved', 'paint it'],
    ['Proposal: paint it', 'proposed', 'paint it'],
    ['present+', 'present', ''],
    ['present+ jon, ada', 'present', 'jon, ada'],
    ['scribe+ jon', 'scribe', 'jon'],
    ['#topic Docks', 'topic', 'Docks'],
    ['#action mira to paint', 'action', 'mira to paint'],
    ['#agreed paint it', 'resolved', 'paint it'],
  ])('%j', (body, name, argument) => expect(parseCommand(body, nobody)).toMatchObject({ name, argument }))

  it.each([
    'topics: docks, cranes',
    'option: paint it',
    'fraction: a half',
    'an action is needed: paint',
    'https://docks.example/topic',
    'mira: topic of the day',
    '#channel',
    'actionable: no',
  ])('%j is talk', (body) => expect(parseCommand(body, nobody)).toBeNull())

  it('leaves a nick alone that looks like a mistyped command', () =>
    expect(parseCommand('topik: I disagree', (word) => word === 'topik')).toBeNull())

  it.each([
    ['tpoic', true],
    ['topc', true],
    ['toppic', true],
    ['topix', true],
    ['topic', false],
    ['tip', false],
    ['optics', false],
  ])('%s is one slip from topic: %s', (typed, expected) =>
    expect(isOneSlipFrom(typed, 'topic')).toBe(expected),
  )
})
