import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { END_OF_TIME } from '../../src/domain/iso-date.js'
import { buildReport } from '../../src/report/build-report.js'
import { pageFromReport } from '../../src/report/page-from-report.js'
import type { ReportActionItem, ReportInput } from '../../src/report/report-input.js'
import type { ReportedItem } from '../../src/report/report.js'
import {
  day,
  decision,
  inventedInput,
  item,
  meeting,
  NOBODY,
  owner,
  sighting,
  turned,
} from './invented-input.js'

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/** The report of `items` alone, over the span of the invented input. */
function reportOf(items: readonly ReportActionItem[], changes: Partial<ReportInput> = {}) {
  return buildReport(inventedInput({ actionItems: items, decisions: [], questions: [], ...changes }))
}

describe('what is open', () => {
  it('is new where it was first seen in the span, both ends included, else carried over', () => {
    const report = reportOf([
      item('before', 'dig', ['2025-05-26']),
      item('first', 'dig', ['2025-05-27']),
      item('last', 'dig', ['2025-06-17']),
      item('after', 'dig', ['2025-06-18']),
    ])
    expect(ids(report.new)).toEqual(['ai_first', 'ai_last'])
    expect(ids(report.carriedOver)).toEqual(['ai_before'])
  })

  it('is told as it stood at the end of the span, whatever came later', () => {
    const report = reportOf([
      item('later', 'new words', ['2025-05-27', '2025-07-01'], {
        sightings: [
          sighting('stations', '2025-05-27', 20, 'old words'),
          sighting('stations', '2025-07-01', 20, 'new words'),
        ],
        spans: turned('2025-05-27', '2025-07-01', 'done'),
      }),
    ])
    expect(report.new).toMatchObject([{ status: 'open', lastSeen: '2025-05-27', latestText: 'old words' }])
    expect(report.new[0]?.sightings).toHaveLength(1)
  })

  it('leaves out stale ones, and keeps them apart, the oldest first', () => {
    const span = { from: day('2025-02-04'), to: END_OF_TIME, status: 'open', reason: 'taken' } as const
    const report = reportOf([
      item('younger', 'dig', ['2025-03-04'], { spans: [{ ...span, staleFrom: day('2025-06-17') }] }),
      item('older', 'dig', ['2025-02-04'], { spans: [{ ...span, staleFrom: day('2025-05-01') }] }),
      item('fresh', 'dig', ['2025-02-04'], { spans: [{ ...span, staleFrom: day('2025-06-18') }] }),
    ])
    expect(ids(report.stale)).toEqual(['ai_older', 'ai_younger'])
    expect(ids(report.carriedOver)).toEqual(['ai_fresh'])
  })

  it('is overdue only after its due day', () => {
    const report = reportOf([
      item('yesterday', 'dig', ['2025-05-27'], { due: day('2025-06-16') }),
      item('today', 'dig', ['2025-05-27'], { due: day('2025-06-17') }),
    ])
    expect(ids(report.overdue)).toEqual(['ai_yesterday'])
  })

  it('is unowned where nobody or "all" has it, not where one of two is somebody', () => {
    const report = reportOf([
      item('none', 'dig', ['2025-05-27'], { owners: [] }),
      item('all', 'dig', ['2025-05-27'], { owners: [NOBODY] }),
      item('both', 'dig', ['2025-05-27'], { owners: [NOBODY, owner('mira')] }),
    ])
    expect(ids(report.unowned).sort()).toEqual(['ai_all', 'ai_none'])
  })

  it('is due by what was said up to the day, not later', () => {
    const lines = ['2025-05-27', '2025-07-01'].map((date) => sighting('stations', date, 20, 'dig'))
    const sightings = lines.map((line, index) => ({
      ...line,
      due: day(index === 0 ? '2025-06-10' : '2025-08-01'),
    }))
    const report = reportOf([item('moved', 'dig', ['2025-05-27', '2025-07-01'], { sightings })])
    expect(report.overdue).toMatchObject([{ due: '2025-06-10' }])
  })

  it('counts the held meetings that it has waited for, those of the group before it included', () => {
    const [waited] = reportOf([item('old', 'dig', ['2025-02-04'], { group: 'hardware' })]).carriedOver
    expect(waited?.meetingsWaiting).toBe(4)
  })
})

