/** The keys of lists of action items: `j` `k` go, `o` opens, `c` closes. Works on rows with `data-item`. */
import type { RowsHandle } from '../parts/virtual-rows.js'

interface Row {
  /** The key of the drawn row; an item under two headings has two rows. */
  readonly key: string
  readonly id: string
}

/** The row that had the focus last, and which one it was: the focus goes when the row does. */
export interface LastRow {
  readonly key: string
  readonly index: number
}

export interface ItemList {
  readonly rows: () => readonly Row[]
  readonly last: LastRow | null
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

/** The row that has just got the focus; null where what got it is in none of `rows`. */
export function lastRowFrom(focused: EventTarget | null, rows: readonly Row[]): LastRow | null {
  const row = focused instanceof Element ? focused.closest('[data-item]') : null
  const key = row && keyOf(row)
  const index = rows.findIndex((each) => each.key === key)
  return key !== null && index >= 0 ? { key, index } : null
}

/** The index of the row that is a step from the last one; the first where there was none. */
export function indexAfter(step: 1 | -1, last: LastRow | null, rows: readonly Row[]): number {
  if (last === null) return 0
  const now = rows.findIndex((row) => row.key === last.key)
  // Where the last one went, the next one stands in its place.
  const next = now >= 0 ? now + step : step === 1 ? last.index : last.index - 1
  return Math.max(0, Math.min(rows.length - 1, next))
}

function go(list: ItemList, step: 1 | -1): void {
  const rows = list.rows()
  const next = rows[indexAfter(step, lastRowFrom(document.activeElement, rows) ?? list.last, rows)]
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
