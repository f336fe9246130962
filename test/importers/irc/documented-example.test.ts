import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLog, whoOf } from './read-log.js'

it('the example in docs/conventions/w3c-irc.md gives what the page says', () => {
  const page = readFileSync(new URL('../../../docs/conventions/w3c-irc.md', import.meta.url), 'utf8')
  const meeting = readLog((/```\n([^`]+)```/.exec(page)?.[1] ?? '').trim().split('\n'))
  expect(meeting.agenda.map(({ title }) => title)).toEqual(['Ropes on the west pier'])
  expect(meeting.decisions).toMatchObject([
    { text: 'replace all ropes before winter', votes: { yes: 2, unanimous: true } },
  ])
  expect(meeting.actionItems.map(({ owners, marker, due }) => [whoOf(owners), marker, due])).toEqual([
    [['ada'], 'inferred', '2024-02-07'],
    [['jon', 'ada'], 'explicit', '2024-03-01'],
  ])
})
