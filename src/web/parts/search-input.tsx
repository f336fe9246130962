import { useSettledText } from '../filter/settled-text.js'
import { setParameters } from '../routing/router.js'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly value: string
}

/** A box whose words are the address's `q`, a moment after one stops typing. */
export function SearchInput({ label, placeholder, value }: Props) {
  const { text, setText } = useSettledText(value, (q) => setParameters({ q }, { replace: true }))
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
