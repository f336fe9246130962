/** One meeting's minutes, re-set: the agenda as outline, and each fact in the margin beside the line it comes from. */
import { useEffect } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import {
  ExplorerDiagnostics,
  ExplorerMeeting,
  type ExplorerMeetingAnswer,
} from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { StandingSign, standingOf } from '../items/item-row.js'
import { InlineMarkdown, Markdown } from '../markdown/markdown.js'
import { dayInWords, isDay, weekdayOf } from '../parts/days.js'
import { StandingBadge, votesInWords } from '../parts/decision.js'
import { People } from '../parts/person.js'
import { SourceLink } from '../parts/source-link.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { groupAddress, itemAddress, meetingAddress, topicAddress } from '../routing/address.js'
import { address } from '../routing/router.js'
import { lineInNotes, placeFacts } from './meeting-margin.js'
import { tellsMore } from './meeting-title.js'

type Meeting = NonNullable<ExplorerMeetingAnswer['meeting']>
type AgendaItem = Meeting['agendaItems'][number]
type Fact =
  | (Meeting['sightings'][number] & { readonly kind: 'item' })
  | (Meeting['decisions'][number] & { readonly kind: 'decision' })
  | (Meeting['questions'][number] & { readonly kind: 'question' })

/** `/meeting/me_…`, or the group's name and the day: `/meeting/iaas/2024-02-07`. */
function wantedMeeting(subject: string): { id: string } | { group: string; date: string } {
  const slash = subject.lastIndexOf('/')
  const date = subject.slice(slash + 1)
  return slash > 0 && isDay(date) ? { group: subject.slice(0, slash), date } : { id: subject }
}

export function MeetingPage({ subject }: { subject: string }) {
  const asked = useAnswer(ExplorerMeeting, wantedMeeting(subject))
  const meeting = asked.answer?.meeting
  useTitle(meeting ? `${meeting.groupName} ${dayInWords(meeting.date)}` : 'Meeting')
  if (asked.error && !asked.answer) return <Failed whole error={asked.error} again={asked.again} />
  if (!asked.answer) return <Waiting lines={16} />
  if (!meeting) {
    return (
      <State whole title="There is no such meeting">
        <p>
          Minutes may have been moved or edited. <a href="/meetings">All meetings</a>
        </p>
      </State>
    )
  }
  return <Minutes meeting={meeting} />
}

function factsOf(meeting: Meeting): Fact[] {
  return [
    ...meeting.sightings.map((fact) => ({ ...fact, kind: 'item' as const })),
    ...meeting.decisions.map((fact) => ({ ...fact, kind: 'decision' as const })),
    ...meeting.questions.map((fact) => ({ ...fact, kind: 'question' as const })),
  ].sort((a, b) => a.line - b.line)
}

