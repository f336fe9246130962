import type { ReportGroup } from './report-input.js'

/** Groups with those that went before them: their minutes are one story. Answers the chain of a name, itself included. */
export function successionFrom(groups: readonly ReportGroup[]): (name: string) => ReadonlySet<string> {
  const chains = new Map<string, Set<string>>()
  const chainOf = (name: string): Set<string> => {
    const known = chains.get(name)
    if (known) return known
    const chain = new Set([name])
    chains.set(name, chain)
    return chain
  }
  for (const { name, successorOf } of groups) {
    for (const earlier of successorOf) {
      const [into, from] = [chainOf(name), chainOf(earlier)]
      if (into === from) continue
      for (const member of from) {
        into.add(member)
        chains.set(member, into)
      }
    }
  }
  return chainOf
}
