import type { ActionItem } from '../../domain/graph.js'
import type { Id } from '../../domain/ids.js'
import { compareText } from '../spelling.js'

/** As much of an action item as tells which one it is: what a store keeps of it will do. */
export interface IdentifiedItem {
  readonly id: Id<'ActionItem'>
  readonly sightings: readonly Pick<ActionItem['sightings'][number], 'id' | 'file' | 'line' | 'text'>[]
}

export interface IdChange {
  readonly from: Id<'ActionItem'>
  readonly to: Id<'ActionItem'>
}

/**
 * Ids that are gone, each with the id that the thing has now: the item with most sightings in common (equal sighting,
 * else equal words in the same file, else the same line of the same file). Items that are gone altogether are not named.
 */
export function idChanges(before: readonly IdentifiedItem[], after: readonly IdentifiedItem[]): IdChange[] {
  const alive = new Set(after.map((item) => item.id))
  const byKey = new Map<string, Id<'ActionItem'>[]>()
  for (const item of after) {
    for (const sighting of item.sightings) {
      for (const { key } of keysOf(sighting)) {
        const known = byKey.get(key)
        if (known) known.push(item.id)
        else byKey.set(key, [item.id])
      }
    }
  }
  const changes: IdChange[] = []
  for (const item of before) {
    if (alive.has(item.id)) continue
    const votes = new Map<Id<'ActionItem'>, number>()
    for (const sighting of item.sightings) {
      for (const { key, weight } of keysOf(sighting)) {
        for (const id of byKey.get(key) ?? []) votes.set(id, (votes.get(id) ?? 0) + weight)
      }
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    if (best) changes.push({ from: item.id, to: best[0] })
  }
  return changes.sort((a, b) => compareText(a.from, b.from))
}

function keysOf(sighting: IdentifiedItem['sightings'][number]): { key: string; weight: number }[] {
  return [
    { key: `id ${sighting.id}`, weight: 100 },
    { key: `words ${sighting.file} ${sighting.text}`, weight: 10 },
    { key: `line ${sighting.file}:${sighting.line}`, weight: 1 },
  ]
}
