import type { SourceRecord } from '../domain/graph.js'
import { outlineFrom, type SourceOutline } from '../resolve/outline.js'
import type { GraphStore } from '../store/port.js'
import { readOutlines, readSources } from '../store/sources.js'
import { LatestUsed } from './latest-used.js'
import type { SourceState } from './refresh-graph.js'

/** Bytes of the files whose records are kept. With what is resolved of it, a record takes twelve times as much in memory. */
const RECORDS_LIMIT = 8 * 1024 * 1024
/** The same of outlines, which take about half of what their files have. */
const OUTLINES_LIMIT = 64 * 1024 * 1024

/**
 * What was read from the sources of a store, kept in memory for as long as the process holds the store, so that the next
 * change reads nothing of it from the store. A source that is not as it was (its hash, reader, group, …) is read anew, so
 * nothing has to be forgotten when others write.
 */
export class KeptSources {
  readonly #store: GraphStore
  readonly #records = new LatestUsed<SourceRecord>(RECORDS_LIMIT)
  /** Of all sources, because all are asked for together, or of none. */
  #outlines: ReadonlyMap<string, KeptOutline> = new Map()

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** Everything that was read from the sources `states`: `fresh` (by id) are at hand. */
  async recordsOf(
    states: readonly SourceState[],
    fresh: ReadonlyMap<string, SourceRecord>,
  ): Promise<SourceRecord[]> {
    const found = new Map<string, SourceRecord>()
    const missing = new Set<string>()
    for (const state of states) {
      const known = fresh.get(state.id) ?? this.#records.get(state.id)
      if (known && isSame(known, state)) found.set(state.id, known)
      else missing.add(state.group)
    }
    if (missing.size > 0) {
      for (const record of await readSources(this.#store, [...missing]))
        if (!found.has(record.id)) found.set(record.id, record)
    }
    return states.flatMap((state) => {
      const record = found.get(state.id)
      if (record && isSame(record, state))
        this.#records.set(state.id, record, weightOf(state, record.minutes))
      return record ?? []
    })
  }

  /** The outlines of all sources of the store: `states`, of which `fresh` (by id) are at hand. */
  async outlinesOf(
    states: readonly SourceState[],
    fresh: ReadonlyMap<string, SourceRecord>,
  ): Promise<SourceOutline[]> {
    const found = new Map<string, KeptOutline>()
    for (const state of states) {
      const known = this.#outlines.get(state.id)
      const record = fresh.get(state.id)
      // Whoever wrote it since the state was looked at may have read other words.
      const isOfState = known?.outline.hash === state.hash && isSame(known.state, state)
      if (isOfState) found.set(state.id, known)
      else if (record) found.set(state.id, { state, outline: outlineFrom(record) })
    }
    if (found.size < states.length) await this.#readOutlines(states, found)
    const weights = [...found.values()].map(({ state, outline }) => weightOf(state, outline))
    const weight = weights.reduce((sum, one) => sum + one, 0)
    this.#outlines = weight <= OUTLINES_LIMIT ? found : new Map()
    return [...found.values()].map(({ outline }) => outline)
  }

  /** Adds to `found` what is missing there. */
  async #readOutlines(states: readonly SourceState[], found: Map<string, KeptOutline>): Promise<void> {
    const stored = new Map((await readOutlines(this.#store)).map(({ source, outline }) => [source, outline]))
    for (const state of states) {
      // Our own words, written by the same version of the program: see `readerVersion`.
      const outline = stored.get(state.id) as SourceOutline | undefined
      if (!found.has(state.id) && outline) found.set(state.id, { state, outline })
    }
  }
}

interface KeptOutline {
  readonly state: SourceState
  readonly outline: SourceOutline
}

/** In bytes. Of a file without meetings hardly anything is kept, however large it is. */
function weightOf({ bytes }: SourceState, { meetings }: { readonly meetings: readonly unknown[] }): number {
  return meetings.length === 0 ? 0 : bytes
}

/** What was read, and all that is said of it, is the same: never so where an import was broken off, for then nobody knows. */
function isSame(kept: SourceState, state: SourceState): boolean {
  return (
    state.hash !== '' &&
    kept.hash === state.hash &&
    kept.readerVersion === state.readerVersion &&
    kept.requestedStyle === state.requestedStyle &&
    kept.group === state.group &&
    kept.root === state.root &&
    kept.url === state.url
  )
}
