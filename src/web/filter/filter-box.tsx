/** One box for all conditions, completed while typing (a combobox after the ARIA practices, list autocomplete). */
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { completeFilter } from './complete-filter.js'
import { useKnownNames } from './known-names.js'
import type { FilterKey } from './parse-filter.js'

interface Props {
  readonly value: string
  /** What `is:` may say here. */
  readonly standings: readonly string[]
  readonly keys: readonly FilterKey[]
  readonly placeholder: string
  readonly label: string
  /** Told when the text is settled: after a pause, on Enter, on taking a completion. */
  readonly onChange: (value: string) => void
}

const PAUSE_MS = 250

export function FilterBox({ value, standings, keys, placeholder, label, onChange }: Props) {
  const [text, setText] = useState(value)
  const [caret, setCaret] = useState(0)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [used, setUsed] = useState(false)
  const known = useKnownNames(standings, used)
  const input = useRef<HTMLInputElement>(null)
  const told = useRef(value)
  const list = useId()
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

  const completions = useMemo(
    () => (open ? completeFilter(text, caret, known, keys) : []),
    [open, text, caret, known, keys],
  )
  const shown = open && completions.length > 0
  /** Where the caret goes once the completion taken is drawn. */
  const placed = useRef<number | undefined>(undefined)
  // Before the next key is read, not with the next frame: a fast typist is by then two letters on.
  useLayoutEffect(() => {
    if (placed.current === undefined) return
    input.current?.focus()
    input.current?.setSelectionRange(placed.current, placed.current)
    placed.current = undefined
  })
  const take = (index: number): void => {
    const completion = completions[index]
    if (!completion) return
    placed.current = completion.caret
    setText(completion.text)
    setCaret(completion.caret)
    setActive(-1)
    if (completion.text.endsWith(' ')) tell(completion.text.trim())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) {
        setOpen(true)
        return
      }
      const count = completions.length
      if (count > 0)
        setActive((now) =>
          event.key === 'ArrowDown' ? (now + 1) % count : ((now + count) % (count + 1)) - 1,
        )
    } else if (event.key === 'Enter' || (event.key === 'Tab' && active >= 0)) {
      if (shown && active >= 0) {
        event.preventDefault()
        take(active)
      } else {
        setOpen(false)
        tell(text)
      }
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false)
      else if (text !== '') setText('')
      else input.current?.blur()
      event.stopPropagation()
    }
  }
  const follow = (): void => setCaret(input.current?.selectionStart ?? 0)
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
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
          follow()
        }}
        onFocus={() => {
          setUsed(true)
          follow()
          setOpen(true)
        }}
        onClick={() => {
          follow()
          setOpen(true)
        }}
        onBlur={() => {
          setOpen(false)
          setActive(-1)
        }}
        onKeyUp={follow}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label="Clear the filter"
          onClick={() => {
            setText('')
            tell('')
            input.current?.focus()
          }}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
          </svg>
        </button>
      )}
      <ul class="completions" id={list} role="listbox" aria-label="Completions" hidden={!shown}>
        {completions.map((completion, index) => (
          <li
            key={completion.label}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              take(index)
            }}
          >
            <span>{completion.label}</span>
            <span class="label">{completion.hint}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
