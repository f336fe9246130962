/** A list of action items with rows that open, and its keys. `name` tells lists of one page apart. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { useKeys } from '../frame/keys.js'
import { VirtualRows, type RowsHandle } from '../parts/virtual-rows.js'
import { nearestFirst } from './fold-items.js'
import { lastRowFrom, onItemKey, type LastRow } from './item-keys.js'
import { ItemRow, type RowChoice } from './item-row.js'
import type { Item } from './item.js'

interface Props {
  readonly items: readonly Item[]
  readonly choice: RowChoice
  readonly name: string
}

export function ItemList({ items: given, choice, name }: Props) {
  const items = useMemo(() => [...given].sort(nearestFirst), [given])
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const handle = useRef<RowsHandle | null>(null)
  const last = useRef<LastRow | null>(null)
  const keyOf = (item: Item): string => `${name}:${item.id}`
  const rows = () => items.map((item) => ({ key: keyOf(item), id: item.id }))
  const toggle = (key: string): void =>
    setOpen((now) => {
      const next = new Set(now)
      if (!next.delete(key)) next.add(key)
      return next
    })
  useKeys((key) => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null
    // Only one list answers: that of the focus, else the page's first.
    if (focused === null ? name !== firstList() : !focused.startsWith(`${name}:`)) return false
    return onItemKey(key, {
      rows,
      last: last.current,
      handle: handle.current,
      isOpen: (each) => open.has(each),
      toggle,
    })
  })
  return (
    <div
      data-list={name}
      onFocusIn={({ target }) => (last.current = lastRowFrom(target, rows()) ?? last.current)}
    >
      <VirtualRows
        rows={items}
        keyOf={keyOf}
        estimate={() => 37}
        handle={handle}
        draw={(item) => (
          <ItemRow
            item={item}
            choice={choice}
            open={open.has(keyOf(item))}
            onToggle={() => toggle(keyOf(item))}
          />
        )}
      />
    </div>
  )
}

function firstList(): string | undefined {
  return document.querySelector<HTMLElement>('[data-list]')?.dataset['list']
}
