/** A topic's story: what is in force, what is pending, and how it came about, over all groups. */
import { useMemo, useRef } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import {
  ExplorerTopic,
  ExplorerTopicMonths,
  type ExplorerTopicVariables,
  type Marker,
} from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { dayInWords, spanOfDays } from '../parts/days.js'
import { OnlySome } from '../parts/only-some.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { printAddress, topicAddress } from '../routing/address.js'
import { address } from '../routing/router.js'
import { otherNames } from './other-names.js'
import { StoryTime } from './story-time.js'
import { TopicChapter } from './topic-chapter.js'
import { TopicNow } from './topic-now.js'
import { TopicSide } from './topic-side.js'
import {
  chaptersFrom,
  densityOf,
  groupsOf,
  passes,
  withLaterMonths,
  type EntryKind,
  type History,
  type StoryFilter,
} from './topic-story.js'
import { useFurtherEntries } from './further-entries.js'
import { useGrowing } from './growing.js'

const KINDS: readonly { readonly value: EntryKind; readonly label: string }[] = [
  { value: 'AgendaItem', label: 'agenda' },
  { value: 'Decision', label: 'decisions' },
  { value: 'ActionItem', label: 'action items' },
  { value: 'Question', label: 'questions' },
]

export function TopicPage({ subject }: { subject: string }) {
  const { asOf, historic } = useAsOf()
  const marker = markersToTell(address.value.parameters)
  const asked = useAnswer(ExplorerTopic, { query: subject, marker, asOf: historic ? asOf : null })
  // The story as of another day stays until the new one is here: the hand stays on the axis.
  const latest = useRef<{ readonly history: History; readonly told: Told } | null>(null)
  if (asked.answer)
    latest.current = { history: asked.answer.topicHistory, told: { marker, asOf: historic ? asOf : null } }
  const history = latest.current?.history
  useTitle(history?.topic?.name ?? subject)
  if (asked.error && !asked.answer && !(history && asked.error.kind === 'lost'))
    return <Failed whole error={asked.error} again={asked.again} />
  if (!history) {
    return (
      <>
        <div class="page-head">
          <h1>{subject}</h1>
        </div>
        <Waiting lines={14} />
      </>
    )
  }
  return (
    <Story
      history={history}
      told={latest.current?.told ?? { marker: null, asOf: null }}
      subject={subject}
      asOf={historic ? asOf : null}
      waiting={!asked.answer && !asked.error}
    />
  )
}

/** Null: explicit ones only. */
function markersToTell(parameters: Readonly<Record<string, string>>): readonly Marker[] | null {
  return parameters['include'] === 'suggested' ? ['EXPLICIT', 'INFERRED'] : null
}

function storyFilter(parameters: Readonly<Record<string, string>>): StoryFilter {
  const list = (name: string): string[] => (parameters[name] ?? '').split(',').filter((each) => each !== '')
  const month = (name: string): string | null => {
    const value = parameters[name]
    return value !== undefined && /^\d{4}-\d{2}$/.test(value) ? value : null
  }
  return {
    kinds: list('kind').filter((kind): kind is EntryKind => KINDS.some((each) => each.value === kind)),
    groups: list('group'),
    words: parameters['q'] ?? '',
    from: month('from'),
    to: month('to'),
  }
}

type Told = Pick<ExplorerTopicVariables, 'asOf' | 'marker'>

interface StoryProps {
  readonly history: History
  /** As of which day this history is told, null for today, and with what. */
  readonly told: Told
  readonly subject: string
  /** The day that is wanted; null for today. */
  readonly asOf: string | null
  /** Another story is on its way. */
  readonly waiting: boolean
}

