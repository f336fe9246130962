/**
 * Short messages at the foot of the page, some with something to do (`u` does that of the newest). They hold still while
 * one points at them.
 */
import { signal } from '@preact/signals'
import { useKeys } from './keys.js'

export interface Notice {
  readonly key: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly close: () => void
  /** Stays until `letGo`, and from then on as long as a new one. */
  readonly hold: () => void
  readonly letGo: () => void
}

export const notices = signal<readonly Notice[]>([])

const STAYS_MS = 10_000
const MOST = 3
let next = 0

/**
 * Shows a message for ten seconds, or until too many others came; `gone` hears of its end, once. Gives the function that
 * takes it away.
 */
export function notify(
  text: string,
  action: Notice['action'] = null,
  gone: () => void = () => undefined,
): () => void {
  next += 1
  const key = next
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = (): void => clearTimeout(timer)
  const letGo = (): void => {
    hold()
    timer = setTimeout(close, STAYS_MS)
  }
  const close = (): void => {
    hold()
    if (!notices.peek().some((notice) => notice.key === key)) return
    notices.value = notices.peek().filter((notice) => notice.key !== key)
    gone()
  }
  notices.value = [...notices.peek(), { key, text, action, close, hold, letGo }]
  for (const old of notices.peek().slice(0, -MOST)) old.close()
  letGo()
  return close
}

export function Notices() {
  const newest = notices.value.findLast((notice) => notice.action !== null)
  useKeys((key) => {
    if (key !== 'u' || !newest) return false
    newest.action?.run()
    return true
  })
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map(({ key, text, action, hold, letGo }) => (
        <div
          class="notice"
          key={key}
          onPointerEnter={hold}
          onPointerLeave={letGo}
          onFocusIn={hold}
          onFocusOut={letGo}
        >
          <span>{text}</span>
          {action && (
            <button
              type="button"
              aria-keyshortcuts={key === newest?.key ? 'u' : undefined}
              onClick={action.run}
            >
              {action.label} {key === newest?.key && <kbd aria-hidden="true">u</kbd>}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
