/** A person: what they owe, what they did and brought, where they meet and with whom they work. */
import { useAnswer } from '../api/answer.js'
import { ExplorerPersonPage, type ExplorerPersonPageAnswer } from '../api/operations.generated.js'
import { printTerm } from '../filter/parse-filter.js'
import { useTitle } from '../frame/title.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { AllOfThem } from '../items/all-of-them.js'
import { ItemList } from '../items/item-list.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { dayInWords } from '../parts/days.js'
import { FirstFew } from '../parts/first-few.js'
import { Avatar, PersonLink } from '../parts/person.js'
import { SourceLink } from '../parts/source-link.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { groupAddress, meetingAddress, printAddress, topicAddress } from '../routing/address.js'

type Person = NonNullable<ExplorerPersonPageAnswer['person']>

export function PersonPage({ subject }: { subject: string }) {
  const { asOf, historic } = useAsOf()
  const asked = useAnswer(ExplorerPersonPage, { name: subject, asOf: historic ? asOf : null })
  const person = asked.answer?.person
  useTitle(person?.label ?? subject)
  if (asked.error && !asked.answer) return <Failed whole error={asked.error} again={asked.again} />
  if (!asked.answer) return <Waiting lines={12} />
  if (!person) {
    return (
      <State whole title="Nobody by that name">
        <p>
          No person is called <code>{subject}</code>. <a href="/people">All people</a>
        </p>
      </State>
    )
  }
  const owner = printTerm({ key: 'owner', value: person.label })
  return (
    <>
      <div class="page-head">
        <div class="person-head">
          <Avatar label={person.label} name={person.name} large />
          <div>
            <h1>{person.label}</h1>
            <p class="quiet">
              {[
                person.name && person.name !== person.label ? person.name : '',
                person.kind === 'TEAM' ? 'team' : '',
                countOf(person.counts.meetings, 'meeting'),
                `${countOf(person.counts.agendaItems, 'agenda item')} brought`,
                `${countOf(person.counts.actionItems, 'action item')} over time`,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            <AsOfOnPaper />
          </div>
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="with-side">
        <div class="story">
          <section>
            <h2 class="section-title">
              Owes <span class="quiet">{person.owes.totalCount}</span>
              {person.counts.overdue > 0 && (
                <span class="overdue small">{person.counts.overdue} overdue</span>
              )}
            </h2>
            {person.owes.nodes.length === 0 ? (
              <p class="quiet">Nothing that is open and fresh.</p>
            ) : (
              <ItemList
                items={person.owes.nodes}
                choice={{ without: 'person', asOf, historic }}
                name="owes"
              />
            )}
            <AllOfThem list={person.owes} filter={owner} asOf={historic ? asOf : null} />
          </section>
          <FoldedItems
            title="Stale"
            name="stale"
            list={person.stale}
            filter={`${owner} is:stale`}
            asOf={asOf}
            historic={historic}
          />
          <FoldedItems
            title="Promised and done"
            name="done"
            list={person.done}
            filter={`${owner} is:done is:dropped`}
            asOf={asOf}
            historic={historic}
          />
          <Brought person={person} />
        </div>
        <PersonSide person={person} />
      </div>
    </>
  )
}

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

interface FoldedItemsProps {
  readonly title: string
  readonly name: string
  readonly list: Person['stale']
  /** Words for the first page's box that find the same items. */
  readonly filter: string
  readonly asOf: string
  readonly historic: boolean
}

function FoldedItems({ title, name, list, filter, asOf, historic }: FoldedItemsProps) {
  if (list.totalCount === 0) return null
  return (
    <details class="folded-section">
      <summary>
        <h2 class="section-title">
          {title} <span class="quiet">{list.totalCount}</span>
        </h2>
      </summary>
      <ItemList items={list.nodes} choice={{ without: 'person', asOf, historic }} name={name} />
      <AllOfThem list={list} filter={filter} asOf={historic ? asOf : null} />
    </details>
  )
}

function Brought({ person }: { person: Person }) {
  if (person.agendaItems.length === 0) return null
  return (
    <section>
      <h2 class="section-title">
        Brought <span class="quiet">{person.counts.agendaItems}</span>
      </h2>
      <ul class="lines">
        <FirstFew
          listed
          few={30}
          things={person.agendaItems}
          draw={(item) => (
            <li key={item.id}>
              <span class="lines-day">{dayInWords(item.date)}</span>
              <a
                class="plain"
                href={printAddress(meetingAddress(item.meeting.id), { line: String(item.line) })}
              >
                <InlineMarkdown text={item.title} unlinked />
              </a>
              <span class="lines-meta">
                {!item.file.startsWith(`${item.groupName}/`) && `${item.groupName} · `}
                <SourceLink of={item} />
              </span>
            </li>
          )}
        />
      </ul>
    </section>
  )
}

function PersonSide({ person }: { person: Person }) {
  return (
    <aside class="side" aria-label={`Around ${person.label}`}>
      {person.worksWith.length > 0 && (
        <div class="side-block">
          <h2>Works with</h2>
          <ul class="side-list">
            {person.worksWith.slice(0, 8).map((each) => (
              <li key={each.person.id} class="side-related">
                <PersonLink label={each.person.label} name={each.person.name} />
                <span class="label">
                  {each.reasons
                    .slice(0, 2)
                    .map((reason) =>
                      reason.topic
                        ? reason.topic.name
                        : `${reason.count} ${reason.kind === 'ACTION_ITEMS' ? 'action' : 'agenda'} ${reason.count === 1 ? 'item' : 'items'}`,
                    )
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {person.topics.length > 0 && (
        <div class="side-block">
          <h2>Topics</h2>
          <ul class="side-list">
            {person.topics.map((each) => (
              <li key={each.topic.id}>
                <a href={topicAddress(each.topic.name)}>{each.topic.name}</a>
                <span class="label">{each.weight}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {person.groups.length > 0 && (
        <div class="side-block">
          <h2>Groups</h2>
          <ul class="side-list">
            {person.groups.map((each) => (
              <li key={each.group.id}>
                <a href={groupAddress(each.group.name)}>{each.group.name}</a>
                <span class="label" title={`${dayInWords(each.firstSeen)} – ${dayInWords(each.lastSeen)}`}>
                  {countOf(each.meetings, 'meeting')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {person.meetings.nodes.length > 0 && (
        <div class="side-block">
          <h2>Latest meetings</h2>
          <ul class="side-list">
            {person.meetings.nodes.slice(0, 6).map((meeting) => (
              <li key={meeting.id}>
                <a href={meetingAddress(meeting.id)}>{dayInWords(meeting.date)}</a>
                <span class="label">{meeting.groupName}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {person.aliases.length > 1 && (
        <div class="side-block">
          <h2>Also written</h2>
          <p class="small quiet">{person.aliases.filter((alias) => alias !== person.label).join(', ')}</p>
        </div>
      )}
    </aside>
  )
}
