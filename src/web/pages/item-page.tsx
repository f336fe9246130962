/** One action item on a page of its own, for links from elsewhere. */
import { useAnswer } from '../api/answer.js'
import { ExplorerItem } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { reasonInWords } from '../items/reason-in-words.js'
import { ItemRow } from '../items/item-row.js'
import { useKeys } from '../frame/keys.js'
import { onItemKey } from '../items/item-keys.js'
import { AsOf, useAsOf } from '../parts/as-of.js'
import { dayInWords } from '../parts/days.js'
import { Failed, State, Waiting } from '../parts/states.js'

export function ItemPage({ subject }: { subject: string }) {
  const { asOf, historic } = useAsOf()
  const asked = useAnswer(ExplorerItem, { id: subject, asOf: historic ? asOf : null })
  const item = asked.answer?.actionItem
  useTitle(item?.text ?? 'Action item')
  useKeys((key) =>
    onItemKey(key, {
      rows: () => (item ? [{ key: item.id, id: item.id }] : []),
      last: null,
      handle: null,
      isOpen: () => true,
      toggle: () => undefined,
    }),
  )
  return (
    <>
      <div class="page-head">
        <h1>Action item</h1>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      {asked.error && !asked.answer && <Failed error={asked.error} again={asked.again} />}
      {!asked.answer && !asked.error && <Waiting lines={6} />}
      {asked.answer && !item && (
        <State title="There is no such action item">
          <p>
            No action item is called <code>{subject}</code>. <a href="/">Open items</a>
          </p>
        </State>
      )}
      {item && (
        <div data-key={item.id}>
          <ItemRow item={item} choice={{ asOf, historic }} open onToggle={() => undefined} />
          <section class="item-history" aria-label="How it stood">
            <h2 class="label">How it stood</h2>
            <ol>
              {item.history.map((span) => (
                <li key={span.from}>
                  <span class="quiet">
                    {dayInWords(span.from)} – {span.to ? dayInWords(span.to) : 'now'}
                  </span>{' '}
                  <strong>{span.status.toLowerCase()}</strong>{' '}
                  <span class="quiet">{reasonInWords(span.reason).replace(/^\w+: /, '')}</span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
    </>
  )
}
