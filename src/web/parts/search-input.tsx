import { useEffect, useRef, useState } from 'preact/hooks'
import { setParameters } from '../routing/router.js'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly value: string
}

/** A box whose words are the address's `q`, a moment after one stops typing. */
export function SearchInput({ label, placeholder, value }: Props) {
  const [text, setText] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value !== told.current) setText(value)
    told.current = value
  }, [value])
  useEffect(() => {
    if (text.trim() === told.current) return
    const timer = setTimeout(() => {
      told.current = text.trim()
      setParameters({ q: text.trim() }, { replace: true })
    }, 200)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      type="search"
      class="search-input"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      autocomplete="off"
      onInput={(event) => setText(event.currentTarget.value)}
    />
  )
}
