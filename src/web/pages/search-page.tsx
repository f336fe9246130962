/** Search over everything that minutes say, grouped by kind. An empty box offers what was searched for lately. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerSearch, type ExplorerSearchAnswer, type SearchKind } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { StandingSign, standingOf } from '../items/item-row.js'
import { dayInWords } from '../parts/days.js'
import { StandingBadge } from '../parts/decision.js'
import { Avatar } from '../parts/person.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { itemAddress, meetingAddress, personAddress, printAddress, topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'
import { recentSearches, rememberSearch } from './recent-searches.js'

type Edge = ExplorerSearchAnswer['search']['edges'][number]

const KINDS: readonly { readonly kind: SearchKind; readonly title: string; readonly few: number }[] = [
  { kind: 'TOPIC', title: 'Topics', few: 6 },
  { kind: 'PERSON', title: 'People', few: 6 },
  { kind: 'DECISION', title: 'Decisions', few: 5 },
  { kind: 'ACTION_ITEM', title: 'Action items', few: 6 },
  { kind: 'AGENDA_ITEM', title: 'Agenda items', few: 6 },
  { kind: 'QUESTION', title: 'Questions', few: 4 },
]
const PAUSE_MS = 120

export function SearchPage() {
  const words = address.value.parameters['q'] ?? ''
  const [text, setText] = useState(words)
  const box = useRef<HTMLInputElement>(null)
  useTitle(words === '' ? 'Search' : `Search: ${words}`)
  useEffect(() => box.current?.focus(), [])
  const told = useRef(words)
  useEffect(() => {
    // Only what came from elsewhere: words told by this box may be behind what is typed by now.
    if (words !== told.current) setText(words)
    told.current = words
  }, [words])
  useEffect(() => {
    if (text.trim() === told.current) return
    const timer = setTimeout(() => {
      told.current = text.trim()
      setParameters({ q: text.trim() }, { replace: true })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const asked = useAnswer(ExplorerSearch, words === '' ? null : { query: words, first: 100 })
  const last = useRef<ExplorerSearchAnswer | null>(null)
  if (asked.answer) last.current = asked.answer
  // What was found for the words before stays while the next answer is on its way.
  const found = words === '' ? null : (asked.answer ?? last.current)?.search
  useEffect(() => {
    if (!asked.answer || asked.answer.search.totalCount === 0) return
    const timer = setTimeout(() => rememberSearch(words), 1500)
    return () => clearTimeout(timer)
  }, [asked.answer, words])
  return (
    <div class="search-page">
      <h1 class="visually-hidden">Search</h1>
      <input
        ref={box}
        type="search"
        class="search-box"
        aria-label="Search everything"
        placeholder="What was said about …"
        value={text}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            document.querySelector<HTMLElement>('.found a')?.focus()
          }
        }}
      />
      {words === '' && <RecentSearches />}
      {asked.error && !asked.answer && <Failed error={asked.error} again={asked.again} />}
      {words !== '' && !found && !asked.error && <Waiting lines={8} />}
      {found?.totalCount === 0 && asked.answer && (
        <State title="Nothing found">
          <p>
            Nothing in the minutes is about “{words}”.
            {found.nearest.length > 0 && ' Near to it:'}
          </p>
          {found.nearest.length > 0 ? (
            <p class="nearest">
              {found.nearest.map((name) => (
                <a key={name} href={printAddress('/search', { q: name })}>
                  {name}
                </a>
              ))}
            </p>
          ) : (
            <p>
              Fewer or other words may find it; or look through the <a href="/topics">topics</a>,{' '}
              <a href="/people">people</a> and <a href="/decisions">decisions</a>.
            </p>
          )}
        </State>
      )}
      {found && found.totalCount > 0 && (
        <div onKeyDown={goWithArrows}>
          {KINDS.map(({ kind, title, few }) => (
            <FoundKind
              key={`${kind}${words}`}
              title={title}
              few={few}
              edges={found.edges.filter((edge) => edge.kind === kind)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function goWithArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = [...document.querySelectorAll<HTMLElement>('.found > a')]
  const now = links.indexOf(document.activeElement as HTMLElement)
  if (now < 0) return
  event.preventDefault()
  const next = links[now + step]
  if (next) next.focus()
  else if (step < 0) document.querySelector<HTMLElement>('.search-box')?.focus()
}

function RecentSearches() {
  const recent = recentSearches()
  return (
    <section class="recent">
      {recent.length > 0 && (
        <>
          <h2 class="label">Lately</h2>
          <ul>
            {recent.map((each) => (
              <li key={each}>
                <a href={printAddress('/search', { q: each })}>{each}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        Topics, people, decisions, action items, agenda items with their notes, and questions.
      </p>
      <WaysOn />
    </section>
  )
}

/** Where the three questions are answered that need no words. */
function WaysOn() {
  return (
    <ul class="ways-on">
      <li>
        <a href="/">What is still open?</a> <span class="quiet">per person, over all groups</span>
      </li>
      <li>
        <a href="/report">What changed?</a> <span class="quiet">a report to forward</span>
      </li>
      <li>
        <a href="/topics">How did we get here?</a> <span class="quiet">the history of a topic</span>
      </li>
    </ul>
  )
}

