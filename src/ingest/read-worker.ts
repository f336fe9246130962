/** Runs in a worker thread: reads a few files at a time. What it answers crosses threads as plain data. */
import type { SourceText } from '../../importers/importer.js'
import { readMinutes } from '../../importers/registry.js'
import type { ReadMinutes } from '../domain/minutes.js'

export function read(sources: readonly SourceText[]): ReadMinutes[] {
  return sources.map(readMinutes)
}
