/** Loaders of a reading: what the fields of a request want in one tick, one statement answers. */
import DataLoader from 'dataloader'
import { groupBy } from '../../domain/group-by.js'
import type { Listing, ListingAnchor, ListingKey } from '../../store/listing-statements.js'
import type { Row } from '../../store/port.js'
import type { StatementName } from '../../store/statements.js'
import type { JointFacts } from './joint-facts.js'
import type { Reading } from './reading.js'
import { byPlace } from './row-order.js'
import { text } from './row-values.js'

/** Things of a listing by id; null for an id that there is not. */
export function byId<L extends Listing, Node extends { readonly id: string }>(
  reading: Reading,
  listing: L,
  key: ListingKey<L>,
  nodeFrom: (row: Row, reading: Reading) => Node,
): DataLoader<string, Node | null> {
  return new DataLoader(async (ids) => {
    const nodes = await reading.all(listing, 'id', key, { ids: [...ids] }, nodeFrom)
    const known = new Map(nodes.map((node) => [node.id, node]))
    return ids.map((id) => known.get(id) ?? null)
  })
}

/** Asks for ids that there are not once more, by the ones that they became. */
export function byIdNowOrOnce<Node>(
  reading: Reading,
  loader: DataLoader<string, Node | null>,
): DataLoader<string, Node | null> {
  return new DataLoader(async (ids) => {
    const found = (await loader.loadMany(ids)).map((node) => {
      if (node instanceof Error) throw node
      return node
    })
    if (found.every((node) => node !== null)) return found
    const moved = await reading.movedIds()
    return Promise.all(
      found.map(async (node, at) => {
        if (node !== null) return node
        for (const id of moved.after(ids[at] ?? '')) {
          const now = await loader.load(id)
          if (now !== null) return now
        }
        return null
      }),
    )
  })
}

/** Facts by what they belong to, in the order of their place. */
export function factsOf<
  L extends Listing,
  Node extends { readonly file: string; readonly line: number; readonly id: string },
>(
  reading: Reading,
  listing: L,
  anchor: ListingAnchor<L>,
  parameter: string,
  nodeFrom: (row: Row, reading: Reading) => Node,
  ownerOf: (node: Node) => string,
  /** Where one meeting is asked of, likely more than one kind is: all come at once. */
  ofOneMeeting: ((facts: JointFacts) => readonly Node[]) | null = null,
): DataLoader<string, Node[]> {
  return new DataLoader(async (ids) => {
    const [only] = ids
    if (only !== undefined && ids.length === 1 && ofOneMeeting) {
      return [[...ofOneMeeting(await reading.factsOfMeeting(only))].sort(byPlace)]
    }
    const nodes = await reading.all(listing, anchor, 'date', { [parameter]: [...ids] }, nodeFrom)
    const byOwner = groupBy(nodes.sort(byPlace), ownerOf)
    return ids.map((id) => byOwner.get(id) ?? [])
  })
}

/** Rows of one statement, gathered by the id or name in one column. */
export function gathered<Gathered>(
  reading: Reading,
  statement: StatementName,
  parameter: string,
  column: string,
  gather: (rows: readonly Row[]) => Gathered,
  /** What of one thing is told by something else that the request asks for anyhow. */
  ofOne: (id: string) => Promise<Gathered> | null = () => null,
): DataLoader<string, Gathered> {
  return new DataLoader(async (ids) => {
    const [only] = ids
    const told = only !== undefined && ids.length === 1 ? ofOne(only) : null
    if (told) return [await told]
    const rows = groupBy(await reading.ask(statement, { [parameter]: [...ids] }), (row) => text(row, column))
    return ids.map((id) => gather(rows.get(id) ?? []))
  })
}
