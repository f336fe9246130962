import { z } from 'zod'

import { MinutegraphError } from '../domain/errors.js'
import type { SourceRecord } from '../domain/graph.js'
import type { Id } from '../domain/ids.js'
import type { ReadMinutes } from '../domain/minutes.js'
import type { GraphStore, Row } from './port.js'
import { textOf } from './row-text.js'

/** One file as the store knows it, without what was read from it. An empty hash: an import was broken off; read again. */
export interface KnownSource {
  readonly id: Id<'Source'>
  readonly file: string
  readonly group: string
  readonly hash: string
  readonly bytes: number
  readonly readerVersion: string
  readonly requestedStyle: string | null
  readonly root: string
  readonly url: string | null
  /** The convention that it was read by. */
  readonly style: string
}

export interface StoredOutline {
  readonly source: Id<'Source'>
  readonly root: string
  readonly file: string
  readonly group: string
  /** What `rowFromSource` was given, as plain JSON. */
  readonly outline: unknown
}

const KNOWN_SOURCE = z.object({
  id: z.string(),
  file: z.string(),
  group: z.string(),
  hash: z.string(),
  bytes: z.number(),
  readerVersion: z.string(),
  requestedStyle: z.string().nullable(),
  root: z.string(),
  url: z.string().nullable(),
})

/** All files, by root and name. */
export async function readSourceIndex(store: GraphStore): Promise<KnownSource[]> {
  const rows = await store.read('source-index', {})
  return rows.map((row) => ({ ...knownSourceFrom(row), style: textOf(row, 'style') }))
}

/** Everything that was read from the files of `groups`, of all roots. */
export async function readSources(store: GraphStore, groups: readonly string[]): Promise<SourceRecord[]> {
  const rows = await store.read('sources-by-group', { groups })
  return rows.map((row) => ({
    ...knownSourceFrom(row),
    // Our own words, under our own reader version: a file read by another version is read again before it is used.
    minutes: jsonOf(row, 'minutesJson') as ReadMinutes,
  }))
}

export async function readOutlines(store: GraphStore): Promise<StoredOutline[]> {
  const rows = await store.read('outlines', {})
  return rows.map((row) => ({
    source: row['id'] as Id<'Source'>,
    root: textOf(row, 'root'),
    file: textOf(row, 'file'),
    group: textOf(row, 'group'),
    outline: jsonOf(row, 'outlineJson'),
  }))
}

function knownSourceFrom(row: Row): Omit<KnownSource, 'style'> {
  const decoded = KNOWN_SOURCE.safeParse(row)
  if (!decoded.success) throw damaged(row, decoded.error)
  return { ...decoded.data, id: decoded.data.id as Id<'Source'> }
}

function jsonOf(row: Row, field: string): unknown {
  try {
    return JSON.parse(textOf(row, field))
  } catch (cause) {
    throw damaged(row, cause)
  }
}

function damaged(row: Row, cause: unknown): MinutegraphError {
  return new MinutegraphError(
    'store-damaged',
    `What the store keeps of ${textOf(row, 'file')} cannot be read.`,
    {
      cause,
      remedy: 'Import the minutes into a new store; the minutes are the truth.',
    },
  )
}
