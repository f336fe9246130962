/** Spans of status as rows: cut where owners or due day change, so that one row tells how an item stood on a day. */
import type { ActionItem, Commitment, StatusSpan } from '../domain/graph.js'
import { idFrom } from '../domain/ids.js'
import type { IsoDate } from '../domain/iso-date.js'
import { edgesTo, nodeRow, type NodeRow } from './node-row.js'

export function spanRows(item: ActionItem, scope: string): NodeRow[] {
  return item.spans.flatMap((span) =>
    item.commitments.flatMap((commitment) => {
      const from = span.from > commitment.from ? span.from : commitment.from
      const to = span.to < commitment.to ? span.to : commitment.to
      return from < to ? [spanRow(item, span, commitment, { from, to }, scope)] : []
    }),
  )
}

function spanRow(
  item: ActionItem,
  span: StatusSpan,
  { owners, due }: Commitment,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  scope: string,
): NodeRow {
  return nodeRow({
    label: 'StatusSpan',
    id: from === span.from ? span.id : idFrom('StatusSpan', span.id, from),
    scope,
    props: {
      actionItem: item.id,
      group: item.group,
      from,
      to,
      since: span.from,
      until: span.to,
      status: span.status,
      staleFrom: span.staleFrom,
      reason: span.reason,
      owners: owners.map(({ name }) => name),
      due,
    },
    edges: [
      ...edgesTo('OF', 'ActionItem', [item.id]),
      ...edgesTo(
        'OWNED_BY',
        'Person',
        owners.map(({ person }) => person),
      ),
    ],
  })
}