function Minutes({ meeting }: { meeting: Meeting }) {
  const facts = factsOf(meeting)
  const depth = depthsOf(meeting.agendaItems)
  const loose = facts.filter((fact) => fact.agendaItem === null)
  const line = Number(address.value.parameters['line'] ?? '0')
  // A line belongs to the last item that begins above it.
  const told = line > 0 ? meeting.agendaItems.filter((item) => item.line <= line).at(-1) : undefined
  useEffect(() => {
    if (line > 0) document.querySelector('[data-told]')?.scrollIntoView({ block: 'center' })
  }, [meeting.id, line])
  return (
    <>
      <div class="page-head meeting-head">
        <div>
          <h1>
            <a class="plain" href={groupAddress(meeting.groupName)}>
              {meeting.groupName}
            </a>
            , {dayInWords(meeting.date)}
          </h1>
          <p class="quiet">
            {weekdayOf(meeting.date)}
            {tellsMore(meeting) ? ` · ${meeting.title}` : ''}
            {meeting.held ? '' : ' · not held'} · <SourceLink of={meeting} />
          </p>
        </div>
        <nav class="page-tools" aria-label="Meetings beside this one">
          {meeting.previous && (
            <a class="button" href={meetingAddress(meeting.previous.id)} rel="prev">
              ← {dayInWords(meeting.previous.date)}
            </a>
          )}
          {meeting.next && (
            <a class="button" href={meetingAddress(meeting.next.id)} rel="next">
              {dayInWords(meeting.next.date)} →
            </a>
          )}
        </nav>
      </div>
      <div class="minutes">
        <nav class="outline" aria-label="Agenda">
          <h2 class="label">Agenda</h2>
          <ol>
            {meeting.agendaItems.map((item) => (
              <li key={item.id} data-depth={Math.min(depth.get(item.id) ?? 0, 3)}>
                <a href={`#${item.id}`}>
                  <InlineMarkdown text={item.title} unlinked />
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="minutes-text">
          <dl class="attendance">
            <Attendance label="Present" people={meeting.participants} />
            <Attendance label="Excused" people={meeting.excused} />
            {meeting.chores.map(({ id, role, people }) => (
              <Attendance key={id} label={role === 'OTHER' ? 'Chore' : titleOf(role)} people={people} />
            ))}
          </dl>
          <div class="loose-facts">
            {loose.map((fact) => (
              <MarginFact key={fact.id} fact={fact} told={fact.line === line} alone />
            ))}
          </div>
          {meeting.agendaItems.map((item) => (
            <AgendaSection
              key={item.id}
              item={item}
              depth={depth.get(item.id) ?? 0}
              facts={facts.filter((fact) => fact.agendaItem?.id === item.id)}
              line={line}
              told={item === told}
            />
          ))}
          {meeting.agendaItems.length === 0 && (
            <p class="quiet">
              {meeting.held ? 'These minutes have no agenda.' : 'This meeting was not held.'}
            </p>
          )}
          <Diagnostics file={meeting.file} />
        </div>
      </div>
    </>
  )
}

const titleOf = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

function Attendance({ label, people }: { label: string; people: Meeting['participants'] }) {
  if (people.length === 0) return null
  return (
    <div>
      <dt class="label">{label}</dt>
      <dd>
        <People people={people} />
      </dd>
    </div>
  )
}

/** How deep each agenda item is nested. */
function depthsOf(items: readonly AgendaItem[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const item of items) {
    depths.set(item.id, item.parent === null ? 0 : (depths.get(item.parent.id) ?? 0) + 1)
  }
  return depths
}

interface AgendaSectionProps {
  readonly item: AgendaItem
  readonly depth: number
  readonly facts: readonly Fact[]
  readonly line: number
  /** The address leads here. */
  readonly told: boolean
}

function AgendaSection({ item, depth, facts, line, told }: AgendaSectionProps) {
  const { byLine, others } = placeFacts(item, facts)
  const toldInNotes = told ? lineInNotes(item, line) : null
  const shown = new Set<number>()
  const beside = (first: number, last: number) => {
    const here: Fact[] = []
    for (let at = first; at <= last; at += 1) {
      if (shown.has(at)) continue
      const found = byLine.get(at)
      if (found) {
        shown.add(at)
        here.push(...found)
      }
    }
    return here.length === 0
      ? null
      : here.map((fact) => <MarginFact key={fact.id} fact={fact} told={fact.line === line} />)
  }
  return (
    <section
      class="agenda-section"
      id={item.id}
      data-depth={Math.min(depth, 3)}
      data-told={told && toldInNotes === null ? '' : undefined}
    >
      <h2>
        <InlineMarkdown text={item.title} />
      </h2>
      <p class="small quiet">
        {item.owners.length > 0 && (
          <>
            <People people={item.owners} /> ·{' '}
          </>
        )}
        {item.minutes !== null && `${item.minutes} min · `}
        {item.topics.map((topic) => (
          <span key={topic.id}>
            <a href={topicAddress(topic.name)}>{topic.name}</a> ·{' '}
          </span>
        ))}
        <SourceLink of={item} />
      </p>
      {others.map((fact) => (
        <MarginFact key={fact.id} fact={fact} told={fact.line === line} alone />
      ))}
      {item.notes.trim() !== '' && <Markdown text={item.notes} margin={beside} told={toldInNotes} />}
    </section>
  )
}

interface MarginFactProps {
  readonly fact: Fact
  readonly told: boolean
  /** It stands beside no line, and so brings its own words. */
  readonly alone?: boolean
}

function MarginFact({ fact, told, alone }: MarginFactProps) {
  return (
    <div role="note" class="margin-fact" data-told={told ? '' : undefined} aria-label={factLabel(fact)}>
      {fact.kind === 'item' && (
        <>
          <StandingSign standing={standingOf({ ...fact.actionItem, marker: fact.marker })} />
          <span>
            <a href={itemAddress(fact.actionItem.id)}>
              {fact.marker === 'INFERRED' ? 'Suggested' : 'Action item'}, today {standingOf(fact.actionItem)}
            </a>{' '}
            <People people={fact.owners} />
          </span>
        </>
      )}
      {fact.kind === 'decision' && (
        <>
          <StandingBadge standing={fact.standing} marker={fact.marker} />
          <span class="quiet">{votesInWords(fact.votes)}</span>
        </>
      )}
      {fact.kind === 'question' && (
        <>
          <span class="question-sign" aria-hidden="true">
            ?
          </span>
          <span class="quiet">{fact.answered ? 'answered' : 'without an answer'}</span>
        </>
      )}
      {alone && (
        <span class="margin-words">
          <InlineMarkdown text={fact.text} />
        </span>
      )}
    </div>
  )
}

function factLabel(fact: Fact): string {
  return fact.kind === 'item' ? 'Action item' : titleOf(fact.kind)
}

function Diagnostics({ file }: { file: string }) {
  const { answer } = useAnswer(ExplorerDiagnostics, { file })
  const found = answer?.diagnostics.nodes.filter((each) => each.file === file) ?? []
  if (found.length === 0) return null
  return (
    <details class="diagnostics">
      <summary class="quiet">
        {found.length} {found.length === 1 ? 'place' : 'places'} in this file{' '}
        {found.length === 1 ? 'was' : 'were'} hard to read
      </summary>
      <ul>
        {found.map((each, index) => (
          <li key={index}>
            <span class="label">
              {each.severity.toLowerCase()}
              {each.line === null ? '' : ` · line ${each.line}`}
            </span>
            <p>{each.message}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
