/** One box for all conditions, completed while typing (a combobox after the ARIA practices, list autocomplete). */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { completeFilter, isBegun, type Completion } from './complete-filter.js'
import { CompletionList, completionId } from './completion-list.js'
import { useKnownNames } from './known-names.js'
import type { FilterKey } from './parse-filter.js'
import { useSettledText } from './settled-text.js'

interface Props {
  readonly value: string
  /** What `is:` may say here. */
  readonly standings: readonly string[]
  readonly keys: readonly FilterKey[]
  readonly placeholder: string
  readonly label: string
  /** Told when the text is settled: after a pause, on Enter, on taking a completion, on leaving the box. */
  readonly onChange: (value: string) => void
}

export function FilterBox({ value, standings, keys, placeholder, label, onChange }: Props) {
  const begun = useRef(false)
  const { text, setText, tell } = useSettledText(value, onChange, { begun })
  const [caret, setCaret] = useState(0)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [used, setUsed] = useState(false)
  const known = useKnownNames(standings, used)
  const input = useRef<HTMLInputElement>(null)
  const placeCaret = useCaret(input)
  const list = useId()

  const completions = useMemo(
    () => (open ? completeFilter(text, caret, known, keys) : []),
    [open, text, caret, known, keys],
  )
  begun.current = isBegun(text, caret, completions)
  const take = (completion: Completion): void => {
    placeCaret(completion.caret)
    setText(completion.text)
    setCaret(completion.caret)
    setActive(-1)
    if (completion.text.endsWith(' ')) tell(completion.text)
  }
  const show = (): void => {
    setCaret(input.current?.selectionStart ?? 0)
    setOpen(true)
  }
  const hide = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const clear = (): void => {
    setText('')
    tell('')
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const reached = completions[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) setActive(stepped(active, event.key === 'ArrowDown' ? 1 : -1, completions.length))
      else setOpen(true)
    } else if (reached && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      take(reached)
    } else if (event.key === 'Enter') {
      hide()
      tell(text)
    } else if (event.key === 'Escape') {
      if (completions.length > 0) hide()
      else input.current?.blur()
      event.stopPropagation()
    }
  }
  return (
    <div class="filter-box">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M4.5 8h7M7 12h2" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={completions.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={completions[active] ? completionId(list, active) : undefined}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setActive(-1)
          show()
        }}
        onFocus={() => {
          setUsed(true)
          show()
        }}
        onClick={show}
        onBlur={() => {
          hide()
          tell(text)
        }}
        onKeyUp={() => setCaret(input.current?.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button type="button" class="icon-button" aria-label="Clear the filter" onClick={clear}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
          </svg>
        </button>
      )}
      <CompletionList id={list} completions={completions} active={active} onTake={take} />
    </div>
  )
}

/** Down from none is the first, up from none the last; up from the first is none again. */
function stepped(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1
  return step === 1 ? (active + 1) % count : ((active + count + 1) % (count + 1)) - 1
}

/** Puts the focus and the caret where they are wanted once the next text is drawn. */
function useCaret(input: { readonly current: HTMLInputElement | null }): (caret: number) => void {
  const placed = useRef<number | null>(null)
  // Before the next key is read, not with the next frame: a fast typist is by then two letters on.
  useLayoutEffect(() => {
    if (placed.current === null) return
    input.current?.focus()
    input.current?.setSelectionRange(placed.current, placed.current)
    placed.current = null
  })
  return (caret) => {
    placed.current = caret
  }
}