function Story({ history, told, subject, asOf, waiting }: StoryProps) {
  const { parameters } = address.value
  const filter = useMemo(() => storyFilter(parameters), [parameters])
  const newestFirst = parameters['order'] === 'newest'
  const further = useFurtherEntries(history, { query: subject, ...told })
  const all = further.items
  const total = history.entries.totalCount
  const shown = useMemo(() => all.filter((edge) => passes(edge.node, filter)), [all, filter])
  const chapters = useMemo(() => chaptersFrom(shown, newestFirst), [shown, newestFirst])
  const growing = useGrowing(chapters)
  const name = history.topic?.name
  const afterwards = useAnswer(ExplorerTopicMonths, asOf !== null && name !== undefined ? { name } : null)
  const known = afterwards.answer?.topic?.agendaItemsByMonth
  const months = useMemo(
    () => withLaterMonths(densityOf(all.map((edge) => edge.node)), known ?? []),
    [all, known],
  )
  const beginsLater = total === 0 && asOf !== null && (known?.length ?? 0) > 0
  const groups = useMemo(() => groupsOf(all.map((edge) => edge.node)), [all])
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{history.topic?.name ?? `“${subject}”`}</h1>
          <StorySums history={history} entries={all.map((edge) => edge.node)} groups={groups.length} />
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
          <button type="button" class="button" onClick={() => print()}>
            Print
          </button>
        </div>
      </div>
      {total === 0 ? (
        <State title="Nothing found">
          <p>
            {beginsLater
              ? `Up to ${dayInWords(asOf)} nothing was about “${subject}”: its history begins later.`
              : `No agenda item, decision or action item is about “${subject}”.`}{' '}
            {beginsLater && (
              <>
                <a href={topicAddress(subject)}>Look as of today</a>,{' '}
              </>
            )}
            <a href={printAddress('/topics', { q: subject })}>Look through the topics</a> or{' '}
            <a href={printAddress('/search', { q: subject })}>search everything</a>.
          </p>
        </State>
      ) : (
        <div class="with-side" data-waiting={waiting ? '' : undefined}>
          <div class="story" aria-busy={waiting ? true : undefined}>
            <TopicNow history={history} />
            <StoryTime
              months={months}
              filter={filter}
              newestFirst={newestFirst}
              asOf={asOf}
              shown={shown.length}
              here={all.length}
              total={total}
              onGo={(month) => growing.whole(() => goToMonth(month))}
            />
            {growing.shown.map((chapter) => (
              <TopicChapter key={chapter.key} chapter={chapter} />
            ))}
            {further.failed && (
              <OnlySome here={all.length} total={total} what="entries" again={further.again} />
            )}
            {chapters.length === 0 && <p class="quiet">No entry passes these filters.</p>}
          </div>
          <TopicSide history={history} groups={groups} kinds={KINDS} filter={filter} />
        </div>
      )}
    </>
  )
}

interface StorySumsProps {
  readonly history: History
  /** Those that are here yet. */
  readonly entries: readonly { readonly date: string }[]
  readonly groups: number
}

/** How much there is to tell; over how many groups and which time is known when all entries are here. */
function StorySums({ history: { topic, entries: all }, entries, groups }: StorySumsProps) {
  const first = entries[0]
  const last = entries.at(-1)
  const whole = entries.length === all.totalCount
  const names = topic ? otherNames(topic) : []
  return (
    <>
      <p class="quiet">
        {topic?.parent && (
          <>
            part of <a href={topicAddress(topic.parent.name)}>{topic.parent.name}</a> ·{' '}
          </>
        )}
        {all.totalCount} {all.totalCount === 1 ? 'entry' : 'entries'}
        {whole && ` · ${groups} ${groups === 1 ? 'group' : 'groups'}`}
        {whole && first && last && ` · ${spanOfDays(first.date, last.date)}`}
      </p>
      {names.length > 0 && <p class="label">also {names.join(' · ')}</p>}
    </>
  )
}

/** To the first chapter of the month, or the nearest after it. */
function goToMonth(month: string): void {
  const chapters = [...document.querySelectorAll<HTMLElement>('[data-month]')]
  const sorted = chapters.sort((a, b) => (a.dataset['month'] ?? '').localeCompare(b.dataset['month'] ?? ''))
  const found = sorted.find((each) => (each.dataset['month'] ?? '') >= month) ?? sorted.at(-1)
  found?.scrollIntoView({ block: 'start', behavior: 'smooth' })
}
