/** Above a topic's story: when it happened, and which part of it is told. */
import { Choice } from '../parts/choice.js'
import { monthInWords, type AxisMonth } from '../parts/days.js'
import { MonthAxis } from '../parts/month-axis.js'
import { setParameters } from '../routing/router.js'
import type { StoryFilter } from './topic-story.js'

interface Props {
  readonly months: readonly AxisMonth[]
  readonly filter: StoryFilter
  readonly newestFirst: boolean
  /** The day that is wanted; null for today. */
  readonly asOf: string | null
  /** How many entries pass the filter, of those that are here. */
  readonly shown: number
  readonly here: number
  readonly total: number
  readonly onGo: (month: string) => void
}

/** What refines the page is no step of its own in the history. */
const refine = (parameters: Readonly<Record<string, string | null>>): void =>
  setParameters(parameters, { replace: true })

export function StoryTime({ months, filter, newestFirst, asOf, shown, here, total, onGo }: Props) {
  return (
    <section class="story-time" aria-label="Over time">
      {months.length > 1 && (
        <MonthAxis
          months={months}
          from={filter.from}
          to={filter.to}
          asOf={asOf}
          onSpan={(from, to) => refine({ from, to })}
          onGo={onGo}
          onAsOf={(day) => refine({ 'as-of': day })}
        />
      )}
      <div class="toolbar story-tools no-print">
        <input
          type="search"
          class="story-search"
          aria-label="Search within this topic"
          placeholder="search within"
          value={filter.words}
          onInput={(event) => refine({ q: event.currentTarget.value })}
        />
        <Choice
          label="order"
          value={newestFirst ? 'newest' : 'oldest'}
          values={[
            { value: 'oldest', label: 'oldest first' },
            { value: 'newest', label: 'newest first' },
          ]}
          onChange={(order) => refine({ order: order === 'newest' ? order : null })}
        />
      </div>
      {shown < here && (
        <p class="story-filtered">
          {shown} of {total} entries{spanInWords(filter)}{' '}
          <button
            type="button"
            class="more"
            onClick={() => setParameters({ q: null, kind: null, group: null, from: null, to: null })}
          >
            show all
          </button>
        </p>
      )}
    </section>
  )
}

function spanInWords({ from, to }: StoryFilter): string {
  const first = from ?? to
  const last = to ?? from
  return first === null || last === null ? '' : `, ${monthInWords(first)} to ${monthInWords(last)}`
}