describe('what is not open', () => {
  it('is closed by what was said in the span, not before', () => {
    const report = reportOf([
      item('in', 'dig', ['2025-04-15'], { spans: turned('2025-04-15', '2025-05-27', 'done') }),
      item('before', 'dig', ['2025-04-15'], { spans: turned('2025-04-15', '2025-05-26', 'done') }),
      item('dropped', 'dig', ['2025-04-15'], { spans: turned('2025-04-15', '2025-06-17', 'dropped') }),
    ])
    expect(ids(report.closed)).toEqual(['ai_dropped', 'ai_in'])
  })

  it('is off the list where the list before the span, or one in it, first missed it', () => {
    const report = reportOf(
      [
        item('just', 'dig', ['2025-03-04'], { spans: turned('2025-03-04', '2025-05-27', 'unlisted') }),
        item('long', 'dig', ['2025-03-04'], { spans: turned('2025-03-04', '2025-04-15', 'unlisted') }),
      ],
      { span: { since: day('2025-06-17'), until: day('2025-06-17') } },
    )
    expect(ids(report.unlisted)).toEqual(['ai_just'])
  })

  it('is named where minutes still list what somebody closed', () => {
    const conflicts = [{ date: day('2025-06-17'), message: 'closed before, listed again' }]
    const report = reportOf([
      item('pasted', 'dig', ['2025-04-15', '2025-06-17'], {
        spans: turned('2025-04-15', '2025-05-20', 'done'),
        conflicts,
      }),
    ])
    expect(ids(report.closedButListed)).toEqual(['ai_pasted'])
    expect(ids(report.conflicts)).toEqual([])
  })
})

describe('what it is about', () => {
  it('never shows suggestions', () => {
    const report = buildReport(inventedInput())
    expect(JSON.stringify(report)).not.toContain('ai_guess')
    expect(JSON.stringify(report)).not.toContain('de_looks')
  })

  it('never shows what somebody dismissed', () => {
    const spans = turned('2025-05-27', '2025-06-17', 'dropped')
    expect(reportOf([item('no', 'dig', ['2025-05-27'], { spans, dismissed: true })]).closed).toEqual([])
  })

  it('brings the groups that a group succeeds, and no other', () => {
    const items = [
      item('own', 'dig', ['2025-05-27']),
      item('earlier', 'dig', ['2025-02-04'], { group: 'hardware' }),
      item('other', 'dig', ['2025-06-11'], { group: 'data' }),
    ]
    const report = reportOf(items)
    expect(ids([...report.new, ...report.carriedOver]).sort()).toEqual(['ai_earlier', 'ai_own'])
    expect(reportOf(items, { scope: { groups: [], person: null } }).groups).toEqual(['data', 'stations'])
  })

  it('shows one person what this one has, was there to hear, or asked', () => {
    const report = buildReport(inventedInput({ scope: { groups: [], person: 'tokafor' } }))
    const open = [...report.new, ...report.carriedOver]
    expect(ids(open).sort()).toEqual(['ai_order', 'ai_vane'])
    expect(report.decisions).toEqual([])
    expect(report.questions).toEqual([])
    expect(buildReport(inventedInput({ scope: { groups: [], person: 'mira' } })).questions).toHaveLength(1)
  })

  it('names what a decision superseded, if it was taken long before', () => {
    const solar = buildReport(inventedInput()).decisions.find(({ id }) => id === 'de_solar')
    expect(solar?.supersedes).toMatchObject([{ id: 'de_mains', date: '2025-02-04' }])
  })

  it('tells of few words under which agenda item they stood, where that says more', () => {
    const agendaTitle = 'Shed door'
    const notesOf = (text: string, title: string | null): readonly string[] => {
      const items = [item('one', text, ['2025-06-17'], { agendaTitle: title })]
      const decisions = [decision('one', '2025-06-17', text, { agendaTitle: title })]
      const { sections } = pageFromReport(reportOf(items, { decisions }))
      const lines = sections.flatMap((section) => section.lines)
      expect(lines).toHaveLength(2)
      return lines.flatMap(({ notes }) => notes.filter((note) => note.startsWith('on ')))
    }
    expect(notesOf('create PR', agendaTitle)).toEqual(['on “Shed door”', 'on “Shed door”'])
    expect(notesOf('ask @mira-lund, @tokafor and @jreik', agendaTitle)).toHaveLength(2)
    expect(notesOf('take this into a story and tell the others', agendaTitle)).toHaveLength(2)
    expect(notesOf('write down how the shed door is to be locked', agendaTitle)).toEqual([])
    expect(notesOf('create PR', null)).toEqual([])
  })

  it('tells the decisions and unanswered questions of the span only', () => {
    const report = buildReport(inventedInput({ decisions: [decision('old', '2025-05-26', 'dig')] }))
    expect(report.decisions).toEqual([])
    expect(ids(report.questions)).toEqual(['qu_vane'])
  })
})

