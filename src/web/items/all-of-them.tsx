/** Where a list of action items shows only the first, the way to all of them. */
import { printAddress } from '../routing/address.js'

interface Props {
  readonly list: { readonly totalCount: number; readonly nodes: readonly unknown[] }
  /** Words for the first page's box that find the same items. */
  readonly filter: string
  /** Null for today. */
  readonly asOf: string | null
}

export function AllOfThem({ list, filter, asOf }: Props) {
  if (list.nodes.length >= list.totalCount) return null
  return (
    <p class="after-list">
      <a href={printAddress('/', { q: filter, 'as-of': asOf })}>All {list.totalCount}</a>
    </p>
  )
}
