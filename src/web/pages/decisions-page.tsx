/** The register of decisions: what stands first, and what took the place of what. */
import { useMemo } from 'preact/hooks'
import { useAllNodes } from '../api/all-pages.js'
import { useAnswer } from '../api/answer.js'
import { ask } from '../api/ask.js'
import {
  ExplorerDecisions,
  type DecisionFilter,
  type DecisionStanding,
  type ExplorerDecisionsAnswer,
} from '../api/operations.generated.js'
import { FilterBox } from '../filter/filter-box.js'
import { hasTerm, parseFilter, toggleTerm, valuesOf, type FilterKey } from '../filter/parse-filter.js'
import { useTitle } from '../frame/title.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { AsOf, AsOfOnPaper, useAsOf } from '../parts/as-of.js'
import { dayInWords, isDay } from '../parts/days.js'
import { OUTCOME_WORDS, STANDING_WORDS, StandingBadge, votesInWords } from '../parts/decision.js'
import { OnlySome } from '../parts/only-some.js'
import { SourceLink } from '../parts/source-link.js'
import { Failed, State, Waiting } from '../parts/states.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { groupAddress, meetingAddress, printAddress, topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'

type Decision = ExplorerDecisionsAnswer['decisions']['nodes'][number]

const KEYS: readonly FilterKey[] = ['group', 'topic', 'is', 'since', 'until']
const STANDINGS: readonly DecisionStanding[] = ['IN_FORCE', 'DEFERRED', 'REFUSED', 'SUPERSEDED']
const WORDS: readonly string[] = STANDINGS.map(wordOf)

function wordOf(standing: DecisionStanding): string {
  return STANDING_WORDS[standing].replace(' ', '-')
}

function decisionFilter(text: string): DecisionFilter {
  const filter = parseFilter(text)
  const day = (key: FilterKey): string | undefined => valuesOf(filter, key).find((value) => isDay(value))
  const list = (key: FilterKey): string[] | undefined => {
    const values = valuesOf(filter, key)
    return values.length > 0 ? values : undefined
  }
  const standing = STANDINGS.filter((each) => valuesOf(filter, 'is').includes(wordOf(each)))
  return {
    group: list('group'),
    topic: list('topic'),
    standing: standing.length > 0 ? standing : undefined,
    since: day('since'),
    until: day('until'),
    text: filter.words === '' ? undefined : filter.words,
  }
}

export function DecisionsPage() {
  useTitle('Decisions')
  const text = address.value.parameters['q'] ?? ''
  const { asOf, historic } = useAsOf()
  const filter = useMemo(() => decisionFilter(text), [text])
  const variables = { filter, asOf: historic ? asOf : null, first: 1000 }
  const asked = useAnswer(ExplorerDecisions, variables)
  const connection = asked.answer?.decisions
  const all = useAllNodes(
    JSON.stringify(variables),
    connection,
    async (after, signal) => (await ask(ExplorerDecisions, { ...variables, after }, signal)).decisions,
  )
  // Standing ones first; the server's order (latest first) within.
  const rows = useMemo(
    () => STANDINGS.flatMap((standing) => all.items.filter((each) => each.standing === standing)),
    [all.items],
  )
  return (
    <>
      <div class="page-head">
        <div>
          <h1>Decisions</h1>
          <AsOfOnPaper />
        </div>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar">
        <FilterBox
          value={text}
          standings={WORDS}
          keys={KEYS}
          label="Filter decisions"
          placeholder="group:  topic:  is:in-force"
          onChange={(q) => setParameters({ q }, { replace: true })}
        />
      </div>
      <div class="counts" role="group" aria-label="How many, and which">
        {connection && (
          <strong>
            {connection.totalCount} {connection.totalCount === 1 ? 'decision' : 'decisions'}
          </strong>
        )}
        {WORDS.map((word) => (
          <button
            key={word}
            type="button"
            aria-pressed={hasTerm(text, { key: 'is', value: word })}
            onClick={() => setParameters({ q: toggleTerm(text, { key: 'is', value: word }) })}
          >
            {word.replace('-', ' ')}
          </button>
        ))}
      </div>
      {asked.error && !connection && <Failed error={asked.error} again={asked.again} />}
      {!connection && !asked.error && <Waiting lines={10} />}
      {connection?.totalCount === 0 && (
        <State title="No decisions found">
          <p>
            {text === '' ? (
              'The minutes that were read mark none.'
            ) : (
              <>
                None passes <code>{text}</code>. <a href="/decisions">All decisions</a>
              </>
            )}
          </p>
        </State>
      )}
      {connection && all.failed && (
        <OnlySome here={rows.length} total={connection.totalCount} what="decisions" again={all.again} />
      )}
      <div class="register">
        <VirtualRows
          rows={rows}
          keyOf={(row) => row.id}
          estimate={() => 61}
          draw={(row) => <DecisionRow decision={row} />}
        />
      </div>
    </>
  )
}

function DecisionRow({ decision }: { decision: Decision }) {
  return (
    <article class="register-row" data-standing={decision.standing.toLowerCase().replace('_', '-')}>
      <StandingBadge standing={decision.standing} marker={decision.marker} />
      <div class="register-text">
        <p>
          <InlineMarkdown text={decision.text} />
        </p>
        <DecisionContext decision={decision} />
        {(decision.supersedes.length > 0 || decision.supersededBy.length > 0) && (
          <ol class="supersession">
            {decision.supersededBy.map((later) => (
              <li key={later.id}>
                <span class="label">now, {dayInWords(later.date)}:</span>{' '}
                <a href={placeOf(later)}>{later.text}</a>
              </li>
            ))}
            {decision.supersedes.map((earlier) => (
              <li key={earlier.id}>
                <span class="label">before, {dayInWords(earlier.date)}:</span>{' '}
                <a href={placeOf(earlier)}>
                  <s>{earlier.text}</s>
                </a>
              </li>
            ))}
          </ol>
        )}
      </div>
      <p class="register-meta">
        <a href={groupAddress(decision.groupName)}>{decision.groupName}</a>
        <SourceLink of={decision} words={dayInWords(decision.date)} />
      </p>
    </article>
  )
}

function placeOf({ meeting, line }: Decision['supersedes'][number]): string {
  return printAddress(meetingAddress(meeting.id), { line: String(line) })
}

/** What it was decided under, what it is about and how the votes fell. */
function DecisionContext({ decision }: { decision: Decision }) {
  const { agendaItem } = decision
  const topic = decision.topics.find(({ name }) => name !== agendaItem?.title)
  const votes = votesInWords(decision.votes)
  // Any other standing says it: only what was superseded may have been accepted, refused or deferred before.
  const outcome = decision.standing === 'SUPERSEDED' ? OUTCOME_WORDS[decision.outcome] : null
  if (agendaItem === null && topic === undefined && votes === null && outcome === null) return null
  return (
    <p class="small quiet register-context">
      {agendaItem && (
        <span>
          <InlineMarkdown text={agendaItem.title} unlinked />
        </span>
      )}
      {topic && <a href={topicAddress(topic.name)}>{topic.name}</a>}
      {outcome && <span>{outcome} then</span>}
      {votes && <span>{votes}</span>}
    </p>
  )
}
