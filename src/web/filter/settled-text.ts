/** The text of a field that is told on when it is settled: not with every letter, but after a pause or when asked. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

const PAUSE_MS = 250

export interface SettledText {
  readonly text: string
  readonly setText: (text: string) => void
  /** Tells `text` now, without waiting for a pause; what was told last is not told again. */
  readonly tell: (text: string) => void
}

/** `value` is what the text is outside of the field: where it becomes another, so does the field's. */
export function useSettledText(value: string, onChange: (text: string) => void): SettledText {
  const [text, setText] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])

  const latest = useRef(onChange)
  latest.current = onChange
  const tell = useCallback((next: string): void => {
    if (next === told.current) return
    told.current = next
    latest.current(next)
  }, [])
  useEffect(() => {
    if (text === told.current) return
    const timer = setTimeout(() => tell(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, tell])
  return { text, setText, tell }
}
