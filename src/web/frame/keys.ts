/** Keys that work anywhere on a page, while nobody types into a field. */
import { useEffect } from 'preact/hooks'

type OnKey = (key: string) => boolean

const listeners = new Set<OnKey>()

/** Calls `onKey` for single keys until the component goes; it answers whether the key was its own. */
export function useKeys(onKey: OnKey): void {
  useEffect(() => {
    listeners.add(onKey)
    return () => void listeners.delete(onKey)
  })
}

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    const target = event.target
    if (
      target instanceof HTMLElement &&
      target.closest('input,select,textarea,[contenteditable],dialog[open]')
    )
      return
    for (const onKey of [...listeners].reverse()) {
      if (!onKey(event.key)) continue
      event.preventDefault()
      return
    }
  })
}
