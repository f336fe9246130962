/** All groups, those that met last first. */
import { useMemo } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerGroups } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { dayInWords } from '../parts/days.js'
import { EmptyStore, Failed, Waiting } from '../parts/states.js'
import { groupAddress } from '../routing/address.js'

export function GroupsPage() {
  useTitle('Groups')
  const { asOf, historic } = useAsOf()
  const asked = useAnswer(ExplorerGroups, { asOf: historic ? asOf : null })
  const groups = asked.answer?.groups
  const sorted = useMemo(
    () => [...(groups?.nodes ?? [])].sort((a, b) => (b.lastMeeting ?? '').localeCompare(a.lastMeeting ?? '')),
    [groups],
  )
  return (
    <>
      <div class="page-head">
        <div>
          <h1>Groups</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      {asked.error && !groups && <Failed error={asked.error} again={asked.again} />}
      {!groups && !asked.error && <Waiting lines={8} />}
      {groups?.totalCount === 0 && <EmptyStore />}
      <div role="list">
        {sorted.map((group) => (
          <div key={group.id} role="listitem" class="table-row group-row">
            <p class="table-main">
              <a class="plain" href={groupAddress(group.name)}>
                {group.name}
              </a>{' '}
              <span class="small quiet">
                {group.ended ? `ended ${dayInWords(group.ended)}` : ''}
                {group.successorOf.length > 0 ? ` after ${group.successorOf.join(', ')}` : ''}
              </span>
            </p>
            <span class="table-cell">
              {group.counts.meetings} {group.counts.meetings === 1 ? 'meeting' : 'meetings'}
            </span>
            <span class="table-cell">{group.counts.open > 0 ? `${group.counts.open} open` : ''}</span>
            <span class="table-cell">{group.counts.stale > 0 ? `${group.counts.stale} stale` : ''}</span>
            <span class="table-cell">
              {group.counts.decisions > 0 ? `${group.counts.decisions} decided` : ''}
            </span>
            <span class="table-cell table-day">{group.lastMeeting ? dayInWords(group.lastMeeting) : ''}</span>
          </div>
        ))}
      </div>
    </>
  )
}
