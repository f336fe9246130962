import { describe, expect, it } from 'vitest'
import type { Label } from '../../eval/labels.js'
import { ratesOf, scoreOf, type Tally } from '../../eval/score.js'
import { extractedFrom } from '../../importers/extracted-meeting.js'
import { readMinutes } from '../../importers/registry.js'

const FILE = 'harbour/20250306.md'
const MINUTES = `# 2025-03-06

## Participants
- @mira
- @tomas

## Agenda

### Crane (@mira, 10 min)
- AI @mira: oil the boom
- AI @tomas: order rope
- Decision: paint it blue
`

const task = (line: number, owners: string[], text: string): Label['actionItems'][number] => ({
  line,
  owners,
  text,
  marker: 'explicit',
  status: 'open',
  carriedOver: false,
  due: null,
  agendaLine: 9,
})
/** Of three labelled tasks the minutes state two, one of them with another owner; nobody labelled the decision. */
const LABEL: Label = {
  file: FILE,
  date: '2025-03-06',
  group: 'harbour',
  participants: ['mira', 'tomas', 'ada'],
  chores: [],
  agenda: [{ line: 9, title: 'Crane', owners: ['mira'], minutes: 10 }],
  actionItems: [
    task(10, ['mira'], 'oil the boom'),
    task(11, ['ada'], 'order rope'),
    task(40, ['ada'], 'count gulls'),
    { ...task(41, ['ada'], 'feed gulls'), optional: true },
  ],
  decisions: [],
  questions: [],
}

describe('the score of invented minutes against an invented label', () => {
  const meetings = readMinutes({ file: FILE, text: MINUTES, style: null }).meetings.map((meeting) =>
    extractedFrom(FILE, 'harbour', meeting),
  )
  const score = scoreOf([LABEL], new Map([[FILE, meetings]]))
  const tally = (kind: string): Tally => {
    const found = score.tallies.get(kind)
    if (!found) throw new Error(`no tally of ${kind}`)
    return found
  }

  it('counts what was found, missed and made up; what only one reader wrote down counts neither way', () => {
    expect(tally('actionItems')).toMatchObject({ found: 2, missed: 1, spurious: 0 })
    expect(tally('decisions')).toMatchObject({ found: 0, missed: 0, spurious: 1 })
    expect(tally('participants')).toMatchObject({ found: 2, missed: 1, spurious: 0 })
  })
  it('gives the precision, recall and F1 that one works out by hand', () => {
    const tasks = ratesOf(tally('actionItems'))
    // 2 of 2 found are right, 2 of 3 labelled are found: F1 = 2 · 1 · ⅔ / (1 + ⅔).
    expect(tasks.precision).toBe(1)
    expect(tasks.recall).toBeCloseTo(2 / 3)
    expect(tasks.f1).toBeCloseTo(0.8)
    expect(ratesOf(tally('decisions'))).toEqual({ precision: 0, recall: 1, f1: 0 })
    expect(ratesOf(tally('agenda'))).toEqual({ precision: 1, recall: 1, f1: 1 })
  })
  it('asks for owners only of what was found', () => {
    expect(tally('actionItems.owners')).toMatchObject({ asked: 2, right: 1 })
    expect(tally('actionItems.text')).toMatchObject({ asked: 2, right: 2 })
    expect(tally('agenda.minutes')).toMatchObject({ asked: 1, right: 1 })
  })
  it('names what is not as labelled', () => {
    expect(score.misses).toEqual([
      `${FILE} missed participants: ada`,
      `${FILE}:40 missed actionItems: (explicit) count gulls`,
      `${FILE}:11 owners [tomas] should be [ada]`,
      `${FILE}:12 spurious decisions: (explicit) paint it blue`,
    ])
  })
})
