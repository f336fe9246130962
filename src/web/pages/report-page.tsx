/** The report as the mail will look: what a chair reads, copies and forwards. */
import type { ComponentChildren } from 'preact'
import { useAnswer } from '../api/answer.js'
import {
  ExplorerNames,
  ExplorerReport,
  type ExplorerReportAnswer,
  type ExplorerReportVariables,
} from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import type { Item } from '../items/item.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { AsOf, useAsOf } from '../parts/as-of.js'
import { CopyButton } from '../parts/copy-button.js'
import { dayInWords, isoWeekOf } from '../parts/days.js'
import { DecisionLine } from '../parts/decision.js'
import { ItemLine } from '../parts/item-line.js'
import { People } from '../parts/person.js'
import { SourceLink } from '../parts/source-link.js'
import { Failed, Waiting } from '../parts/states.js'
import { printAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'

type Report = ExplorerReportAnswer['report']

/** What the address asks for: a group, and since when. */
function wantedReport(
  parameters: Readonly<Record<string, string>>,
  asOf: string | null,
): ExplorerReportVariables {
  const { group, person, week, since, until } = parameters
  const span = (since ?? until) ? { since, until } : week && /^\d{4}-W\d{2}$/.test(week) ? { week } : {}
  return {
    group: group ? [group] : null,
    person: person ?? null,
    ...span,
    ...(group && !('week' in span) && !('since' in span) ? { sinceLastMeeting: true } : {}),
    asOf,
  }
}

export function ReportPage() {
  const { parameters } = address.value
  const { asOf, historic } = useAsOf()
  const names = useAnswer(ExplorerNames, {})
  const asked = useAnswer(ExplorerReport, wantedReport(parameters, historic ? asOf : null))
  const report = asked.answer?.report
  const group = parameters['group'] ?? ''
  useTitle(group === '' ? 'Report' : `Report ${group}`)
  return (
    <>
      <div class="page-head">
        <h1>Report</h1>
        <div class="page-tools">
          <AsOf />
        </div>
      </div>
      <div class="toolbar no-print">
        <label class="field">
          <span class="label">Group</span>
          <select value={group} onChange={(event) => setParameters({ group: event.currentTarget.value })}>
            <option value="">all groups</option>
            {names.answer?.groups.nodes.map((each) => (
              <option key={each.id} value={each.name}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">Since</span>
          <select
            value={parameters['week'] ? 'week' : 'last'}
            onChange={(event) =>
              setParameters({
                week: event.currentTarget.value === 'week' ? isoWeekOf(asOf) : null,
                since: null,
                until: null,
              })
            }
          >
            <option value="last">{group === '' ? 'the last seven days' : 'the last meeting'}</option>
            <option value="week">a week</option>
          </select>
        </label>
        {parameters['week'] && (
          <label class="field">
            <span class="label">Week</span>
            <input
              type="week"
              value={parameters['week']}
              onChange={(event) => setParameters({ week: event.currentTarget.value })}
            />
          </label>
        )}
        {report && (
          <div class="report-actions">
            <CopyButton main text={report.document} words="Copy as Markdown" />
            <a
              class="button"
              download={`report-${group === '' ? 'all' : group}-${report.until}.md`}
              href={`data:text/markdown;charset=utf-8,${encodeURIComponent(report.document)}`}
            >
              Download
            </a>
            <button type="button" class="button" onClick={() => print()}>
              Print
            </button>
          </div>
        )}
      </div>
      {asked.error && !report && <Failed error={asked.error} again={asked.again} />}
      {!report && !asked.error && <Waiting lines={12} />}
      {report && <ReportSheet report={report} group={group} />}
    </>
  )
}

function ReportSheet({ report, group }: { report: Report; group: string }) {
  const asOf = report.until
  const several = report.groups.length !== 1
  const overdue = new Set(report.overdue.map((item) => item.id))
  const unowned = new Set(report.unowned.map((item) => item.id))
  const open = [...report.new, ...report.carriedOver]
  const quiet = open.length + report.closed.length + report.decisions.length === 0
  return (
    <div class="report-sheet">
      <article class="report">
        <header>
          <h2>
            {group === '' ? (report.person ? report.person.label : 'All groups') : group}:{' '}
            {report.since === report.until ? '' : `${dayInWords(report.since)} – `}
            {dayInWords(report.until)}
          </h2>
          <p class="report-sums">
            <strong>{report.new.length} new</strong> · {report.carriedOver.length} carried over ·{' '}
            {report.closed.length} closed
            {overdue.size > 0 && <span class="overdue"> · {overdue.size} overdue</span>}
            {unowned.size > 0 && ` · ${unowned.size} without owner`}
            {report.decisions.length > 0 && ` · ${report.decisions.length} decided`}
          </p>
        </header>
        {quiet && <p class="quiet">Nothing was promised, settled or closed in these days.</p>}
        <Section
          title="Overdue"
          items={open.filter((item) => overdue.has(item.id))}
          asOf={asOf}
          withGroup={several}
        />
        <Section title="New" items={report.new} asOf={asOf} withGroup={several} />
        {report.decisions.length > 0 && (
          <ReportBlock title="Decided" count={report.decisions.length}>
            {report.decisions.map((decision) => (
              <DecisionLine key={decision.id} decision={decision} />
            ))}
          </ReportBlock>
        )}
        <Section title="Closed" items={report.closed} asOf={asOf} withGroup={several} />
        <Section title="Carried over" items={report.carriedOver} asOf={asOf} withGroup={several} />
        <Section title="Off the list" items={report.unlisted} asOf={asOf} withGroup={several} />
        {report.conflicts.length > 0 && (
          <ReportBlock title="Told differently" count={report.conflicts.length}>
            {report.conflicts.map((item) => (
              <div key={item.id}>
                <ItemLine item={item} asOf={asOf} withGroup={several} />
                {item.conflicts.map((conflict) => (
                  <p key={conflict.message} class="conflict small">
                    {conflict.message}
                  </p>
                ))}
              </div>
            ))}
          </ReportBlock>
        )}
        {report.questions.length > 0 && (
          <ReportBlock title="Questions left open" count={report.questions.length}>
            {report.questions.map((question) => (
              <div key={question.id} class="item-line">
                <span class="question-sign" aria-hidden="true">
                  ?
                </span>
                <div>
                  <p>
                    <InlineMarkdown text={question.text} />
                  </p>
                  <p class="small quiet">
                    <People people={question.askers} /> {question.askers.length > 0 && '· '}
                    <SourceLink of={question} />
                  </p>
                </div>
              </div>
            ))}
          </ReportBlock>
        )}
        {report.stale.length > 0 && (
          <p class="quiet">
            {report.stale.length} more have not been mentioned for long
            {report.stale[0] && `, the oldest since ${dayInWords(report.stale[0].firstSeen)}`}:{' '}
            <a href={printAddress('/', { q: `${group === '' ? '' : `group:${group} `}is:stale` })}>
              look through them
            </a>
          </p>
        )}
      </article>
      {report.nextAgenda.trim() !== '' && (
        <section class="next-agenda">
          <header>
            <h3>For the next agenda</h3>
            <CopyButton text={report.nextAgenda} words="Copy the block" />
          </header>
          <pre tabIndex={0} aria-label="The block for the next agenda">
            <code>{report.nextAgenda}</code>
          </pre>
          <p class="label">The marks at the ends of lines let the next import find the same items again.</p>
        </section>
      )}
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly items: readonly Item[]
  readonly asOf: string
  readonly withGroup: boolean
}

function Section({ title, items, asOf, withGroup }: SectionProps) {
  if (items.length === 0) return null
  return (
    <ReportBlock title={title} count={items.length}>
      {items.map((item) => (
        <ItemLine key={item.id} item={item} asOf={asOf} withGroup={withGroup} />
      ))}
    </ReportBlock>
  )
}

function ReportBlock({
  title,
  count,
  children,
}: {
  title: string
  count: number
  children: ComponentChildren
}) {
  return (
    <section class="report-block">
      <h3>
        {title} <span class="quiet">{count}</span>
      </h3>
      {children}
    </section>
  )
}
