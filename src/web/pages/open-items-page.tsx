/** The first page: what is still open, per person, over all groups. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { useAllPages, type ListPage } from '../api/all-pages.js'
import { ask } from '../api/ask.js'
import { useAnswer } from '../api/answer.js'
import { ExplorerOpenItems, type ExplorerOpenItemsAnswer } from '../api/operations.generated.js'
import { FilterBox } from '../filter/filter-box.js'
import { itemFilter, STANDINGS } from '../filter/item-filter.js'
import { FILTER_KEYS, hasTerm, toggleTerm } from '../filter/parse-filter.js'
import { useKeys } from '../frame/keys.js'
import { useTitle } from '../frame/title.js'
import { FOLDS, foldItems, isFold, type Fold, type ItemFold } from '../items/fold-items.js'
import { onItemKey } from '../items/item-keys.js'
import { ItemRow } from '../items/item-row.js'
import type { Item } from '../items/item.js'
import { AsOf, useAsOf } from '../parts/as-of.js'
import { Choice } from '../parts/choice.js'
import { dayInWords, daysBetween } from '../parts/days.js'
import { Avatar } from '../parts/person.js'
import { EmptyStore, Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows, type RowsHandle } from '../parts/virtual-rows.js'
import { groupAddress, personAddress, printAddress, topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'

const PAGE = 1000

type Answer = ExplorerOpenItemsAnswer

export function OpenItemsPage() {
  useTitle('')
  const { parameters } = address.value
  const text = parameters['q'] ?? ''
  const by: Fold = isFold(parameters['by']) ? parameters['by'] : 'person'
  const { asOf, historic } = useAsOf()
  const filter = useMemo(() => itemFilter(text), [text])
  const asked = useAnswer(ExplorerOpenItems, { filter, asOf: historic ? asOf : null, first: PAGE })
  const setText = (q: string): void => setParameters({ q }, { replace: true })
  const toggle = (value: string): void => setParameters({ q: toggleTerm(text, { key: 'is', value }) })

  return (
    <>
      <div class="page-head">
        <h1>Open action items</h1>
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
      {asked.answer && <Counts answer={asked.answer} text={text} toggle={toggle} />}
      {asked.error && !asked.answer && <Failed error={asked.error} again={asked.again} />}
      {!asked.answer && !asked.error && <Waiting lines={12} />}
      {asked.answer && (
        <Items answer={asked.answer} by={by} text={text} asOf={asOf} historic={historic} filter={filter} />
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

type Row =
  | { readonly key: string; readonly fold: ItemFold }
  | { readonly key: string; readonly item: Item; readonly fold: ItemFold }

interface ItemsProps {
  readonly answer: Answer
  readonly by: Fold
  readonly text: string
  readonly asOf: string
  readonly historic: boolean
  readonly filter: ReturnType<typeof itemFilter>
}

function Items({ answer, by, text, asOf, historic, filter }: ItemsProps) {
  const items = useFurtherItems(answer, filter, historic ? asOf : null)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const handle = useRef<RowsHandle | null>(null)
  const folds = useMemo(() => foldItems(items, by, asOf), [items, by, asOf])
  const rows = useMemo(
    () =>
      folds.flatMap((fold): Row[] => {
        const head = { key: `${by}:${fold.key}`, fold }
        if (folded.has(head.key)) return [head]
        return [head, ...fold.items.map((item) => ({ key: `${head.key}:${item.id}`, item, fold }))]
      }),
    [folds, folded, by],
  )
  const flip = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
    const next = new Set(set)
    if (!next.delete(key)) next.add(key)
    return next
  }
  const toggle = (key: string): void => setOpen((now) => flip(now, key))
  useKeys((key) => {
    if (key === 'f') {
      const next = FOLDS[(FOLDS.indexOf(by) + 1) % FOLDS.length] ?? 'person'
      setParameters({ by: next === 'person' ? null : next })
      return true
    }
    return onItemKey(key, {
      rows: () => rows.flatMap((row) => ('item' in row ? [{ key: row.key, id: row.item.id }] : [])),
      handle: handle.current,
      isOpen: (each) => open.has(each),
      toggle,
    })
  })
  if (items.length === 0) return <NothingOpen answer={answer} text={text} asOf={asOf} />
  const without = by === 'age' ? undefined : by
  return (
    <VirtualRows
      rows={rows}
      keyOf={(row) => row.key}
      estimate={(row) => ('item' in row ? 38 : 61)}
      handle={handle}
      draw={(row) =>
        'item' in row ? (
          <ItemRow
            item={row.item}
            choice={{ without, asOf, historic }}
            open={open.has(row.key)}
            onToggle={() => toggle(row.key)}
          />
        ) : (
          <FoldHead
            fold={row.fold}
            by={by}
            folded={folded.has(row.key)}
            onToggle={() => setFolded((now) => flip(now, row.key))}
          />
        )
      }
    />
  )
}

type ItemPage = Answer['actionItems']

const pageFrom = ({ nodes, pageInfo }: ItemPage): ListPage<Item> => ({
  items: nodes,
  after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
})

/** More than one page of items comes in as one list. */
function useFurtherItems(answer: Answer, filter: ItemsProps['filter'], asOf: string | null): readonly Item[] {
  return useAllPages({
    question: JSON.stringify([filter, asOf]),
    answer,
    first: pageFrom(answer.actionItems),
    next: async (after, signal) =>
      pageFrom((await ask(ExplorerOpenItems, { filter, asOf, first: PAGE, after }, signal)).actionItems),
  }).items
}

interface FoldHeadProps {
  readonly fold: ItemFold
  readonly by: Fold
  readonly folded: boolean
  readonly onToggle: () => void
}

function FoldHead({ fold, by, folded, onToggle }: FoldHeadProps) {
  const href =
    !fold.known || by === 'age'
      ? null
      : by === 'person'
        ? personAddress(fold.label)
        : by === 'group'
          ? groupAddress(fold.label)
          : topicAddress(fold.label)
  return (
    <div class="fold-head">
      {by === 'person' && fold.known && <Avatar label={fold.label} name={fold.name} large />}
      <h2>{href === null ? fold.label : <a href={href}>{fold.label}</a>}</h2>
      <span class="quiet">
        {fold.name && fold.name !== fold.label ? `${fold.name} · ` : ''}
        {fold.items.length} {fold.items.length === 1 ? 'item' : 'items'}
        {fold.overdue > 0 && <span class="overdue"> · {fold.overdue} overdue</span>}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-expanded={!folded}
        aria-label={`Items of ${fold.label}`}
        onClick={onToggle}
      >
        <svg class="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5L6 8l3.5-3.5" />
        </svg>
      </button>
    </div>
  )
}

/** Nothing to show, and why: no minutes at all, no recent ones, or a filter that nothing passes. */
function NothingOpen({ answer, text, asOf }: { answer: Answer; text: string; asOf: string }) {
  const newest = answer.newestMeetingDay
  if (newest === null) return <EmptyStore />
  if (text.trim() !== '') {
    return (
      <State title="Nothing found">
        <p>
          No action item passes <code>{text}</code>.{' '}
          <a href={printAddress('/search', { q: text.replaceAll(/\b\w+:/g, '') })}>Search everything</a> or{' '}
          <a href="/">take the filter away</a>.
        </p>
      </State>
    )
  }
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
