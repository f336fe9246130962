import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

export const keyHelpShown = signal(false)

const KEYS: readonly [string, string][] = [
  ['j', 'next item'],
  ['k', 'item before'],
  ['o', 'open or fold the item'],
  ['c', 'close it'],
  ['a', 'assign it'],
  ['r', 'reopen it'],
  ['u', 'undo what was just said'],
  ['f', 'fold by person, group, topic, age'],
  ['/', 'search'],
  ['?', 'these keys'],
]

export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = keyHelpShown.value
  useEffect(() => {
    if (shown) dialog.current?.showModal()
    else dialog.current?.close()
  }, [shown])
  return (
    <dialog
      ref={dialog}
      class="key-help"
      aria-labelledby="key-help-title"
      onClose={() => (keyHelpShown.value = false)}
      onClick={(event) => {
        if (event.target === dialog.current) keyHelpShown.value = false
      }}
    >
      <h2 id="key-help-title">Keys</h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => (keyHelpShown.value = false)}>
        Close
      </button>
    </dialog>
  )
}
