import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/domain/graph.js'
import { idFrom } from '../../src/domain/ids.js'
import { END_OF_TIME, type IsoDate } from '../../src/domain/iso-date.js'
import type { DecisionOutcome } from '../../src/domain/minutes.js'
import { supersessions } from '../../src/resolve/decisions/supersession.js'

function decided(date: string, text: string, outcome: DecisionOutcome = 'accepted'): Decision {
  return {
    id: idFrom('Decision', date, text),
    group: 'stations',
    meeting: idFrom('Meeting', date),
    agendaItem: null,
    date: date as IsoDate,
    text,
    outcome,
    marker: 'explicit',
    reason: null,
    votes: null,
    supersedes: [],
    supersededFrom: END_OF_TIME,
    topics: [],
    references: [],
    source: idFrom('Source', date),
    file: `stations/${date}.md`,
    line: 1,
    endLine: 1,
    excerpt: text,
    url: null,
  }
}

const pairs = (...decisions: Decision[]) =>
  supersessions(decisions).map(({ later, earlier, day }) => [
    decisions.find((decision) => decision.id === later)?.text,
    decisions.find((decision) => decision.id === earlier)?.text,
    day,
  ])

describe('a decision takes the place of another', () => {
  it('where it says so and names the day', () => {
    expect(
      pairs(
        decided('2025-01-14', 'we stay with mains power'),
        decided('2025-04-15', 'solar power everywhere. This supersedes the decision of 2025-01-14.'),
      ),
    ).toEqual([
      [
        'solar power everywhere. This supersedes the decision of 2025-01-14.',
        'we stay with mains power',
        '2025-04-15',
      ],
    ])
  })

  it('of several on the named day, the one on the same matter', () => {
    expect(
      pairs(
        decided('2025-01-14', 'readings are kept for one year'),
        decided('2025-01-14', 'the fee stays as it is'),
        decided('2025-04-15', 'readings are kept for five years, replaces the decision of 2025-01-14'),
      ).map(([, earlier]) => earlier),
    ).toEqual(['readings are kept for one year'])
  })

  it('not where none of several stands out', () => {
    expect(
      pairs(
        decided('2025-01-14', 'paint the mast'),
        decided('2025-01-14', 'mow the lawn'),
        decided('2025-04-15', 'all of it later, replaces what was agreed on 2025-01-14'),
      ),
    ).toEqual([])
  })

  it('not where a day is only mentioned', () => {
    expect(
      pairs(
        decided('2025-01-14', 'paint the mast'),
        decided('2025-04-15', 'as on 2025-01-14, we paint again'),
      ),
    ).toEqual([])
  })

  it('where it is a newer version of the same thing', () => {
    expect(
      pairs(
        decided('2025-01-14', 'adopt mast standard v3'),
        decided('2025-04-15', 'adopt mast standard v4'),
      ).map(([, earlier]) => earlier),
    ).toEqual(['adopt mast standard v3'])
    expect(
      pairs(decided('2025-01-14', 'adopt mast standard v3'), decided('2025-04-15', 'adopt logger format v4')),
    ).toEqual([])
  })

  it('where it is the later vote on what was deferred', () => {
    const deferred = decided('2025-02-19', 'accept calibration record LF-3', 'deferred')
    expect(pairs(deferred, decided('2025-04-16', 'accept calibration record LF-3')).length).toBe(1)
    expect(pairs(deferred, decided('2025-04-16', 'buy a new archive disk')).length).toBe(0)
  })
})
