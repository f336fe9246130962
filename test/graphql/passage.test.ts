import { describe, expect, it } from 'vitest'
import { passageAround } from '../../src/graphql/answers/passage.js'

describe('the words around a match', () => {
  it('are the words of minutes, without what makes them Markdown', () => {
    const notes =
      '### Masts\n\n- [x] _AI @mira_: **paint** the [mast](https://forge.example/1)\n  1. `red` paint'
    const { excerpt, highlights } = passageAround(notes, ['paint'])
    expect(excerpt).toBe('Masts AI @mira: paint the mast red paint')
    expect(highlights.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['paint', 'paint'])
  })

  it('leave alone what is part of a word', () => {
    expect(passageAround('file_name of -20 degrees, 3 * 4 > 11', ['degre']).excerpt).toBe(
      'file_name of -20 degrees, 3 4 > 11',
    )
  })

  it('are found in bounded time whatever stands in a text', () => {
    const start = performance.now()
    for (const hostile of [
      '['.repeat(100_000),
      '[a]('.repeat(50_000),
      '> '.repeat(50_000),
      '_'.repeat(100_000),
    ])
      passageAround(`${hostile} mast`, ['mast'])
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
