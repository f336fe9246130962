import { describe, expect, it } from 'vitest'
import { parseWeek, reportSpan, type SpanRequest } from '../../src/report/report-span.js'
import { day, meeting } from './invented-input.js'

const NOTHING: SpanRequest = { week: null, since: null, until: null, sinceLastMeeting: false }
const MEETINGS = [
  meeting('stations', '2025-05-27'),
  meeting('stations', '2025-06-17'),
  meeting('stations', '2025-06-24', false),
  meeting('stations', '2025-07-08'),
]

describe('parseWeek', () => {
  it.each([
    ['2024-W06', '2024-02-05', '2024-02-11'],
    ['2024W06', '2024-02-05', '2024-02-11'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
  ])('%s runs from Monday %s to Sunday %s', (text, since, until) => {
    expect(parseWeek(text)).toEqual({ since, until })
  })

  it.each(['2024-W00', '2024-W53', '2024-W54', '2024-6', 'W06', '2024-02-05', ''])(
    '"%s" is no week',
    (text) => {
      expect(parseWeek(text)).toBeNull()
    },
  )
})

describe('the span of a report', () => {
  it('of a group begins with its last held meeting', () => {
    expect(reportSpan(NOTHING, MEETINGS, day('2025-06-30'), true)).toEqual({
      since: '2025-06-17',
      until: '2025-06-30',
    })
  })

  it('counts a meeting of the last day', () => {
    expect(reportSpan(NOTHING, MEETINGS, day('2025-06-17'), true)).toEqual({
      since: '2025-06-17',
      until: '2025-06-17',
    })
  })

  it('without a group is the seven days up to as-of', () => {
    expect(reportSpan(NOTHING, MEETINGS, day('2025-06-30'), false)).toEqual({
      since: '2025-06-24',
      until: '2025-06-30',
    })
  })

  it('falls back to seven days where no meeting was held yet', () => {
    expect(reportSpan(NOTHING, MEETINGS, day('2025-01-07'), true)).toEqual({
      since: '2025-01-01',
      until: '2025-01-07',
    })
  })

  it('takes the last meeting of all groups when asked to', () => {
    const request = { ...NOTHING, sinceLastMeeting: true }
    expect(reportSpan(request, MEETINGS, day('2025-06-30'), false).since).toBe('2025-06-17')
  })

  it('takes given days as they are', () => {
    const request = { ...NOTHING, since: day('2025-01-01'), until: day('2025-03-31') }
    expect(reportSpan(request, MEETINGS, day('2025-06-30'), true)).toEqual({
      since: '2025-01-01',
      until: '2025-03-31',
    })
  })

  it('is refused where it is no week or ends before it begins', () => {
    expect(() => reportSpan({ ...NOTHING, week: '2024-W60' }, [], day('2025-06-30'), false)).toThrow(
      /no week/,
    )
    const backwards = { ...NOTHING, since: day('2025-03-01'), until: day('2025-02-01') }
    expect(() => reportSpan(backwards, [], day('2025-06-30'), false)).toThrow(/before it begins/)
  })
})
