/** Short messages at the foot of the page, some with something to do. They hold still while one points at them. */
import { signal } from '@preact/signals'

export interface Notice {
  readonly key: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

export const notices = signal<readonly Notice[]>([])

const STAYS_MS = 10_000
let next = 0

/** Shows a message for ten seconds; gives the function that takes it away. */
export function notify(
  text: string,
  action: Notice['action'] = null,
  gone: () => void = () => undefined,
): () => void {
  next += 1
  const key = next
  notices.value = [...notices.peek().slice(-2), { key, text, action }]
  const close = (): void => {
    clearTimeout(timer)
    if (!notices.peek().some((notice) => notice.key === key)) return
    notices.value = notices.peek().filter((notice) => notice.key !== key)
    gone()
  }
  const timer = setTimeout(close, STAYS_MS)
  return close
}

export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map((notice) => (
        <div class="notice" key={notice.key}>
          <span>{notice.text}</span>
          {notice.action && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
