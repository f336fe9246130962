/** One of a few, as a row of words. */
interface Props<Value extends string> {
  readonly label: string
  readonly values: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function Choice<Value extends string>({ label, values, value, onChange }: Props<Value>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      <span class="label" aria-hidden="true">
        {label}
      </span>
      {values.map((each) => (
        <button
          key={each.value}
          type="button"
          aria-pressed={each.value === value}
          onClick={() => onChange(each.value)}
        >
          {each.label}
        </button>
      ))}
    </div>
  )
}
