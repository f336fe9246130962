import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../importers/registry.js'
import { slashOrderOf } from '../../importers/written-dates.js'
import type { ReadMinutes } from '../../src/domain/minutes.js'

const HEAD = '# 2025-03-06\n\n## Participants\n- @mira\n\n## Agenda\n\n### Disks\n'
const TASK = '- AI @mira: order disks by 04/05/2025\n'

function read(text: string, file = 'data/20250306.md'): ReadMinutes {
  return readMinutes({ file, text, style: null })
}
const unclear = ({ diagnostics }: ReadMinutes): unknown[] =>
  diagnostics.filter(({ code }) => code === 'ambiguous-date')

describe('a day that may be two', () => {
  it('is read month first, and told with its place and both days', () => {
    const minutes = read(HEAD + TASK)
    expect(minutes.meetings[0]?.actionItems[0]?.due).toBe('2025-04-05')
    expect(unclear(minutes)).toMatchObject([
      {
        severity: 'warning',
        span: { line: 9 },
        message: expect.stringMatching(/2025-04-05.*2025-05-04/) as string,
      },
    ])
  })
  it.each([
    ['04/05/2025', '2025-04-05', 1],
    ['25/05/2025', '2025-05-25', 0],
    ['2025-05-04', '2025-05-04', 0],
  ])('so it is in a column for due days: %s', (day, due, told) => {
    const table = `## Action items\n\n| Who | What | Due |\n| --- | --- | --- |\n| Mira | order disks | ${day} |\n`
    const minutes = read(HEAD + table)
    expect(minutes.meetings[0]?.actionItems[0]?.due).toBe(due)
    expect(unclear(minutes)).toMatchObject(told === 0 ? [] : [{ span: { line: 13 } }])
  })
  it('so it is in a log', () => {
    const log =
      '10:00 <mira> hello\n10:01 <mira> ACTION: tomas to order disks by 04/05/2025\n10:02 <tomas> yes\n'
    expect(unclear(read(log, 'data/2025-03-06.log'))).toHaveLength(1)
  })
  it.each([
    ['another day', `${HEAD}- delivered on 25/02/2025\n${TASK}`, 'data/20250306.md'],
    ['its name', `${HEAD.replace('2025-03-06', '06/03/2025')}${TASK}`, 'data/20250306.md'],
  ])('the file itself tells that days come first, by %s', (_, text, file) => {
    const minutes = read(text, file)
    expect(minutes.meetings[0]).toMatchObject({ date: '2025-03-06', actionItems: [{ due: '2025-05-04' }] })
    expect(unclear(minutes)).toEqual([])
  })
  it('or that months do', () => {
    const minutes = read(`${HEAD}- delivered on 02/25/2025\n${TASK}`)
    expect(minutes.meetings[0]?.actionItems[0]?.due).toBe('2025-04-05')
    expect(unclear(minutes)).toEqual([])
  })
  it.each(['by 04/04/2025', 'by 2025-04-05', 'by 04/25/2025', 'by 04.05.2025'])('%s is one day', (words) => {
    expect(unclear(read(`${HEAD}- AI @mira: order disks ${words}\n`))).toEqual([])
  })
  it('the day of a meeting that nothing else tells is told as well', () => {
    expect(unclear(read(HEAD.replace('2025-03-06', '06/03/2025'), 'data/minutes.md'))).toMatchObject([
      { span: { line: 1 } },
    ])
  })
  it('days that tell against one another tell nothing', () => {
    expect(slashOrderOf('25/02/2025 and 02/25/2025', null)).toBeNull()
  })
})
