import { dayInWords, isDay, today } from './days.js'
import { address, setParameters } from '../routing/router.js'

/** The day as of which a page stands: its `as-of` parameter, else today. */
export function useAsOf(): { readonly asOf: string; readonly historic: boolean } {
  const wanted = address.value.parameters['as-of']
  return isDay(wanted) ? { asOf: wanted, historic: wanted < today() } : { asOf: today(), historic: false }
}

/** Says on paper, which has no handle for it, as of which day all stands. */
export function AsOfOnPaper() {
  const { asOf } = useAsOf()
  return <p class="only-print quiet">as of {dayInWords(asOf)}</p>
}

/** Looks back: the same page as it stood at the end of another day. */
export function AsOf() {
  const { asOf, historic } = useAsOf()
  return (
    <div class={historic ? 'as-of historic' : 'as-of'}>
      <label>
        <span>as of</span>
        <span class="as-of-day" aria-hidden="true">
          {dayInWords(asOf)}
          <svg class="chevron" width="12" height="12" viewBox="0 0 12 12">
            <path d="M2.5 4.5L6 8l3.5-3.5" />
          </svg>
        </span>
        <input
          type="date"
          value={asOf}
          max={today()}
          aria-label="As of"
          onClick={(event) => event.currentTarget.showPicker()}
          onChange={(event) => {
            const day = event.currentTarget.value
            setParameters({ 'as-of': isDay(day) && day !== today() ? day : null })
          }}
        />
      </label>
      {historic && (
        <button type="button" class="more" onClick={() => setParameters({ 'as-of': null })}>
          today
        </button>
      )}
    </div>
  )
}
