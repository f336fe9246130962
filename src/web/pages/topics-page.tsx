/** All topics by weight, with when each was dealt with. */
import { useMemo } from 'preact/hooks'
import { useAllNodes } from '../api/all-pages.js'
import { useAnswer } from '../api/answer.js'
import { ask } from '../api/ask.js'
import { ExplorerTopics, type ExplorerTopicsAnswer, type TopicOrder } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { Choice } from '../parts/choice.js'
import { dayInWords, monthsBetween } from '../parts/days.js'
import { OnlySome } from '../parts/only-some.js'
import { SearchInput } from '../parts/search-input.js'
import { Sparkline } from '../parts/sparkline.js'
import { EmptyStore, Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { printAddress, topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'
import { otherNames } from './other-names.js'

type Topic = ExplorerTopicsAnswer['topics']['nodes'][number]

const ORDERS: Readonly<Record<string, TopicOrder>> = {
  weight: { field: 'AGENDA_ITEMS', direction: 'DESC' },
  latest: { field: 'LAST_MEETING', direction: 'DESC' },
  name: { field: 'NAME', direction: 'ASC' },
}

export function TopicsPage() {
  useTitle('Topics')
  const { parameters } = address.value
  const text = parameters['q'] ?? ''
  const order = Object.hasOwn(ORDERS, parameters['order'] ?? '')
    ? (parameters['order'] ?? 'weight')
    : 'weight'
  const { asOf, historic } = useAsOf()
  const variables = useMemo(
    () => ({
      filter: text === '' ? null : { text },
      orderBy: ORDERS[order] ?? null,
      asOf: historic ? asOf : null,
      first: 1000,
    }),
    [text, order, asOf, historic],
  )
  const asked = useAnswer(ExplorerTopics, variables)
  const topics = asked.answer?.topics
  const all = useAllNodes(
    JSON.stringify(variables),
    topics,
    async (after, signal) => (await ask(ExplorerTopics, { ...variables, after }, signal)).topics,
  )
  const months = useMemo(() => monthsOf(all.items), [all.items])
  return (
    <>
      <div class="page-head">
        <div>
          <h1>Topics</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar">
        <SearchInput label="Search topics" placeholder="a topic’s name" value={text} />
        <Choice
          label="by"
          value={order}
          values={['weight', 'latest', 'name'].map((value) => ({ value, label: value }))}
          onChange={(value) => setParameters({ order: value === 'weight' ? null : value })}
        />
      </div>
      {topics && (
        <p class="list-count">
          {topics.totalCount} {topics.totalCount === 1 ? 'topic' : 'topics'}
        </p>
      )}
      {asked.error && !topics && <Failed error={asked.error} again={asked.again} />}
      {!topics && !asked.error && <Waiting lines={12} />}
      {topics?.totalCount === 0 &&
        (text === '' ? (
          <EmptyStore />
        ) : (
          <State title="No topic by that name">
            <p>
              Any words have a history all the same: <a href={topicAddress(text)}>how “{text}” came about</a>.
              Or <a href={printAddress('/search', { q: text })}>search everything</a>.
            </p>
          </State>
        ))}
      {topics && all.failed && (
        <OnlySome here={all.items.length} total={topics.totalCount} what="topics" again={all.again} />
      )}
      {topics && (
        <VirtualRows
          rows={all.items}
          keyOf={(topic) => topic.id}
          estimate={() => 41}
          draw={(topic) => <TopicRow topic={topic} months={months} />}
        />
      )}
    </>
  )
}

interface TopicRowProps {
  readonly topic: Topic
  /** All months of the list, for one scale of time. */
  readonly months: readonly string[]
}

function TopicRow({ topic, months }: TopicRowProps) {
  const names = otherNames(topic)
  const counts = new Map(topic.agendaItemsByMonth.map(({ month, count }) => [month, count]))
  const { agendaItems } = topic.counts
  return (
    <div class="table-row topic-row">
      <p class="table-main">
        <a class="plain" href={topicAddress(topic.name)}>
          {topic.name}
        </a>{' '}
        <span class="small quiet">
          {names.slice(0, 2).join(' · ')}
          {names.length > 2 ? ` +${names.length - 2}` : ''}
        </span>
      </p>
      <span class="weight" title={whenInWords(topic)}>
        <Sparkline counts={months.map((month) => counts.get(month) ?? 0)} width={144} height={18} />
        <span class="label">
          {agendaItems}
          <span class="visually-hidden"> {agendaItems === 1 ? 'agenda item' : 'agenda items'}</span>
        </span>
      </span>
      <span class="table-cell">{topic.counts.open > 0 ? `${topic.counts.open} open` : ''}</span>
      <span class="table-cell">{topic.counts.decisions > 0 ? `${topic.counts.decisions} decided` : ''}</span>
      <span class="table-cell cut" title={topic.groupNames.join(', ')}>
        {topic.groupNames.slice(0, 2).join(', ')}
        {topic.groupNames.length > 2 ? ` +${topic.groupNames.length - 2}` : ''}
      </span>
      <span class="table-cell table-day">{topic.lastMeeting ? dayInWords(topic.lastMeeting) : ''}</span>
    </div>
  )
}

/** Every month from the first in which any of the topics was on an agenda to the last. */
function monthsOf(topics: readonly Topic[]): string[] {
  let first = ''
  let last = ''
  for (const { agendaItemsByMonth } of topics) {
    const from = agendaItemsByMonth[0]?.month
    const to = agendaItemsByMonth.at(-1)?.month
    if (from !== undefined && (first === '' || from < first)) first = from
    if (to !== undefined && to > last) last = to
  }
  return first === '' ? [] : monthsBetween(first, last)
}

/** "12 agenda items, 7 Feb 2024 to 21 May 2025" */
function whenInWords({ counts, firstMeeting, lastMeeting }: Topic): string {
  const items = `${counts.agendaItems} ${counts.agendaItems === 1 ? 'agenda item' : 'agenda items'}`
  if (firstMeeting === null || lastMeeting === null) return items
  return firstMeeting === lastMeeting
    ? `${items}, ${dayInWords(firstMeeting)}`
    : `${items}, ${dayInWords(firstMeeting)} to ${dayInWords(lastMeeting)}`
}
