/** The report itself: what changed and what stands, and the block for the next agenda. */
import type { ComponentChildren } from 'preact'
import type { ExplorerReportAnswer } from '../api/operations.generated.js'
import { printTerm } from '../filter/parse-filter.js'
import type { Item } from '../items/item.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { CopyButton } from '../parts/copy-button.js'
import { dayInWords, spanOfDays } from '../parts/days.js'
import { DecisionLine } from '../parts/decision.js'
import { ItemLine } from '../parts/item-line.js'
import { People } from '../parts/person.js'
import { SourceLink } from '../parts/source-link.js'
import { printAddress } from '../routing/address.js'

type Report = ExplorerReportAnswer['report']

export function ReportSheet({ report, group }: { report: Report; group: string }) {
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
            {spanOfDays(report.since, report.until)}
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
              <ConflictingItem key={item.id} item={item} asOf={asOf} withGroup={several} />
            ))}
          </ReportBlock>
        )}
        {report.questions.length > 0 && (
          <ReportBlock title="Questions left open" count={report.questions.length}>
            {report.questions.map((question) => (
              <OpenQuestion key={question.id} question={question} />
            ))}
          </ReportBlock>
        )}
        {report.stale.length > 0 && (
          <p class="quiet">
            {report.stale.length} more have not been mentioned for long
            {report.stale[0] && `, the oldest since ${dayInWords(report.stale[0].firstSeen)}`}:{' '}
            <a
              href={printAddress('/', {
                q: group === '' ? 'is:stale' : `${printTerm({ key: 'group', value: group })} is:stale`,
              })}
            >
              look through them
            </a>
          </p>
        )}
      </article>
      {report.nextAgenda.trim() !== '' && <NextAgenda block={report.nextAgenda} />}
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

interface ConflictingItemProps {
  readonly item: Report['conflicts'][number]
  readonly asOf: string
  readonly withGroup: boolean
}

function ConflictingItem({ item, asOf, withGroup }: ConflictingItemProps) {
  return (
    <div>
      <ItemLine item={item} asOf={asOf} withGroup={withGroup} />
      {item.conflicts.map((conflict) => (
        <p key={conflict.message} class="conflict small">
          {conflict.message}
        </p>
      ))}
    </div>
  )
}

function OpenQuestion({ question }: { question: Report['questions'][number] }) {
  return (
    <div class="item-line">
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
  )
}

function NextAgenda({ block }: { block: string }) {
  return (
    <section class="next-agenda">
      <header>
        <h3>For the next agenda</h3>
        <CopyButton text={block} words="Copy the block" />
      </header>
      <pre tabIndex={0} aria-label="The block for the next agenda">
        <code>{block}</code>
      </pre>
      <p class="label">The marks at the ends of lines let the next import find the same items again.</p>
    </section>
  )
}
