/** Statements that find the ids beginning so, one for each label that can be asked for by id. */
import type { NodeLabel } from '../domain/ids.js'

/** Spans are no things of their own: they come with their action item. */
export type NamedLabel = Exclude<NodeLabel, 'StatusSpan'>

const LABELS = [
  'ActionItem',
  'AgendaItem',
  'Chore',
  'Decision',
  'Event',
  'Group',
  'Meeting',
  'Person',
  'Question',
  'Reference',
  'Sighting',
  'Source',
  'Topic',
] as const satisfies readonly NamedLabel[]

export type IdStatementName = `ids-of-${NamedLabel}`

/** Names the statement that finds up to three ids of `label` that begin with `$prefix`, in order. */
export function idsStatement(label: NamedLabel): IdStatementName {
  return `ids-of-${label}`
}

export function idStatements(): Map<IdStatementName, string> {
  return new Map(
    LABELS.map((label) => [
      idsStatement(label),
      `MATCH (n:${label})
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id
ORDER BY id
LIMIT 3`,
    ]),
  )
}
