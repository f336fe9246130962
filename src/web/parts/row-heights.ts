/** How high the rows of a long list are: guessed until they are drawn, measured from then on. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

export interface RowHeights {
  /** How far from the top of the list each row begins, in px, and last where the list ends. */
  readonly offsets: readonly number[]
  /** Measures the element of a row (`data-key`), now and whenever its height changes. */
  readonly observe: (row: Element) => void
}

export function useRowHeights<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  estimate: (row: Row) => number,
): RowHeights {
  const heights = useRef(new Map<string, number>())
  const [measured, remeasured] = useState(0)
  const offsets = useMemo(() => {
    const sums = [0]
    let sum = 0
    for (const row of rows) sums.push((sum += heights.current.get(keyOf(row)) ?? estimate(row)))
    return sums
    // `measured` stands for the heights; `keyOf` and `estimate` tell the same of the same rows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, measured])

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false
        for (const entry of entries) {
          const key = (entry.target as HTMLElement).dataset['key']
          const height = entry.borderBoxSize[0]?.blockSize ?? 0
          if (key === undefined || height === 0 || heights.current.get(key) === height) continue
          heights.current.set(key, height)
          changed = true
        }
        if (changed) remeasured((count) => count + 1)
      }),
    [],
  )
  useEffect(() => () => observer.disconnect(), [observer])
  const observe = useMemo(() => (row: Element) => observer.observe(row), [observer])
  return { offsets, observe }
}

/** The index of the first offset beyond `at`. */
export function firstBeyond(offsets: readonly number[], at: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
