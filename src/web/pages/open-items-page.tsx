/** The first page: what is still open, per person, over all groups. */
import { useMemo } from 'preact/hooks'
import { useAnswer, useLatest } from '../api/answer.js'
import { ExplorerOpenItems, type ExplorerOpenItemsAnswer } from '../api/operations.generated.js'
import { FilterBox } from '../filter/filter-box.js'
import { itemFilter, STANDINGS } from '../filter/item-filter.js'
import { FILTER_KEYS, hasTerm, toggleTerm } from '../filter/parse-filter.js'
import { useTitle } from '../frame/title.js'
import { FOLDS, isFold, type Fold } from '../items/fold-items.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { Choice } from '../parts/choice.js'
import { Failed, Waiting } from '../parts/states.js'
import { address, setParameters } from '../routing/router.js'
import { FirstVisit } from './first-visit.js'
import { NothingFound } from './nothing-open.js'
import { OpenItemsList, PAGE } from './open-items-list.js'

type Answer = ExplorerOpenItemsAnswer

export function OpenItemsPage() {
  useTitle('')
  const { parameters } = address.value
  const text = parameters['q'] ?? ''
  const by: Fold = isFold(parameters['by']) ? parameters['by'] : 'person'
  const { asOf, historic } = useAsOf()
  const filter = useMemo(() => itemFilter(text), [text])
  const asked = useAnswer(ExplorerOpenItems, { filter, asOf: historic ? asOf : null, first: PAGE })
  const failed = asked.answer ? null : asked.error
  // What passed the filter before stays, with its opened rows, while the next answer is on its way.
  const shown = useLatest(asked.answer && { answer: asked.answer, text, asOf, historic, filter })
  const setText = (q: string): void => setParameters({ q }, { replace: true })
  const toggle = (value: string): void => setParameters({ q: toggleTerm(text, { key: 'is', value }) })

  return (
    <>
      <div class="page-head">
        <div>
          <h1>Open action items</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar">
        <FilterBox
          value={text}
          standings={STANDINGS}
          keys={FILTER_KEYS}
          label="Filter action items"
          placeholder="owner:  group:  topic:  is:open"
          onChange={setText}
        />
        <Choice
          label="by"
          value={by}
          values={FOLDS.map((value) => ({ value, label: value }))}
          onChange={(value) => setParameters({ by: value === 'person' ? null : value })}
        />
      </div>
      {failed &&
        (failed.kind === 'not-found' ? (
          <NothingFound text={text} reason={failed.message} />
        ) : (
          <Failed error={failed} again={asked.again} />
        ))}
      {!shown && !failed && <Waiting lines={12} />}
      {shown && (
        <div class="shown" hidden={failed !== null} aria-busy={asked.answer || failed ? undefined : true}>
          {shown.text === '' && (
            <FirstVisit items={shown.answer.actionItems.nodes} asOf={shown.historic ? shown.asOf : null} />
          )}
          <Counts answer={shown.answer} text={text} toggle={toggle} />
          <OpenItemsList by={by} {...shown} />
        </div>
      )}
    </>
  )
}

function Counts({ answer, text, toggle }: { answer: Answer; text: string; toggle: (is: string) => void }) {
  const { totalCount, overdueCount, unownedCount, leftOut } = answer.actionItems
  const has = (value: string): boolean => hasTerm(text, { key: 'is', value })
  const plain = !['done', 'dropped', 'stale', 'suggested', 'unlisted'].some(has)
  const chips: [string, string, number][] = [
    ['overdue', 'overdue', overdueCount],
    ['unowned', 'without owner', unownedCount],
    ['stale', 'stale', leftOut.stale],
    ['suggested', 'suggested', leftOut.suggested],
    ['unlisted', 'off the list', leftOut.unlisted],
  ]
  return (
    <div class="counts" role="group" aria-label="How many, and which">
      <strong>
        {totalCount} {plain ? 'open' : 'shown'}
      </strong>
      {chips
        .filter(([is, , count]) => count > 0 || has(is))
        .map(([is, words, count]) => (
          <button key={is} type="button" data-is={is} aria-pressed={has(is)} onClick={() => toggle(is)}>
            {has(is) && count === 0 ? '' : `${count} `}
            {words}
          </button>
        ))}
    </div>
  )
}
