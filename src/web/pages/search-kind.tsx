/** What was found of one kind: the first few, more on demand, and how many there are. */
import { useState } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerSearchKind, type SearchKind } from '../api/operations.generated.js'
import { SearchHit, type FoundOfKind } from './search-hit.js'

interface Props {
  readonly title: string
  readonly kind: SearchKind
  readonly words: string
  /** How many stand there at once. */
  readonly few: number
  readonly best: FoundOfKind
}

/** Nobody reads on further; better words find it sooner. */
const MOST = 200

export function FoundKind({ title, kind, words, few, best }: Props) {
  const [all, setAll] = useState(false)
  const { totalCount } = best
  const beyond = totalCount > best.edges.length
  const { answer, error, again } = useAnswer(
    ExplorerSearchKind,
    all && beyond ? { query: words, kind, first: MOST } : null,
  )
  if (totalCount === 0) return null
  const edges = answer?.search.edges ?? best.edges
  const shown = all ? edges : edges.slice(0, few)
  return (
    <section class="found-kind">
      <h2>
        {title} <span class="quiet">{totalCount}</span>
      </h2>
      <ul>
        {shown.map((edge) => (
          <li key={edge.node.id} class="found">
            <SearchHit edge={edge} />
          </li>
        ))}
      </ul>
      {!all && shown.length < totalCount && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {Math.min(totalCount, MOST) - shown.length} more
        </button>
      )}
      {all && beyond && (answer || error) && shown.length < totalCount && (
        <p class="quiet" role="status">
          These are the best {shown.length} of {totalCount}.{' '}
          {error ? (
            <button type="button" class="more" onClick={again}>
              Ask for the others
            </button>
          ) : (
            'More words find less.'
          )}
        </p>
      )}
    </section>
  )
}
