/** A long page comes in parts: what fills the window at once, the rest while the browser has nothing else to do. */
import { useEffect, useState } from 'preact/hooks'
import { usePrinting } from '../parts/printing.js'

interface Growing<Part> {
  readonly shown: readonly Part[]
  /** Draws all of it, then goes on. */
  readonly whole: (then: () => void) => void
}

const AT_ONCE = 10
const STEP = 25

export function useGrowing<Part>(parts: readonly Part[]): Growing<Part> {
  const [count, setCount] = useState(AT_ONCE)
  const printing = usePrinting()
  const left = parts.length > count && !printing
  useEffect(() => {
    if (!left) return
    const timer = setTimeout(() => setCount((before) => before + STEP))
    return () => clearTimeout(timer)
  }, [left, count])
  return {
    shown: left ? parts.slice(0, count) : parts,
    whole: (then) => {
      setCount(Number.MAX_SAFE_INTEGER)
      setTimeout(then)
    },
  }
}
