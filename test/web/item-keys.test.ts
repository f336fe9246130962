import { expect, it } from 'vitest'
import { indexAfter } from '../../src/web/items/item-keys.js'

const rows = ['kites', 'masts', 'buoys'].map((key) => ({ key, id: key }))

it('j and k go a row on from the last, and stay at either end', () => {
  expect(indexAfter(1, { key: 'kites', index: 0 }, rows)).toBe(1)
  expect(indexAfter(-1, { key: 'buoys', index: 2 }, rows)).toBe(1)
  expect(indexAfter(1, { key: 'buoys', index: 2 }, rows)).toBe(2)
  expect(indexAfter(-1, { key: 'kites', index: 0 }, rows)).toBe(0)
  expect(indexAfter(1, null, rows)).toBe(0)
})

it('j and k go on from where a row went, and from where one was moved to', () => {
  const gone = { key: 'loggers', index: 1 }
  expect(indexAfter(1, gone, rows)).toBe(1)
  expect(indexAfter(-1, gone, rows)).toBe(0)
  expect(indexAfter(1, { key: 'last', index: 3 }, rows)).toBe(2)
  expect(indexAfter(1, { key: 'masts', index: 0 }, rows)).toBe(2)
})
