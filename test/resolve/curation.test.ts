import { describe, expect, it } from 'vitest'
import type { EventAnchor } from '../../src/domain/event.js'
import { curationFrom } from '../../src/resolve/curation.js'
import { said } from './resolved.js'

const NONE = { people: [], topics: [] }

function anchor(text: string): EventAnchor {
  return { id: text, group: null, owners: [], text, places: [] }
}

function merged(kind: 'merge-people' | 'merge-topics', kept: string, gone: string) {
  return said(kind, '2031-03-03', anchor(gone), { object: anchor(kept) })
}

describe('what belongs into the configuration', () => {
  it('are merged people, under the one that stays, over several merges', () => {
    const events = [merged('merge-people', 'Mira L.', 'ml'), merged('merge-people', 'mira', 'Mira L.')]
    expect(curationFrom(events, NONE).people).toEqual([
      { handle: 'mira', name: null, aliases: ['Mira L.', 'ml'], kind: 'person', not: [] },
    ])
  })

  it('are named, merged and split topics', () => {
    const events = [
      said('name-topic', '2031-03-03', anchor('gauges'), { values: ['Rain gauges'] }),
      merged('merge-topics', 'Rain gauges', 'pluviometers'),
      said('split-topic', '2031-03-04', anchor('Rain gauges'), { values: ['pluviometers', 'big gauges'] }),
    ]
    expect(curationFrom(events, NONE).topics).toEqual([
      { name: 'pluviometers', aliases: ['big gauges'], parent: null },
      { name: 'Rain gauges', aliases: ['gauges'], parent: null },
    ])
  })

  it('completes an entry that is there, and leaves out what nobody spoke of', () => {
    const known = {
      people: [
        { handle: 'mira', name: 'Mira Lund', aliases: ['mm'], kind: 'team', not: ['Mira Berg'] },
        { handle: 'tovi', name: null, aliases: [], kind: 'person', not: [] },
      ],
      topics: [{ name: 'Ponds', aliases: [], parent: null }],
    } as const
    expect(curationFrom([merged('merge-people', 'mira', 'ml')], known)).toEqual({
      people: [
        { handle: 'mira', name: 'Mira Lund', aliases: ['mm', 'ml'], kind: 'team', not: ['Mira Berg'] },
      ],
      topics: [],
    })
  })

  it('takes what was split off out of the entry that had it', () => {
    const known = { people: [], topics: [{ name: 'Gauges', aliases: ['pluviometers'], parent: 'Water' }] }
    const split = said('split-topic', '2031-03-04', anchor('Gauges'), { values: ['pluviometers'] })
    expect(curationFrom([split], known).topics).toEqual([
      { name: 'Gauges', aliases: [], parent: 'Water' },
      { name: 'pluviometers', aliases: [], parent: null },
    ])
  })

  it('is nothing of what was closed or assigned', () => {
    expect(curationFrom([said('close', '2031-03-03', anchor('x'))], NONE)).toEqual(NONE)
  })
})
