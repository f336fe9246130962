import type { Configuration } from '../domain/configuration.js'
import { compareText } from './spelling.js'

/**
 * The groups that are resolved together: each with its successors and predecessors, as the configuration names them.
 * Within a chain predecessors stand first, then by name; chains are in order of their first group.
 */
export function chainsFrom(groupNames: readonly string[], configuration: Configuration): string[][] {
  const names = new Set(groupNames)
  const predecessors = new Map<string, string[]>()
  for (const entry of configuration.groups) {
    const known = entry.successorOf.filter((name) => names.has(name))
    if (names.has(entry.name) && known.length > 0) predecessors.set(entry.name, known)
  }
  const linked = new Map<string, Set<string>>([...names].map((name) => [name, new Set([name])]))
  for (const [name, before] of predecessors) {
    for (const other of before) {
      const all = new Set([...(linked.get(name) ?? []), ...(linked.get(other) ?? [])])
      for (const member of all) linked.set(member, all)
    }
  }
  const depth = (name: string, seen: readonly string[] = []): number =>
    seen.includes(name)
      ? 0
      : Math.max(0, ...(predecessors.get(name) ?? []).map((before) => 1 + depth(before, [...seen, name])))
  return [...new Set(linked.values())]
    .map((members) => [...members].sort((a, b) => depth(a) - depth(b) || compareText(a, b)))
    .sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''))
}
