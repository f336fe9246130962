import type { ExplorerOpenItemsAnswer } from '../api/operations.generated.js'
import { dayInWords, daysBetween } from '../parts/days.js'
import { EmptyStore, State } from '../parts/states.js'
import { printAddress } from '../routing/address.js'

interface NothingFoundProps {
  readonly text: string
  /** What the server said of a name that it does not know. */
  readonly reason?: string
}

/** A filter that nothing passes, and ways back from it. */
export function NothingFound({ text, reason }: NothingFoundProps) {
  return (
    <State title="Nothing found">
      <p>
        {reason === undefined ? '' : `${reason} `}No action item passes <code>{text}</code>.{' '}
        <a href={printAddress('/search', { q: text.replaceAll(/\b\w+:/g, '') })}>Search everything</a> or{' '}
        <a href="/">take the filter away</a>.
      </p>
    </State>
  )
}

interface NothingOpenProps {
  readonly answer: ExplorerOpenItemsAnswer
  readonly text: string
  readonly asOf: string
}

/** Nothing to show, and why: no minutes at all, no recent ones, or a filter that nothing passes. */
export function NothingOpen({ answer, text, asOf }: NothingOpenProps) {
  const newest = answer.newestMeetingDay
  if (newest === null) return <EmptyStore />
  if (text.trim() !== '') return <NothingFound text={text} />
  if (daysBetween(newest, asOf) > 60) {
    return (
      <State title="Nothing fresh is open">
        <p>
          The newest meeting was on {dayInWords(newest)}: what was open then is stale by now.{' '}
          <a href={printAddress('/', { 'as-of': newest })}>Look as of {dayInWords(newest)}</a>
          {answer.actionItems.leftOut.stale > 0 && (
            <>
              {' '}
              or{' '}
              <a href={printAddress('/', { q: 'is:stale' })}>
                see the {answer.actionItems.leftOut.stale} stale ones
              </a>
            </>
          )}
          .
        </p>
      </State>
    )
  }
  return (
    <State title="Nothing is open">
      <p>Everything promised is done, dropped or stale.</p>
    </State>
  )
}
