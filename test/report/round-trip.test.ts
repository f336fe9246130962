import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.js'
import { reportSpan } from '../../src/report/report-span.js'
import type { Report } from '../../src/report/report.js'
import { day } from './invented-input.js'
import {
  configurationOf,
  minutesBelow,
  reportInputFrom,
  resolvedMinutes,
  type MinutesFile,
} from './resolved-minutes.js'

const ROOT = fileURLToPath(new URL('../../examples/minutes', import.meta.url))
const configuration = configurationOf(ROOT)
const SINCE_LAST = { week: null, since: null, until: null, sinceLastMeeting: false }

function reportOf(files: readonly MinutesFile[], group: string, asOf: string): Report {
  const nothing = { since: day(asOf), until: day(asOf) }
  const input = reportInputFrom(resolvedMinutes(files, configuration), {
    scope: { groups: [group], person: null },
    span: nothing,
  })
  const meetings = input.meetings.filter((meeting) => meeting.group === group)
  return buildReport({ ...input, span: reportSpan(SINCE_LAST, meetings, day(asOf), true) })
}

/** Next minutes as a chair writes them: the usual head, and the block pasted. */
function nextMinutes(block: string): string {
  return [
    '# 2025-07-08',
    '',
    '## Participants',
    '',
    '- @mira',
    '- @tokafor',
    '',
    '## Housekeeping',
    '',
    block,
  ].join('\n')
}

describe('the agenda block of a report', () => {
  const files = minutesBelow(ROOT)

  it.each(['stations', 'data', 'assembly'])(
    'pasted into the next minutes of %s joins every item',
    (group) => {
      const before = reportOf(files, group, '2025-06-17')
      const open = [...before.new, ...before.carriedOver]
      expect(open.length).toBeGreaterThan(2)

      const pasted = { file: `${group}/20250708.md`, text: nextMinutes(before.nextAgenda) }
      const after = reportOf([...files, pasted], group, '2025-07-08')
      expect(after.new).toEqual([])
      expect(after.carriedOver.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort())
      expect(after.carriedOver.every(({ lastSeen }) => lastSeen === '2025-07-08')).toBe(true)
    },
  )

  it('keeps owners, words and due days as they were', () => {
    const before = reportOf(files, 'stations', '2025-06-17')
    const pasted = { file: 'stations/20250708.md', text: nextMinutes(before.nextAgenda) }
    const after = reportOf([...files, pasted], 'stations', '2025-07-08')
    const told = (report: Report) =>
      [...report.new, ...report.carriedOver]
        .map(({ id, owners, latestText, due }) => ({ id, owners, latestText, due }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
    expect(told(after)).toEqual(told(before))
    expect(after.nextAgenda).toBe(before.nextAgenda)
  })

  it('joins a line whose words were rewritten, by its mark', () => {
    const before = reportOf(files, 'stations', '2025-06-17')
    const [first] = before.carriedOver
    const line = `- AI @mira: something quite different <!-- mg:${first?.id ?? ''} -->`
    const pasted = {
      file: 'stations/20250708.md',
      text: nextMinutes(`### Action items from last time\n\n${line}\n`),
    }
    const after = reportOf([...files, pasted], 'stations', '2025-07-08')
    expect(after.carriedOver.find(({ id }) => id === first?.id)?.latestText).toBe('something quite different')
  })
})
