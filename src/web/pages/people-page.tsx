/** Everybody, with what they owe. */
import { useMemo } from 'preact/hooks'
import { useAllNodes } from '../api/all-pages.js'
import { useAnswer } from '../api/answer.js'
import { ask } from '../api/ask.js'
import { ExplorerPeople, type ExplorerPeopleAnswer, type PersonOrder } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { Choice } from '../parts/choice.js'
import { PersonLink } from '../parts/person.js'
import { OnlySome } from '../parts/only-some.js'
import { SearchInput } from '../parts/search-input.js'
import { EmptyStore, Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { address, setParameters } from '../routing/router.js'

type Person = ExplorerPeopleAnswer['people']['nodes'][number]

const ORDERS: Readonly<Record<string, PersonOrder>> = {
  owes: { field: 'OPEN_ACTION_ITEMS', direction: 'DESC' },
  meetings: { field: 'MEETINGS', direction: 'DESC' },
  name: { field: 'NAME', direction: 'ASC' },
}

export function PeoplePage() {
  useTitle('People')
  const { parameters } = address.value
  const text = parameters['q'] ?? ''
  const order = Object.hasOwn(ORDERS, parameters['order'] ?? '') ? (parameters['order'] ?? 'owes') : 'owes'
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
  const asked = useAnswer(ExplorerPeople, variables)
  const people = asked.answer?.people
  const all = useAllNodes(
    JSON.stringify(variables),
    people,
    async (after, signal) => (await ask(ExplorerPeople, { ...variables, after }, signal)).people,
  )
  const byDebt = useMemo(
    () =>
      [...all.items].sort(
        ({ counts: a }, { counts: b }) => b.open - a.open || b.stale - a.stale || b.meetings - a.meetings,
      ),
    [all.items],
  )
  return (
    <>
      <div class="page-head">
        <div>
          <h1>People</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar">
        <SearchInput label="Search people" placeholder="a handle, name or other spelling" value={text} />
        <Choice
          label="by"
          value={order}
          values={['owes', 'meetings', 'name'].map((value) => ({ value, label: value }))}
          onChange={(value) => setParameters({ order: value === 'owes' ? null : value })}
        />
      </div>
      {people && (
        <p class="list-count">
          {people.totalCount} {people.totalCount === 1 ? 'person' : 'people'}
        </p>
      )}
      {asked.error && !people && <Failed error={asked.error} again={asked.again} />}
      {!people && !asked.error && <Waiting lines={12} />}
      {people?.totalCount === 0 &&
        (text === '' ? (
          <EmptyStore />
        ) : (
          <State title="Nobody by that name">
            <p>
              <a href="/people">All people</a>
            </p>
          </State>
        ))}
      {people && all.failed && (
        <OnlySome here={all.items.length} total={people.totalCount} what="people" again={all.again} />
      )}
      {people && (
        <VirtualRows
          rows={order === 'owes' ? byDebt : all.items}
          keyOf={(person) => person.id}
          estimate={() => 41}
          draw={(person) => <PersonRow person={person} />}
        />
      )}
    </>
  )
}

function PersonRow({ person }: { person: Person }) {
  return (
    <div class="table-row person-row">
      <p class="table-main">
        <PersonLink label={person.label} name={person.name} />{' '}
        <span class="small quiet">
          {person.name && person.name !== person.label ? person.name : ''}
          {person.kind === 'TEAM' ? ' team' : ''}
        </span>
      </p>
      <span class="table-cell">{person.counts.open > 0 ? `${person.counts.open} open` : ''}</span>
      <span class="table-cell overdue">
        {person.counts.overdue > 0 ? `${person.counts.overdue} overdue` : ''}
      </span>
      <span class="table-cell">{person.counts.stale > 0 ? `${person.counts.stale} stale` : ''}</span>
      <span class="table-cell table-day">
        {person.counts.meetings > 0 &&
          `${person.counts.meetings} ${person.counts.meetings === 1 ? 'meeting' : 'meetings'}`}
      </span>
    </div>
  )
}
