import { hash } from 'node:crypto'

import type { RowValue } from './port.js'
import type { RowLabel } from './shape.js'

export interface EdgeRow {
  readonly type: string
  readonly to: string
  readonly toLabel: RowLabel | 'Reference'
  /** 0-based place among the edges of this type of the same start, in the order of the domain object's list. */
  readonly position: number
}

/** A node with the edges that start at it. It owns them: whoever rewrites the node rewrites them. */
export interface NodeRow {
  readonly label: RowLabel
  readonly id: string
  /** Who answers for it: `groupScope`, `rootScope` or `CATALOGUE_SCOPE`. A difference is taken per scope. */
  readonly scope: string
  /** Named as in shape.ts. Null and absent are the same. */
  readonly props: Readonly<Record<string, RowValue>>
  readonly edges: readonly EdgeRow[]
  /** Equal exactly when scope, props and edges are: a row that another scope answers for from now on is to be rewritten. */
  readonly digest: string
}

/** A linked thing. Shared by all that refer to it: made with the first, swept with the last. */
export interface ReferenceRow {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly url: string | null
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[]
  readonly references: readonly ReferenceRow[]
}

/** People and topics: of all groups. */
export const CATALOGUE_SCOPE = 'catalogue'

/** The scope of all that belongs to one group. */
export function groupScope(group: string): string {
  return `group:${group}`
}

/** The scope of the sources below one root. */
export function rootScope(root: string): string {
  return `root:${root}`
}

export function nodeRow(row: Omit<NodeRow, 'digest'>): NodeRow {
  return {
    ...row,
    digest: hash('sha1', JSON.stringify([row.scope, row.props, row.edges]), 'base64').slice(0, 20),
  }
}

/** Edges of one type, positions as in the list. A null (nobody, none) keeps its position and makes no edge. */
export function edgesTo(
  type: string,
  toLabel: EdgeRow['toLabel'],
  ends: readonly (string | null)[],
): EdgeRow[] {
  if (ends.length === 0) return []
  const edges = ends.flatMap((to, position) => (to === null ? [] : [{ type, to, toLabel, position }]))
  // Two spellings of one person on one line are one owner.
  return edges.filter((edge, index) => edges.findIndex((other) => other.to === edge.to) === index)
}

export function mergeRows(parts: readonly GraphRows[]): GraphRows {
  const references = new Map<string, ReferenceRow>()
  for (const part of parts) for (const reference of part.references) keepReference(references, reference)
  return { nodes: parts.flatMap((part) => part.nodes), references: [...references.values()] }
}

/** A mention that gives a URL tells more than one without. */
export function keepReference(references: Map<string, ReferenceRow>, reference: ReferenceRow): void {
  const known = references.get(reference.id)
  if (!known || (known.url === null && reference.url !== null)) references.set(reference.id, reference)
}
