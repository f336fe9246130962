import { MinutegraphError } from '../domain/errors.js'
import type { GraphRows, NodeRow, ReferenceRow } from './node-row.js'
import type { GraphStore } from './port.js'
import { ROW_LABELS } from './shape.js'
import type { RowLabel } from './shape.js'
import { textOf } from './row-text.js'

/** What has to be written so that the scopes hold exactly the rows. */
export interface GraphDifference {
  readonly created: readonly NodeRow[]
  readonly changed: readonly NodeRow[]
  readonly removed: readonly { readonly label: RowLabel; readonly id: string }[]
  readonly unchanged: number
  /** What created and changed rows may refer to, by id. */
  readonly references: ReadonlyMap<string, ReferenceRow>
}

export interface DifferenceCounts {
  readonly created: number
  readonly changed: number
  readonly removed: number
}

/**
 * Compares what the store holds in `scopes` with `rows`, by id and digest. Writes nothing. Rows of other scopes than the
 * given ones are refused: nothing would ever find them changed or gone.
 */
export async function differenceFrom(
  store: GraphStore,
  scopes: readonly string[],
  rows: GraphRows,
): Promise<GraphDifference> {
  const wanted = rowsById(scopes, rows)
  const created: NodeRow[] = []
  const changed: NodeRow[] = []
  const removed: { label: RowLabel; id: string }[] = []
  let unchanged = 0
  const listed = await Promise.all(
    ROW_LABELS.map(async (label) => ({ label, rows: await store.read(`list:${label}`, { scopes }) })),
  )
  for (const { label, rows: storedRows } of listed) {
    const ofLabel = wanted.get(label) ?? new Map<string, NodeRow>()
    for (const stored of storedRows) {
      const id = textOf(stored, 'id')
      const row = ofLabel.get(id)
      if (!row) removed.push({ label, id })
      else if (row.digest !== stored['digest']) changed.push(row)
      else unchanged += 1
      ofLabel.delete(id)
    }
    // Not all as arguments of one call: there may be more of them than it takes.
    for (const row of ofLabel.values()) created.push(row)
  }
  const references = new Map(rows.references.map((reference) => [reference.id, reference]))
  return { created, changed, removed, unchanged, references }
}

/** Ids of the action items that the difference makes, changes or removes, or whose status it does. */
export function actionItemsTouched({ created, changed, removed }: GraphDifference): string[] {
  const ids = [...created, ...changed].flatMap(({ label, id, props }) => {
    if (label === 'ActionItem') return [id]
    return label === 'StatusSpan' && typeof props['actionItem'] === 'string' ? [props['actionItem']] : []
  })
  const gone = removed.filter(({ label }) => label === 'ActionItem').map(({ id }) => id)
  return [...new Set([...ids, ...gone])]
}

function rowsById(scopes: readonly string[], rows: GraphRows): Map<RowLabel, Map<string, NodeRow>> {
  const known = new Set(scopes)
  const byLabel = new Map<RowLabel, Map<string, NodeRow>>()
  for (const row of rows.nodes) {
    if (!known.has(row.scope)) {
      throw new MinutegraphError(
        'internal',
        `${row.label} ${row.id} is of ${row.scope}, which is not written.`,
      )
    }
    const ofLabel = byLabel.get(row.label) ?? new Map<string, NodeRow>()
    if (ofLabel.has(row.id)) {
      throw new MinutegraphError('internal', `Two nodes ${row.label} have the id ${row.id}.`)
    }
    byLabel.set(row.label, ofLabel.set(row.id, row))
  }
  return byLabel
}

/** Counts for a summary; labels without any difference are left out. */
export function countDifference(difference: GraphDifference): Partial<Record<RowLabel, DifferenceCounts>> {
  const counts: Partial<Record<RowLabel, DifferenceCounts>> = {}
  for (const kind of ['created', 'changed', 'removed'] as const) {
    for (const { label } of difference[kind]) {
      const before = counts[label] ?? { created: 0, changed: 0, removed: 0 }
      counts[label] = { ...before, [kind]: before[kind] + 1 }
    }
  }
  return counts
}
