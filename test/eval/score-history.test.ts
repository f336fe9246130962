import { describe, expect, it } from 'vitest'
import { scoreHistory } from '../../eval/score-history.js'
import type { TopicList } from '../../eval/topic-lists.js'

const FILE = 'harbour/20250306.md'
const LIST: TopicList = {
  name: 'crane',
  queries: ['crane'],
  members: [
    { file: FILE, line: 9 },
    { file: FILE, line: 24, underLine: 20 },
    { file: FILE, line: 40, borderline: true },
  ],
  borderline: [{ file: FILE, line: 60 }],
}

describe('the score of a history', () => {
  it.each([
    ['the line itself', 9],
    ['one line off', 10],
    ['the heading above a bullet', 20],
  ])('finds a listed item by %s', (_, line) => {
    expect(scoreHistory(LIST, [{ file: `minutes/${FILE}`, line }], 'counted')).toMatchObject({
      precision: 1,
      recall: 0.5,
      spurious: [],
    })
  })

  it('does not take the like line of another file', () => {
    const shown = [{ file: `old-${FILE}`, line: 9 }]
    expect(scoreHistory(LIST, shown, 'counted')).toMatchObject({ f1: 0, spurious: shown })
  })

  it('takes a borderline member where it is shown, and misses it nowhere', () => {
    const all = [9, 24, 40].map((line) => ({ file: FILE, line }))
    expect(scoreHistory(LIST, all, 'counted').f1).toBe(1)
    expect(scoreHistory(LIST, all.slice(0, 2), 'counted').f1).toBe(1)
  })

  it('counts what the list calls borderline as wrong, or leaves it out', () => {
    const shown = [9, 24, 60].map((line) => ({ file: FILE, line }))
    expect(scoreHistory(LIST, shown, 'counted').precision).toBeCloseTo(2 / 3)
    expect(scoreHistory(LIST, shown, 'left out').precision).toBe(1)
  })
})
