/** A long page comes in parts: what fills the window at once, the rest while the browser has nothing else to do. */
import { useEffect, useState } from 'preact/hooks'

interface Growing<Part> {
  readonly shown: readonly Part[]
  /** Draws all of it, then goes on. */
  readonly whole: (then: () => void) => void
}

const AT_ONCE = 10
const STEP = 25

export function useGrowing<Part>(parts: readonly Part[]): Growing<Part> {
  const [count, setCount] = useState(AT_ONCE)
  const left = parts.length > count
  useEffect(() => {
    if (!left) return
    const timer = setTimeout(() => setCount((before) => before + STEP))
    return () => clearTimeout(timer)
  }, [left, count])
  useEffect(() => {
    const all = (): void => setCount(Number.MAX_SAFE_INTEGER)
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [])
  return {
    shown: left ? parts.slice(0, count) : parts,
    whole: (then) => {
      setCount(Number.MAX_SAFE_INTEGER)
      setTimeout(then)
    },
  }
}
