/** Search over everything that minutes say, grouped by kind. An empty box offers what was searched for lately. */
import { useEffect, useRef } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerSearch, type ExplorerSearchAnswer, type SearchKind } from '../api/operations.generated.js'
import { useSettledText } from '../filter/settled-text.js'
import { useTitle } from '../frame/title.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { printAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'
import { recentSearches, rememberSearch } from './recent-searches.js'
import { FoundKind } from './search-kind.js'

const KINDS: readonly {
  readonly found: keyof ExplorerSearchAnswer
  readonly kind: SearchKind
  readonly title: string
  readonly few: number
}[] = [
  { found: 'topics', kind: 'TOPIC', title: 'Topics', few: 6 },
  { found: 'people', kind: 'PERSON', title: 'People', few: 6 },
  { found: 'decisions', kind: 'DECISION', title: 'Decisions', few: 5 },
  { found: 'actionItems', kind: 'ACTION_ITEM', title: 'Action items', few: 6 },
  { found: 'agendaItems', kind: 'AGENDA_ITEM', title: 'Agenda items', few: 6 },
  { found: 'questions', kind: 'QUESTION', title: 'Questions', few: 4 },
]
const PAUSE_MS = 120

export function SearchPage() {
  const words = address.value.parameters['q'] ?? ''
  const { text, setText } = useSettledText(words, (q) => setParameters({ q }, { replace: true }), {
    pauseMs: PAUSE_MS,
  })
  const box = useRef<HTMLInputElement>(null)
  useTitle(words === '' ? 'Search' : `Search: ${words}`)
  useEffect(() => box.current?.focus(), [])
  const asked = useAnswer(ExplorerSearch, words === '' ? null : { query: words })
  const last = useRef<ExplorerSearchAnswer | null>(null)
  if (asked.answer) last.current = asked.answer
  // What was found for the words before stays while the next answer is on its way, and no longer.
  const found = asked.answer ?? (words === '' || asked.error ? null : last.current)
  const total = found === null ? 0 : KINDS.reduce((sum, kind) => sum + found[kind.found].totalCount, 0)
  const isThere = asked.answer !== null && total > 0
  useEffect(() => {
    if (!isThere) return
    const timer = setTimeout(() => rememberSearch(words), 1500)
    return () => clearTimeout(timer)
  }, [isThere, words])
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
      {asked.answer && total === 0 && (
        <State title="Nothing found">
          <p>
            Nothing in the minutes is about “{words}”.
            {asked.answer.topics.nearest.length > 0 && ' Near to it:'}
          </p>
          {asked.answer.topics.nearest.length > 0 ? (
            <p class="nearest">
              {asked.answer.topics.nearest.map((name) => (
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
      {found && total > 0 && (
        <div onKeyDown={goWithArrows}>
          {KINDS.map(({ found: name, kind, title, few }) => (
            <FoundKind
              key={`${kind}${words}`}
              title={title}
              kind={kind}
              words={words}
              few={few}
              best={found[name]}
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
