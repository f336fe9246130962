/** A group: its cadence, its latest meeting, what is open, what it decided, and the block for its next agenda. */
import { useAnswer } from '../api/answer.js'
import {
  ExplorerGroupPage,
  ExplorerNextAgenda,
  type ExplorerGroupPageAnswer,
} from '../api/operations.generated.js'
import { printTerm } from '../filter/parse-filter.js'
import { useTitle } from '../frame/title.js'
import { AllOfThem } from '../items/all-of-them.js'
import { ItemList } from '../items/item-list.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { CopyButton } from '../parts/copy-button.js'
import { dayInWords, daysBetween, monthsBetween, weekdayOf } from '../parts/days.js'
import { DecisionLine } from '../parts/decision.js'
import { Sparkline } from '../parts/sparkline.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { groupAddress, meetingAddress, printAddress } from '../routing/address.js'

type Group = NonNullable<ExplorerGroupPageAnswer['group']>

export function GroupPage({ subject }: { subject: string }) {
  const { asOf, historic } = useAsOf()
  const asked = useAnswer(ExplorerGroupPage, { name: subject, asOf: historic ? asOf : null })
  const group = asked.answer?.group
  useTitle(group?.name ?? subject)
  if (asked.error && !asked.answer) return <Failed whole error={asked.error} again={asked.again} />
  if (!asked.answer) return <Waiting lines={12} />
  if (!group) {
    return (
      <State whole title="No such group">
        <p>
          No group is called <code>{subject}</code>. <a href="/groups">All groups</a>
        </p>
      </State>
    )
  }
  const { leftOut } = group.actionItems
  const ofGroup = printTerm({ key: 'group', value: group.name })
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{group.name}</h1>
          <p class="quiet">
            {cadenceInWords(group)}
            {group.successorOf.length > 0 && (
              <>
                {' '}
                · took over from{' '}
                {group.successorOf.map((name) => (
                  <a key={name} href={groupAddress(name)}>
                    {name}{' '}
                  </a>
                ))}
              </>
            )}
            {group.ended && ` · ended ${dayInWords(group.ended)}`}
          </p>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
          <a class="button" href={printAddress('/report', { group: group.name })}>
            Report
          </a>
        </div>
      </div>
      <div class="with-side">
        <div class="story">
          <section>
            <h2 class="section-title">
              Open <span class="quiet">{group.actionItems.totalCount}</span>
              {group.actionItems.overdueCount > 0 && (
                <span class="overdue small">{group.actionItems.overdueCount} overdue</span>
              )}
            </h2>
            {group.actionItems.nodes.length === 0 ? (
              <p class="quiet">Nothing that is open and fresh.</p>
            ) : (
              <ItemList
                items={group.actionItems.nodes}
                choice={{ without: 'group', asOf, historic }}
                name="open"
              />
            )}
            <AllOfThem list={group.actionItems} filter={ofGroup} asOf={historic ? asOf : null} />
            {leftOut.stale > 0 && (
              <p class="after-list">
                <a href={printAddress('/', { q: `${ofGroup} is:stale` })}>{leftOut.stale} stale</a>
              </p>
            )}
          </section>
          <NextAgenda group={group.name} asOf={historic ? asOf : null} />
          {group.decisions.nodes.length > 0 && (
            <section>
              <h2 class="section-title">
                Decided <span class="quiet">{group.decisions.totalCount}</span>
              </h2>
              <div class="decisions-list">
                {group.decisions.nodes.slice(0, 8).map((decision) => (
                  <DecisionLine key={decision.id} decision={decision} withoutGroup />
                ))}
              </div>
              {group.decisions.totalCount > 8 && (
                <p class="after-list">
                  <a href={printAddress('/decisions', { q: ofGroup })}>All {group.decisions.totalCount}</a>
                </p>
              )}
            </section>
          )}
        </div>
        <GroupSide group={group} />
      </div>
    </>
  )
}

function NextAgenda({ group, asOf }: { group: string; asOf: string | null }) {
  const { answer } = useAnswer(ExplorerNextAgenda, { group: [group], asOf })
  const text = answer?.report.nextAgenda.trim() ?? ''
  if (text === '') return null
  return (
    <section class="next-agenda">
      <header>
        <h2 class="section-title">For the next agenda</h2>
        <CopyButton text={text} words="Copy the block" />
      </header>
      <pre tabIndex={0} aria-label="The block for the next agenda">
        <code>{text}</code>
      </pre>
    </section>
  )
}

/** "112 meetings since 3 Jan 2022, mostly on Wed, every 7 days". */
function cadenceInWords(group: Group): string {
  const held = group.meetings.nodes.filter((meeting) => meeting.held)
  const words = [
    `${group.counts.meetings} ${group.counts.meetings === 1 ? 'meeting' : 'meetings'}` +
      (group.firstMeeting ? ` since ${dayInWords(group.firstMeeting)}` : ''),
  ]
  const usual = mostOf(held.map((meeting) => weekdayOf(meeting.date)))
  if (held.length >= 4 && usual) words.push(`mostly on ${usual}`)
  const gaps = held
    .slice(1)
    .map((meeting, index) => daysBetween(meeting.date, held[index]?.date ?? meeting.date))
  const gap = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
  if (held.length >= 4 && gap)
    words.push(gap === 7 ? 'every week' : gap === 14 ? 'every two weeks' : `every ${gap} days`)
  return words.join(', ')
}

function mostOf(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function GroupSide({ group }: { group: Group }) {
  const last = group.meetings.nodes[0]
  const first = group.meetings.nodes.at(-1)
  const months = first && last ? monthsBetween(first.date, last.date).slice(-24) : []
  const counts = months.map(
    (month) => group.meetings.nodes.filter((meeting) => meeting.date.startsWith(month)).length,
  )
  return (
    <aside class="side" aria-label={`Meetings of ${group.name}`}>
      {counts.length > 1 && (
        <div class="side-block">
          <h2>Meetings by month</h2>
          <Sparkline counts={counts} width={264} height={32} />
        </div>
      )}
      <div class="side-block">
        <h2>Latest meetings</h2>
        <ul class="side-list">
          {group.meetings.nodes.slice(0, 10).map((meeting) => (
            <li key={meeting.id}>
              <a href={meetingAddress(meeting.id)}>{dayInWords(meeting.date)}</a>
              {!meeting.held && <span class="label">not held</span>}
            </li>
          ))}
        </ul>
        <p>
          <a
            class="small"
            href={printAddress('/meetings', { q: printTerm({ key: 'group', value: group.name }) })}
          >
            All {group.meetings.totalCount}
          </a>
        </p>
      </div>
    </aside>
  )
}