describe('always', () => {
  const days = fc.integer({ min: 0, max: 40 }).map((n) => {
    const instant = new Date(Date.UTC(2025, 4, 20 + n))
    return instant.toISOString().slice(0, 10)
  })
  const items = fc.array(
    fc.record({
      first: days,
      turn: days,
      status: fc.constantFrom('open', 'done', 'dropped', 'unlisted'),
      stale: days,
      due: fc.option(days),
      owned: fc.boolean(),
      marker: fc.constantFrom('explicit', 'inferred'),
    }),
    { maxLength: 12 },
  )
  const built = items.map((all) =>
    all.map(({ first, turn, status, stale, due, owned, marker }, index): ReportActionItem => {
      const open = { from: day(first), status: 'open', staleFrom: day(stale), reason: 'taken' } as const
      const turns = status !== 'open' && turn > first
      return item(String(index), 'dig', [first], {
        marker,
        due: due === null ? null : day(due),
        owners: owned ? [owner('mira')] : [],
        spans: turns
          ? [{ ...open, to: day(turn) }, ...turned(first, turn, status).slice(1)]
          : [{ ...open, to: END_OF_TIME }],
      })
    }),
  )

  it('new and carried over partition what is open, explicit and not stale; the others are subsets', () => {
    fc.assert(
      fc.property(built, (actionItems) => {
        const report = reportOf(actionItems)
        const open = ids([...report.new, ...report.carriedOver])
        expect(new Set(open).size).toBe(open.length)
        const isOpen = ({ status, stale, marker }: ReportedItem): boolean =>
          status === 'open' && !stale && marker === 'explicit'
        expect([...report.new, ...report.carriedOver].every(isOpen)).toBe(true)
        for (const subset of [report.overdue, report.unowned, report.conflicts]) {
          expect(open).toEqual(expect.arrayContaining(ids(subset)))
        }
        const marks = [...report.nextAgenda.matchAll(/<!-- mg:(\S+) -->/g)].map((match) => match[1])
        expect(marks.sort()).toEqual([...open].sort())
      }),
    )
  })

  it('is the same whatever the order of the input', () => {
    fc.assert(
      fc.property(built, (actionItems) => {
        const turnedRound = inventedInput({ actionItems: [...actionItems].reverse() })
        const mixed = { ...turnedRound, meetings: [...turnedRound.meetings].reverse() }
        expect(JSON.stringify(buildReport(mixed))).toBe(
          JSON.stringify(buildReport(inventedInput({ actionItems }))),
        )
      }),
    )
  })

  it('takes no meeting of another group into account', () => {
    const meetings = [...inventedInput().meetings, meeting('data', '2025-06-16')]
    const [first] = reportOf([item('one', 'dig', ['2025-05-27'])], { meetings }).new
    expect(first?.meetingsWaiting).toBe(1)
  })
})
