/**
 * The text of a field that is told on when it is settled: not with every letter, but after a pause or when asked. Told
 * is what stands between the spaces around it.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

const PAUSE_MS = 250

export interface SettledText {
  readonly text: string
  readonly setText: (text: string) => void
  /** Tells `text` now, without waiting for a pause; what was told last is not told again. */
  readonly tell: (text: string) => void
}

interface Settling {
  readonly pauseMs?: number
  /** While it is true, no pause settles the text. */
  readonly begun?: { readonly current: boolean }
}

/** `value` is what the text is outside of the field: where it becomes another, so does the field's. */
export function useSettledText(
  value: string,
  onChange: (text: string) => void,
  { pauseMs = PAUSE_MS, begun }: Settling = {},
): SettledText {
  const [text, setText] = useState(value)
  const told = useRef(value.trim())
  useEffect(() => {
    if (value.trim() === told.current) return
    told.current = value.trim()
    setText(value)
  }, [value])

  const latest = useRef(onChange)
  latest.current = onChange
  const tell = useCallback((next: string): void => {
    const words = next.trim()
    if (words === told.current) return
    told.current = words
    latest.current(words)
  }, [])
  useEffect(() => {
    if (text.trim() === told.current) return
    const timer = setTimeout(() => {
      if (begun?.current !== true) tell(text)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, tell, pauseMs, begun])
  return { text, setText, tell }
}
