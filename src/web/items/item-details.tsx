/** Why an action item stands as it does: every place where it stands, quoted, and what people said of it. */
import { useAnswer } from '../api/answer.js'
import { ExplorerItem, type ExplorerItemAnswer } from '../api/operations.generated.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { wordsOfLine } from '../markdown/words-of-line.js'
import { Day } from '../parts/day.js'
import { SourceLink } from '../parts/source-link.js'
import { Waiting } from '../parts/states.js'
import { reasonInWords } from './reason-in-words.js'
import { safeHref } from '../markdown/markdown-text.js'
import { itemAddress, meetingAddress } from '../routing/address.js'

type Details = NonNullable<ExplorerItemAnswer['actionItem']>

export function ItemDetails({ id, asOf }: { id: string; asOf: string | null }) {
  const { answer, error, again } = useAnswer(ExplorerItem, { id, asOf })
  const item = answer?.actionItem
  if (error && !item) {
    return (
      <p class="quiet">
        {error.message}{' '}
        <button type="button" class="more" onClick={again}>
          Try again
        </button>
      </p>
    )
  }
  if (!answer) return <Waiting lines={2} />
  if (!item) return <p class="quiet">It stands in no minutes any more.</p>
  return <ItemEvidence item={item} />
}

export function ItemEvidence({ item }: { item: Details }) {
  return (
    <div class="evidence">
      <p class="small quiet">
        {reasonInWords(item.statusReason)}
        {item.reason ? ` · suggested because ${item.reason}` : ''} ·{' '}
        <a href={itemAddress(item.id)}>{item.id}</a>
      </p>
      <ol class="sightings">
        {item.sightings.map((sighting) => (
          <li key={sighting.id} data-status={sighting.status.toLowerCase()}>
            <Day day={sighting.date} />
            <blockquote title={sighting.joinedBy ?? undefined}>
              <InlineMarkdown text={quoteOf(sighting)} />
            </blockquote>
            <span class="sighting-place">
              {sighting.copy && <span class="label">copy · </span>}
              {sighting.agendaItem && (
                <a class="small" href={meetingAddress(sighting.meeting.id)} title="the meeting">
                  <InlineMarkdown text={sighting.agendaItem.title} unlinked />
                </a>
              )}
              <SourceLink of={{ ...sighting, excerpt: sighting.joinedBy ?? '' }} />
            </span>
          </li>
        ))}
        {item.events.map((event) => (
          <li key={event.id} class="event">
            <Day day={event.day} />
            <p>
              {event.by}: <strong>{event.kind.toLowerCase().replaceAll('_', ' ')}</strong>
              {event.values.length > 0 ? ` ${event.values.join(', ')}` : ''}
              {event.note ? ` — ${event.note}` : ''}
            </p>
          </li>
        ))}
      </ol>
      {item.conflicts.map((conflict) => (
        <p key={conflict.date + conflict.message} class="conflict">
          <Day day={conflict.date} /> {conflict.message}
        </p>
      ))}
      <References references={item.references} />
    </div>
  )
}

/** The words of the line; where only the words of a mark are known, the task's own words. */
function quoteOf({ excerpt, text }: { excerpt: string; text: string }): string {
  const line = wordsOfLine(excerpt)
  return line.length > text.length ? line : `${line}: ${text}`
}

export function References({ references }: { references: Details['references'] }) {
  if (references.length === 0) return null
  return (
    <ul class="references">
      {references.map((reference) => {
        const href = reference.url === null ? null : safeHref(reference.url)
        const words = reference.kind === 'DOCUMENT' ? reference.label : reference.key
        return (
          <li key={reference.id} class="small">
            {href === null ? (
              words
            ) : (
              <a href={href} target="_blank" rel="noreferrer noopener" title={href}>
                {words}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
