/**
 * A long list of rows of different heights that draws only those near the window. Short lists are drawn whole, so
 * that the browser's own search and print see them.
 */
import type { ComponentChildren, RefObject, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { usePrinting } from './printing.js'
import { firstBeyond, useRowHeights } from './row-heights.js'

/** From how many rows on only those near the window are drawn. */
export const DRAWN_WHOLE = 120
const BEYOND = 800

export interface RowsHandle {
  /** Brings a row near the middle of the window, drawn. */
  readonly reveal: (key: string) => void
}

interface Props<Row> {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** A row's likely height in px, before it is measured. */
  readonly estimate: (row: Row) => number
  readonly draw: (row: Row) => ComponentChildren
  readonly handle?: RefObject<RowsHandle | null>
}

export function VirtualRows<Row>({ rows, keyOf, estimate, draw, handle }: Props<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const { offsets, observe } = useRowHeights(rows, keyOf, estimate)
  const [range, setRange] = useState<readonly [number, number]>([0, 40])
  const printing = usePrinting()
  const whole = rows.length <= DRAWN_WHOLE || printing

  const latest = useRef({ rows, offsets, whole })
  latest.current = { rows, offsets, whole }
  // A row is drawn once: scrolling only takes rows away and adds others.
  const drawn = useRef({ draw, rows, whole, elements: new Map<number, VNode>() })
  if (drawn.current.draw !== draw || drawn.current.rows !== rows || drawn.current.whole !== whole) {
    drawn.current = { draw, rows, whole, elements: new Map() }
  }

  const place = (): void => {
    const top = box.current?.getBoundingClientRect().top
    if (top === undefined || latest.current.whole) return
    const { offsets: at, rows: all } = latest.current
    const rowsWithin = (beyond: number): readonly [number, number] => [
      Math.max(0, firstBeyond(at, -top - beyond) - 1),
      Math.min(all.length, firstBeyond(at, -top + innerHeight + beyond)),
    ]
    // Drawn again only where what is drawn no longer reaches far enough.
    const [first, last] = rowsWithin(BEYOND / 2)
    setRange((before) => (before[0] <= first && before[1] >= last ? before : rowsWithin(BEYOND)))
  }

  useEffect(() => {
    addEventListener('scroll', place, { passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place)
      removeEventListener('resize', place)
    }
  }, [])
  useLayoutEffect(place, [rows, whole])

  if (handle) {
    handle.current = {
      reveal: (key) => {
        const index = latest.current.rows.findIndex((row) => keyOf(row) === key)
        const top = box.current?.getBoundingClientRect().top
        if (index < 0 || top === undefined || latest.current.whole) return
        const at = top + (latest.current.offsets[index] ?? 0)
        if (at > 80 && at < innerHeight - 120) return
        scrollBy(0, at - innerHeight / 3)
        place()
      },
    }
  }

  const [first, last] = whole ? [0, rows.length] : range
  const above = whole ? 0 : (offsets[Math.min(first, rows.length)] ?? 0)
  const below = whole ? 0 : (offsets.at(-1) ?? 0) - (offsets[Math.min(last, rows.length)] ?? 0)
  const element = (row: Row, index: number): VNode => (
    <div
      key={keyOf(row)}
      data-key={keyOf(row)}
      role="listitem"
      aria-setsize={rows.length}
      aria-posinset={index + 1}
      ref={(div) => {
        if (div && !whole) observe(div)
      }}
    >
      {draw(row)}
    </div>
  )
  const { elements } = drawn.current
  const shown = rows.slice(first, last).map((row, at): readonly [number, VNode] => {
    const index = first + at
    return [index, elements.get(index) ?? element(row, index)]
  })
  drawn.current.elements = new Map(shown)
  return (
    <div ref={box} role="list" style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
      {shown.map(([, each]) => each)}
    </div>
  )
}