function FoundKind({ title, few, edges }: { title: string; few: number; edges: readonly Edge[] }) {
  const [all, setAll] = useState(false)
  if (edges.length === 0) return null
  const shown = all ? edges : edges.slice(0, few)
  return (
    <section class="found-kind">
      <h2>
        {title} <span class="quiet">{edges.length}</span>
      </h2>
      <ul>
        {shown.map((edge) => (
          <li key={edge.node.id} class="found">
            <Found edge={edge} />
          </li>
        ))}
      </ul>
      {shown.length < edges.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {edges.length - shown.length} more
        </button>
      )}
    </section>
  )
}

function Found({ edge }: { edge: Edge }) {
  const { node } = edge
  const excerpt = <Highlighted edge={edge} />
  switch (node.__typename) {
    case 'Topic':
      return (
        <Hit
          href={topicAddress(node.name)}
          lead={null}
          words={excerpt}
          meta={`${node.counts.agendaItems} agenda ${node.counts.agendaItems === 1 ? 'item' : 'items'}`}
        />
      )
    case 'Person':
      return (
        <Hit
          href={personAddress(node.label)}
          lead={<Avatar label={node.label} name={node.fullName} />}
          words={node.label}
          meta={node.fullName && node.fullName !== node.label ? node.fullName : ''}
        />
      )
    case 'ActionItem':
      return (
        <Hit
          href={itemAddress(node.id)}
          lead={<StandingSign standing={standingOf(node)} />}
          words={excerpt}
          meta={[
            node.marker === 'INFERRED' ? 'suggested' : '',
            node.owners.map((owner) => owner.name).join(', '),
            node.groupName,
            dayInWords(node.date),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      )
    case 'Decision':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={<StandingBadge standing={node.standing} marker={node.marker} />}
          words={excerpt}
          meta={`${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    case 'AgendaItem':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={null}
          words={
            <>
              <strong>
                <InlineMarkdown text={node.title} unlinked />
              </strong>
              {edge.excerpt !== node.title && <span class="found-excerpt">{excerpt}</span>}
            </>
          }
          meta={`${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    case 'Question':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={
            <span class="question-sign" aria-hidden="true">
              ?
            </span>
          }
          words={excerpt}
          meta={`${node.answered ? 'answered · ' : ''}${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    default:
      return null
  }
}

interface HitProps {
  readonly href: string
  readonly lead: ComponentChildren
  readonly words: ComponentChildren
  readonly meta: string
}

function Hit({ href, lead, words, meta }: HitProps) {
  return (
    <a href={href}>
      {lead}
      <span class="found-words">{words}</span>
      <span class="found-meta">{meta}</span>
    </a>
  )
}

/** The excerpt with what matched marked. */
function Highlighted({ edge }: { edge: Edge }) {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { start, end } of edge.highlights) {
    if (start < at || end > edge.excerpt.length) continue
    parts.push(edge.excerpt.slice(at, start), <mark key={start}>{edge.excerpt.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {edge.excerpt.slice(at)}
    </>
  )
}
