import { describe, expect, it } from 'vitest'
import { foldItems, overdueFold, termOf } from '../../src/web/items/fold-items.js'
import type { Item } from '../../src/web/items/item.js'

const AS_OF = '2026-02-07'

/** An open item of nobody that is due on `due`, if at all. */
function item(id: string, fields: Partial<Item> = {}): Item {
  return {
    id,
    text: `task ${id}`,
    status: 'OPEN',
    statusReason: 'open: listed',
    stale: false,
    marker: 'EXPLICIT',
    overdue: false,
    due: null,
    groupName: 'harbour',
    firstSeen: '2026-01-10',
    lastSeen: '2026-02-03',
    meetingsSinceSeen: 1,
    owners: [],
    topics: [],
    ...fields,
  } as unknown as Item
}

const owner = (label: string) => ({ name: label, person: { id: label, label, name: null } })

describe('items under headings', () => {
  it('stand under each of their owners, those of most items first, and those of nobody last', () => {
    const items = [
      item('a', { owners: [] }),
      item('b', { owners: [owner('mira'), owner('tom')] as Item['owners'] }),
      item('c', { owners: [owner('tom')] as Item['owners'] }),
      item('d'),
      item('e'),
    ]
    const folds = foldItems(items, 'person', AS_OF)
    expect(folds.map(({ label, items: own }) => [label, own.map(({ id }) => id)])).toEqual([
      ['tom', ['b', 'c']],
      ['mira', ['b']],
      ['Without owner', ['a', 'd', 'e']],
    ])
    expect(new Set(folds.map(({ key }) => key)).size).toBe(3)
  })

  it('stand by age from the youngest to the oldest', () => {
    const items = ['2024-12-01', '2026-02-01', '2025-12-01'].map((firstSeen) =>
      item(firstSeen, { firstSeen }),
    )
    const ids = foldItems(items, 'age', AS_OF).map((fold) => fold.items.map(({ id }) => id))
    expect(ids).toEqual([['2026-02-01'], ['2025-12-01'], ['2024-12-01']])
  })

  it('begin with what is overdue, the longest first', () => {
    const items = [
      item('not due'),
      item('late', { overdue: true, due: '2026-02-01' }),
      item('later', { overdue: true, due: '2026-01-01' }),
      item('due', { due: '2026-03-01' }),
    ]
    const fold = overdueFold(items)
    expect(fold?.items.map(({ id }) => id)).toEqual(['later', 'late'])
    expect(foldItems(items, 'group', AS_OF)[0]?.items.map(({ id }) => id)).toEqual([
      'later',
      'late',
      'due',
      'not due',
    ])
  })

  it('have no heading for what is overdue where nothing is, or nothing else is there', () => {
    const late = item('late', { overdue: true, due: '2026-02-01' })
    expect(overdueFold([item('not due')])).toBeNull()
    expect(overdueFold([late])).toBeNull()
  })
})

it('each heading but those of age is a word of the filter', () => {
  const items = [item('a'), item('b', { owners: [owner('mira')] as Item['owners'] })]
  const terms = (by: 'person' | 'group' | 'topic' | 'age') => foldItems(items, by, AS_OF).map(termOf)
  expect(terms('person')).toEqual([
    { key: 'owner', value: 'mira' },
    { key: 'is', value: 'unowned' },
  ])
  expect(terms('group')).toEqual([{ key: 'group', value: 'harbour' }])
  expect(terms('topic')).toEqual([null])
  expect(terms('age')).toEqual([null])
})
