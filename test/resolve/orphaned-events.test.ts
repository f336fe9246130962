import { describe, expect, it } from 'vitest'
import { orphanedEvents } from '../../src/resolve/orphaned-events.js'
import { source } from './minutes-fixture.js'
import { anchorOf, resolve, said } from './resolved.js'

const week = (line: number, text: string, file?: string) =>
  source('wind', { date: '2031-03-03', tasks: [{ line, text, owners: ['@mira'] }] }, file ? { file } : {})

function orphans(before: ReturnType<typeof week>, after: readonly ReturnType<typeof week>[]): string[] {
  const [item] = resolve([before]).items
  if (!item) throw new Error('an item expected')
  const { items, groups, catalogue } = resolve(after)
  const known = { ...catalogue, actionItems: items, decisions: groups.flatMap(({ decisions }) => decisions) }
  return orphanedEvents([said('close', '2031-03-04', anchorOf(item))], known).map(({ message }) => message)
}

describe('an event is an orphan', () => {
  const before = week(6, 'paint the wind vane on the harbour wall')

  it('where the minutes tell its thing no longer', () => {
    expect(orphans(before, [week(9, 'order new ropes')])).toEqual([
      'close by nora on 2031-03-04: "paint the wind vane on the harbour wall" is in no minutes any more',
    ])
  })

  it('not where the file was renamed, the line moved or reworded', () => {
    expect(orphans(before, [week(6, 'paint the wind vane on the harbour wall', 'wind/old.md')])).toEqual([])
    expect(orphans(before, [week(40, 'paint the wind vane on the harbour wall')])).toEqual([])
    expect(orphans(before, [week(6, 'paint the wind vane on the old harbour wall')])).toEqual([])
  })
})
