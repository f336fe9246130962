import { describe, expect, it } from 'vitest'
import {
  dayInWords,
  dueInWords,
  isDay,
  isoWeekOf,
  lastDayOf,
  meetingsAgo,
  monthsBetween,
  shortDay,
} from '../../src/web/parts/days.js'

describe('days in words', () => {
  it('are short and without zeroes', () => {
    expect(dayInWords('2026-02-07')).toBe('7 Feb 2026')
    expect(dayInWords('soon')).toBe('soon')
    expect(shortDay('2026-02-07', '2026-11-01')).toBe('7 Feb')
    expect(shortDay('2025-02-07', '2026-11-01')).toBe('7 Feb 2025')
  })

  it('say how a due day stands to the day looked from', () => {
    expect(dueInWords('2026-02-06', '2026-02-07')).toBe('1 day late')
    expect(dueInWords('2026-01-24', '2026-02-07')).toBe('14 days late')
    expect(dueInWords('2026-01-20', '2026-02-07')).toBe('2 weeks late')
    expect(dueInWords('2024-12-01', '2026-02-07')).toBe('14 months late')
    expect(dueInWords('2026-02-07', '2026-02-07')).toBe('due today')
    expect(dueInWords('2026-02-13', '2026-02-07')).toBe('due Fri')
    expect(dueInWords('2026-02-14', '2026-02-07')).toBe('due 14 Feb')
    expect(dueInWords('2026-12-01', '2025-12-07')).toBe('due 1 Dec 2026')
  })

  it('count meetings', () => {
    expect([0, 1, 5].map(meetingsAgo)).toEqual(['latest meeting', '1 meeting ago', '5 meetings ago'])
  })

  it('go month by month over a year’s end', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it('know ISO weeks at a year’s edges', () => {
    expect(isoWeekOf('2024-02-07')).toBe('2024-W06')
    expect(isoWeekOf('2024-12-31')).toBe('2025-W01')
    expect(isoWeekOf('2027-01-01')).toBe('2026-W53')
  })

  it('tell a day from other text', () => {
    expect(isDay('2026-02-07')).toBe(true)
    for (const text of ['2026-13-40', '2026-2-7', 'today', undefined]) expect(isDay(text)).toBe(false)
  })

  it('know the last day of a month', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(lastDayOf('2025-02')).toBe('2025-02-28')
    expect(lastDayOf('2025-12')).toBe('2025-12-31')
  })
})
