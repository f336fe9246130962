/** All topics by weight, with when each was dealt with. */
import { useMemo } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerTopics, type ExplorerTopicsAnswer, type TopicOrder } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, useAsOf } from '../parts/as-of.js'
import { Choice } from '../parts/choice.js'
import { dayInWords } from '../parts/days.js'
import { SearchInput } from '../parts/search-input.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { printAddress, topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'

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
  const most = Math.max(1, ...(topics?.nodes ?? []).map((topic) => topic.counts.agendaItems))
  return (
    <>
      <div class="page-head">
        <h1>Topics</h1>
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
      {topics?.totalCount === 0 && (
        <State title="No topic by that name">
          <p>
            {text === '' ? (
              'No minutes were read yet.'
            ) : (
              <>
                Any words have a history all the same:{' '}
                <a href={topicAddress(text)}>how “{text}” came about</a>. Or{' '}
                <a href={printAddress('/search', { q: text })}>search everything</a>.
              </>
            )}
          </p>
        </State>
      )}
      {topics && (
        <VirtualRows
          rows={topics.nodes}
          keyOf={(topic) => topic.id}
          estimate={() => 41}
          draw={(topic) => <TopicRow topic={topic} most={most} />}
        />
      )}
    </>
  )
}

/** Names that differ in more than case and punctuation. */
function otherNames(topic: Topic): string {
  const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const seen = new Set([bare(topic.name)])
  const others = topic.aliases.filter((alias) => !seen.has(bare(alias)) && seen.add(bare(alias)))
  return others.slice(0, 2).join(', ') + (others.length > 2 ? ` +${others.length - 2}` : '')
}

function TopicRow({ topic, most }: { topic: Topic; most: number }) {
  return (
    <div class="table-row topic-row">
      <p class="table-main">
        <a class="plain" href={topicAddress(topic.name)}>
          {topic.name}
        </a>{' '}
        <span class="small quiet">
          {topic.aliases
            .filter((alias) => alias !== topic.name)
            .slice(0, 3)
            .join(', ')}
        </span>
      </p>
      <span class="weight" title={`${topic.counts.agendaItems} agenda items`}>
        <span
          class="weight-bar"
          style={{ width: `${Math.max(3, Math.round((topic.counts.agendaItems / most) * 80))}px` }}
        />
        <span class="label">{topic.counts.agendaItems}</span>
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
