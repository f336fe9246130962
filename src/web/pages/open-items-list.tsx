/** The open items under their headings, with what is overdue on top; one list for the eye and for the keys. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useAllNodes } from '../api/all-pages.js'
import { ask } from '../api/ask.js'
import {
  ExplorerOpenItems,
  type ActionItemFilter,
  type ExplorerOpenItemsAnswer,
} from '../api/operations.generated.js'
import { hasTerm, toggleTerm, type FilterTerm } from '../filter/parse-filter.js'
import { useKeys } from '../frame/keys.js'
import { FoldHead } from '../items/fold-head.js'
import { FOLDS, foldItems, overdueFold, termOf, type Fold, type ItemFold } from '../items/fold-items.js'
import { lastRowFrom, onItemKey, type LastRow } from '../items/item-keys.js'
import { ItemRow } from '../items/item-row.js'
import type { Item } from '../items/item.js'
import { OnlySome } from '../parts/only-some.js'
import { VirtualRows, type RowsHandle } from '../parts/virtual-rows.js'
import { printAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'
import { NothingOpen } from './nothing-open.js'

/** How many items come with one answer. */
export const PAGE = 1000

/** Of what is overdue, so many stand above everything else; the others are a click away. */
const OVERDUE_ON_TOP = 5

type Answer = ExplorerOpenItemsAnswer

type Row =
  | { readonly kind: 'head'; readonly key: string; readonly fold: ItemFold }
  | { readonly kind: 'item'; readonly key: string; readonly fold: ItemFold; readonly item: Item }
  | { readonly kind: 'all-overdue'; readonly key: string; readonly fold: ItemFold }

interface Props {
  readonly answer: Answer
  readonly by: Fold
  readonly text: string
  readonly asOf: string
  readonly historic: boolean
  readonly filter: ActionItemFilter
}

export function OpenItemsList({ answer, by, text, asOf, historic, filter }: Props) {
  const variables = { filter, asOf: historic ? asOf : null, first: PAGE }
  const all = useAllNodes(
    JSON.stringify(variables),
    answer.actionItems,
    async (after, signal) => (await ask(ExplorerOpenItems, { ...variables, after }, signal)).actionItems,
  )
  const { items } = all
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const handle = useRef<RowsHandle | null>(null)
  const folds = useMemo(() => {
    const overdue = overdueFold(items)
    const rest = foldItems(items, by, asOf)
    return overdue ? [overdue, ...rest] : rest
  }, [items, by, asOf])
  const rows = useMemo(() => folds.flatMap((fold) => rowsOf(fold, folded.has(fold.key))), [folds, folded])
  const itemRows = () =>
    rows.flatMap((row) => (row.kind === 'item' ? [{ key: row.key, id: row.item.id }] : []))
  const last = useRef<LastRow | null>(null)
  // Another list begins at its top.
  useEffect(() => void (last.current = null), [filter, by])
  const toggle = (key: string): void => setOpen((now) => flipped(now, key))
  useKeys((key) => {
    if (key === 'f') {
      const next = FOLDS[(FOLDS.indexOf(by) + 1) % FOLDS.length] ?? 'person'
      setParameters({ by: next === 'person' ? null : next })
      return true
    }
    return onItemKey(key, {
      rows: itemRows,
      last: last.current,
      handle: handle.current,
      isOpen: (each) => open.has(each),
      toggle,
    })
  })
  if (items.length === 0) return <NothingOpen answer={answer} text={text} asOf={asOf} />
  const onlyOf = (term: FilterTerm | null) =>
    term && {
      pressed: hasTerm(text, term),
      onToggle: () => setParameters({ q: toggleTerm(text, term) }),
    }
  const draw = (row: Row) => {
    switch (row.kind) {
      case 'head':
        return (
          <FoldHead
            fold={row.fold}
            folded={folded.has(row.key)}
            only={onlyOf(termOf(row.fold))}
            onToggle={() => setFolded((now) => flipped(now, row.key))}
          />
        )
      case 'item':
        return (
          <ItemRow
            item={row.item}
            choice={{ without: withoutIn(row.fold), asOf, historic }}
            open={open.has(row.key)}
            onToggle={() => toggle(row.key)}
          />
        )
      case 'all-overdue':
        return (
          <a class="all-overdue" href={onlyOverdue(text)}>
            all {row.fold.items.length} overdue
          </a>
        )
    }
  }
  return (
    <div onFocusIn={({ target }) => (last.current = lastRowFrom(target, itemRows()) ?? last.current)}>
      {all.failed && (
        <OnlySome
          here={items.length}
          total={answer.actionItems.totalCount}
          what="action items"
          again={all.again}
        />
      )}
      <VirtualRows
        rows={rows}
        keyOf={(row) => row.key}
        estimate={(row) => (row.kind === 'head' ? 61 : 38)}
        handle={handle}
        draw={draw}
      />
    </div>
  )
}

function rowsOf(fold: ItemFold, folded: boolean): Row[] {
  const head: Row = { kind: 'head', key: fold.key, fold }
  if (folded) return [head]
  // One that is left over takes no more room than the link would.
  const cut = fold.by === 'overdue' && fold.items.length > OVERDUE_ON_TOP + 1
  const items = cut ? fold.items.slice(0, OVERDUE_ON_TOP) : fold.items
  return [
    head,
    ...items.map((item): Row => ({ kind: 'item', key: `${fold.key}:${item.id}`, fold, item })),
    ...(cut ? [{ kind: 'all-overdue', key: 'all-overdue', fold } as const] : []),
  ]
}

function withoutIn({ by }: ItemFold): 'person' | 'group' | 'topic' | undefined {
  return by === 'age' || by === 'overdue' ? undefined : by
}

function onlyOverdue(text: string): string {
  return printAddress('/', {
    ...address.peek().parameters,
    q: toggleTerm(text, { key: 'is', value: 'overdue' }),
  })
}

function flipped(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}
