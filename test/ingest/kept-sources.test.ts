import { describe, expect, it } from 'vitest'

import type { SourceRecord } from '../../src/domain/graph.js'
import { KeptSources } from '../../src/ingest/kept-sources.js'
import type { GraphStore } from '../../src/store/port.js'
import { source } from '../resolve/minutes-fixture.js'

const MEGABYTE = 1024 * 1024
const meeting = source('quay', { date: '2031-03-03' })

/** What is read of an empty store for `sources`, which were at hand once, when they are asked for again. */
async function readAgain(sources: readonly SourceRecord[]): Promise<string[]> {
  const read: string[] = []
  const store: Pick<GraphStore, 'read'> = {
    read: (statement) => {
      read.push(statement)
      return Promise.resolve([])
    },
  }
  const kept = new KeptSources(store as GraphStore)
  const atHand = new Map(sources.map((one) => [one.id, one]))
  await kept.recordsOf(sources, atHand)
  await kept.outlinesOf(sources, atHand)
  read.length = 0
  await kept.recordsOf(sources, new Map())
  await kept.outlinesOf(sources, new Map())
  return read
}

describe('KeptSources', () => {
  it('reads nothing again of what is as it was', async () => {
    expect(await readAgain([meeting])).toEqual([])
  })

  it('reads nothing again beside a file without meetings, however large that is', async () => {
    const large = { ...source('quay', []), bytes: 100 * MEGABYTE }
    expect(await readAgain([meeting, large])).toEqual([])
  })

  it('reads again what is too large to be kept', async () => {
    const large = { ...source('quay', { date: '2031-03-10' }), bytes: 100 * MEGABYTE }
    expect(await readAgain([meeting, large])).toEqual(['sources-by-group', 'outlines'])
  })

  it('reads again what an import left unfinished', async () => {
    expect(await readAgain([{ ...meeting, hash: '' }])).toEqual(['sources-by-group', 'outlines'])
  })
})
