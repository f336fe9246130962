/** A small invented graph to write into stores: rows by hand, without the rest of the program. */
import { idFrom } from '../../src/domain/ids.js'
import { edgesTo, groupScope, nodeRow, CATALOGUE_SCOPE } from '../../src/store/node-row.js'
import type { GraphRows, NodeRow, ReferenceRow } from '../../src/store/node-row.js'

export const HARBOUR = groupScope('harbour')

export function person(name: string): NodeRow {
  return nodeRow({
    label: 'Person',
    id: idFrom('Person', name),
    scope: CATALOGUE_SCOPE,
    props: { label: name, handle: name, name: null, kind: 'person', aliases: [name] },
    edges: [],
  })
}

export function group(name: string): NodeRow {
  return nodeRow({
    label: 'Group',
    id: idFrom('Group', name),
    scope: groupScope(name),
    props: { name, successorOf: [], ended: null },
    edges: [],
  })
}

export function reference(key: string, url: string | null = null): ReferenceRow {
  return { id: idFrom('Reference', key), kind: 'issue', key, url }
}

export function agendaItem(
  title: string,
  links: {
    owners?: string[]
    references?: string[]
    parent?: string
    notes?: string
    position?: number
  } = {},
): NodeRow {
  return nodeRow({
    label: 'AgendaItem',
    id: idFrom('AgendaItem', title),
    scope: HARBOUR,
    props: {
      group: 'harbour',
      title,
      owners: links.owners ?? [],
      notes: links.notes ?? '',
      date: '2024-03-05',
      position: links.position ?? 0,
    },
    edges: [
      ...edgesTo('PART_OF', 'AgendaItem', links.parent ? [idFrom('AgendaItem', links.parent)] : []),
      ...edgesTo(
        'BROUGHT_BY',
        'Person',
        (links.owners ?? []).map((owner) => idFrom('Person', owner)),
      ),
      ...edgesTo(
        'REFERS_TO',
        'Reference',
        (links.references ?? []).map((key) => idFrom('Reference', key)),
      ),
    ],
  })
}

export function rows(nodes: NodeRow[], references: ReferenceRow[] = []): GraphRows {
  return { nodes, references }
}
