/** The keys of lists of action items: `j` `k` go, `o` opens, `c` closes. Works on rows with `data-item`. */
import type { RowsHandle } from '../parts/virtual-rows.js'

interface Row {
  /** The key of the drawn row; an item under two headings has two rows. */
  readonly key: string
  readonly id: string
}

export interface ItemList {
  readonly rows: () => readonly Row[]
  readonly handle: RowsHandle | null
  readonly isOpen: (key: string) => boolean
  readonly toggle: (key: string) => void
}

/** Answers whether the key was one of ours. */
export function onItemKey(key: string, list: ItemList): boolean {
  if (key === 'j' || key === 'k') {
    go(list, key === 'j' ? 1 : -1)
    return true
  }
  const row = rowInFocus()
  const rowKey = row ? keyOf(row) : null
  if (rowKey === null) return false
  if (key === 'o') {
    list.toggle(rowKey)
    return true
  }
  if (key === 'c' || key === 'r' || key === 'a') {
    if (!list.isOpen(rowKey)) list.toggle(rowKey)
    const saying = key === 'c' ? 'close' : key === 'r' ? 'reopen' : 'assign'
    whenDrawn(
      () => rowElement(rowKey)?.querySelector<HTMLElement>(`[data-say="${saying}"]`) ?? null,
      (button) => button.click(),
    )
    return true
  }
  return false
}

function go(list: ItemList, step: 1 | -1): void {
  const rows = list.rows()
  if (rows.length === 0) return
  const focused = rowInFocus()
  const now = focused ? rows.findIndex((row) => row.key === keyOf(focused)) : -1
  const next = rows[now < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, now + step))]
  if (!next) return
  list.handle?.reveal(next.key)
  whenDrawn(
    () => rowElement(next.key)?.querySelector<HTMLElement>('.item-toggle') ?? null,
    (toggle) => {
      toggle.focus({ preventScroll: true })
      toggle.closest('.item')?.scrollIntoView({ block: 'nearest' })
    },
  )
}

function rowInFocus(): Element | null {
  return document.activeElement?.closest('[data-item]') ?? null
}

function keyOf(row: Element): string | null {
  return row.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? row.getAttribute('data-item')
}

function rowElement(key: string): Element | null {
  return document.querySelector(`[data-key="${CSS.escape(key)}"]`)
}

/** Rows are drawn a frame or two later. */
function whenDrawn(find: () => HTMLElement | null, then: (element: HTMLElement) => void, tries = 20): void {
  const element = find()
  if (element) then(element)
  else if (tries > 0) requestAnimationFrame(() => whenDrawn(find, then, tries - 1))
}
