/** Says that a list did not come whole, and asks for the rest. */
interface Props {
  readonly here: number
  readonly total: number
  /** What they are, as several: "entries". */
  readonly what: string
  readonly again: () => void
}

export function OnlySome({ here, total, what, again }: Props) {
  return (
    <p class="quiet" role="status">
      Only {here} of {total} {what} came.{' '}
      <button type="button" class="more" onClick={again}>
        Ask for the others
      </button>
    </p>
  )
}
