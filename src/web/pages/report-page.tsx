/** The report as the mail will look: what a chair reads, copies and forwards. */
import { useAnswer } from '../api/answer.js'
import { ExplorerNames, ExplorerReport, type ExplorerReportVariables } from '../api/operations.generated.js'
import { useTitle } from '../frame/title.js'
import { AsOf, useAsOf } from '../parts/as-of.js'
import { CopyButton } from '../parts/copy-button.js'
import { isoWeekOf } from '../parts/days.js'
import { Failed, Waiting } from '../parts/states.js'
import { address, setParameters } from '../routing/router.js'
import { ReportSheet } from './report-sheet.js'

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
