import type { ActionItem } from '../domain/graph.js'
import type { Id } from '../domain/ids.js'
import { idChanges, type IdentifiedItem } from '../resolve/action-items/id-changes.js'
import type { GraphDifference } from '../store/difference.js'
import { movedMark } from '../store/moved-ids.js'
import type { GraphStore, Row } from '../store/port.js'
import { textOf } from '../store/row-text.js'

/** Marks that lead from the ids of action items which `difference` removes to the ones that they have in `after`. */
export async function movedIdMarks(
  store: GraphStore,
  difference: GraphDifference,
  after: readonly ActionItem[],
): Promise<Record<string, string>> {
  const gone = difference.removed.filter(({ label }) => label === 'ActionItem').map(({ id }) => id)
  if (gone.length === 0 || after.length === 0) return {}
  const rows = await store.read('sightings-of-items', { ids: gone })
  const before = new Map<string, IdentifiedItem['sightings'][number][]>()
  for (const row of rows) {
    const item = textOf(row, 'actionItem')
    before.set(item, [...(before.get(item) ?? []), sightingFrom(row)])
  }
  const changes = idChanges(
    [...before].map(([id, sightings]) => ({ id: id as Id<'ActionItem'>, sightings })),
    after,
  )
  return Object.fromEntries(changes.map(({ from, to }) => [movedMark(from), to]))
}

function sightingFrom(row: Row): IdentifiedItem['sightings'][number] {
  const line = row['line']
  return {
    id: textOf(row, 'id') as Id<'Sighting'>,
    file: textOf(row, 'file'),
    line: typeof line === 'number' ? line : 0,
    text: textOf(row, 'text'),
  }
}
