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
  const [text, showText] = useState(value)
  const told = useRef(value.trim())
  /** Told and not come back as `value`: what comes back late is nobody else's. */
  const awaited = useRef<string[]>([])
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(onChange)
  latest.current = onChange
  useEffect(() => {
    const words = value.trim()
    const at = awaited.current.indexOf(words)
    awaited.current.splice(0, at === -1 ? Infinity : at + 1)
    if (at !== -1 || words === told.current) return
    clearTimeout(pause.current)
    told.current = words
    showText(value)
  }, [value])
  useEffect(() => () => clearTimeout(pause.current), [])

  const tell = useCallback((next: string): void => {
    clearTimeout(pause.current)
    const words = next.trim()
    if (words === told.current) return
    told.current = words
    awaited.current.push(words)
    latest.current(words)
  }, [])
  // The pause is no effect of the drawn text: on a slow machine that comes late, and an old one would tell over a newer text.
  const setText = useCallback(
    (next: string): void => {
      showText(next)
      clearTimeout(pause.current)
      pause.current = setTimeout(() => {
        if (begun?.current !== true) tell(next)
      }, pauseMs)
    },
    [tell, pauseMs, begun],
  )
  return { text, setText, tell }
}
