import { readFileSync } from 'node:fs'

/** What one run found that the other did not, over a whole corpus: JSON Lines as `extract` prints them. */
export interface Difference {
  readonly found: readonly string[]
  readonly lost: readonly string[]
}

const KINDS = ['participants', 'chores', 'agenda', 'actionItems', 'decisions', 'questions'] as const

export function compareRuns(oldFile: string, newFile: string): Map<string, Difference> {
  const [before, after] = [factsIn(oldFile), factsIn(newFile)]
  return new Map(
    [...KINDS, 'meeting'].map((kind) => {
      const [was, is] = [before.get(kind) ?? new Set<string>(), after.get(kind) ?? new Set<string>()]
      return [
        kind,
        { found: [...is].filter((fact) => !was.has(fact)), lost: [...was].filter((fact) => !is.has(fact)) },
      ]
    }),
  )
}

/** Each fact as one line: place, then its values. */
function factsIn(name: string): Map<string, Set<string>> {
  const facts = new Map<string, Set<string>>()
  const add = (kind: string, fact: string): void => {
    const known = facts.get(kind)
    if (known) known.add(fact)
    else facts.set(kind, new Set([fact]))
  }
  for (const line of readFileSync(name, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const meeting = JSON.parse(line) as Record<string, unknown>
    const file = String(meeting['file'])
    add('meeting', `${file} ${String(meeting['date'])}${meeting['held'] === false ? ' (not held)' : ''}`)
    for (const kind of KINDS) {
      const list = meeting[kind]
      if (!Array.isArray(list)) continue
      for (const fact of list as unknown[]) {
        if (typeof fact === 'string') add(kind, `${file} ${fact}`)
        else add(kind, `${file}:${printed(fact as Record<string, unknown>)}`)
      }
    }
  }
  return facts
}

function printed(fact: Record<string, unknown>): string {
  const values = Object.entries(fact).filter(([name]) => name !== 'line' && name !== 'evidence')
  const words = values.map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return `${String(fact['line'])} ${words.join(' · ')}`
}

export function printDifference(differences: ReadonlyMap<string, Difference>): string {
  const lines: string[] = []
  for (const [kind, { found, lost }] of differences) {
    lines.push(`${kind}: ${found.length} newly found, ${lost.length} lost`)
    for (const fact of lost) lines.push(`  - ${fact}`)
    for (const fact of found) lines.push(`  + ${fact}`)
  }
  return lines.join('\n')
}
