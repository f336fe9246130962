/** All meetings, the latest first, by year. */
import { useMemo } from 'preact/hooks'
import { useAllNodes } from '../api/all-pages.js'
import { useAnswer } from '../api/answer.js'
import { ask } from '../api/ask.js'
import {
  ExplorerMeetings,
  type ExplorerMeetingsAnswer,
  type MeetingFilter,
} from '../api/operations.generated.js'
import { FilterBox } from '../filter/filter-box.js'
import { parseFilter, valuesOf, type FilterKey } from '../filter/parse-filter.js'
import { useTitle } from '../frame/title.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { dayInWords, isDay, monthInWords, weekdayOf } from '../parts/days.js'
import { OnlySome } from '../parts/only-some.js'
import { SourceLink } from '../parts/source-link.js'
import { EmptyStore, Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { meetingAddress } from '../routing/address.js'
import { tellsMore } from './meeting-title.js'
import { address, setParameters } from '../routing/router.js'

type Meeting = ExplorerMeetingsAnswer['meetings']['nodes'][number]
type Row =
  { readonly key: string; readonly month: string } | { readonly key: string; readonly meeting: Meeting }

const KEYS: readonly FilterKey[] = ['group', 'owner', 'since', 'until']
const NONE: readonly string[] = []

function meetingFilter(text: string): MeetingFilter {
  const filter = parseFilter(text)
  const day = (key: FilterKey): string | undefined => valuesOf(filter, key).find((value) => isDay(value))
  const list = (key: FilterKey): string[] | undefined => {
    const values = valuesOf(filter, key)
    return values.length > 0 ? values : undefined
  }
  return { group: list('group'), participant: list('owner'), since: day('since'), until: day('until') }
}

export function MeetingsPage() {
  useTitle('Meetings')
  const text = address.value.parameters['q'] ?? ''
  const { asOf, historic } = useAsOf()
  const filter = useMemo(() => meetingFilter(text), [text])
  const variables = { filter, asOf: historic ? asOf : null, first: 1000 }
  const asked = useAnswer(ExplorerMeetings, variables)
  const meetings = asked.answer?.meetings
  const all = useAllNodes(
    JSON.stringify(variables),
    meetings,
    async (after, signal) => (await ask(ExplorerMeetings, { ...variables, after }, signal)).meetings,
  )
  const rows = useMemo(() => {
    let month = ''
    return all.items.flatMap((meeting): Row[] => {
      const row = { key: meeting.id, meeting }
      if (meeting.date.slice(0, 7) === month) return [row]
      month = meeting.date.slice(0, 7)
      return [{ key: month, month }, row]
    })
  }, [all.items])
  return (
    <>
      <div class="page-head">
        <div>
          <h1>Meetings</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar">
        <FilterBox
          value={text}
          standings={NONE}
          keys={KEYS}
          label="Filter meetings"
          placeholder="group:  owner: who took part  since:"
          onChange={(q) => setParameters({ q }, { replace: true })}
        />
      </div>
      {meetings && (
        <p class="list-count">
          {meetings.totalCount} {meetings.totalCount === 1 ? 'meeting' : 'meetings'}
        </p>
      )}
      {asked.error && !meetings && <Failed error={asked.error} again={asked.again} />}
      {!meetings && !asked.error && <Waiting lines={12} />}
      {meetings?.totalCount === 0 &&
        (text === '' ? (
          <EmptyStore />
        ) : (
          <State title="No meeting found">
            <p>
              None passes <code>{text}</code>. <a href="/meetings">All meetings</a>
            </p>
          </State>
        ))}
      {meetings && all.failed && (
        <OnlySome here={all.items.length} total={meetings.totalCount} what="meetings" again={all.again} />
      )}
      <VirtualRows
        rows={rows}
        keyOf={(row) => row.key}
        estimate={(row) => ('month' in row ? 60 : 41)}
        draw={(row) =>
          'month' in row ? (
            <h2 class="month-head">{monthInWords(row.month)}</h2>
          ) : (
            <MeetingRow meeting={row.meeting} />
          )
        }
      />
    </>
  )
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  return (
    <div class="table-row meeting-row" data-held={meeting.held ? '' : undefined}>
      <span class="table-cell table-first">
        {weekdayOf(meeting.date)} {dayInWords(meeting.date)}
      </span>
      <p class="table-main">
        <a class="plain" href={meetingAddress(meeting.id)}>
          {meeting.groupName}
        </a>
        <span class="small quiet">
          {tellsMore(meeting) && ` ${meeting.title}`}
          {!meeting.held && ' not held'}
        </span>
      </p>
      <SourceLink of={{ ...meeting, meeting: { id: meeting.id } }} />
    </div>
  )
}
