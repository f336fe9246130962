import { printReportHtml } from '../../report/report-html.js'
import { printReportJson } from '../../report/report-json.js'
import { printReportMarkdown } from '../../report/report-markdown.js'
import { printReportText } from '../../report/report-text.js'
import type { ReportFormat, Resolvers } from '../generated/resolver-types.js'
import { loadReport } from '../answers/report-loading.js'
import type { Report } from '../../report/report.js'

const PRINTERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  MARKDOWN: printReportMarkdown,
  HTML: printReportHtml,
  TEXT: printReportText,
  JSON: printReportJson,
}

export const reportResolvers: Resolvers = {
  Query: {
    report: (_, { group, person, since, until, week, sinceLastMeeting, asOf }, context) =>
      loadReport((day) => context.reading(day), asOf ?? context.clock().day, {
        group: group ?? null,
        person: person ?? null,
        since: since ?? null,
        until: until ?? null,
        week: week ?? null,
        sinceLastMeeting: sinceLastMeeting ?? false,
      }),
  },

  Report: {
    groups: ({ report }) => report.groups,
    since: ({ report }) => report.since,
    until: ({ report }) => report.until,
    new: (model) => model.actionItems(model.report.new),
    carriedOver: (model) => model.actionItems(model.report.carriedOver),
    closed: (model) => model.actionItems(model.report.closed),
    unlisted: (model) => model.actionItems(model.report.unlisted),
    overdue: (model) => model.actionItems(model.report.overdue),
    unowned: (model) => model.actionItems(model.report.unowned),
    conflicts: (model) => model.actionItems(model.report.conflicts),
    stale: (model) => model.actionItems(model.report.stale),
    nextAgenda: ({ report }) => report.nextAgenda,
    document: ({ report }, { format }) => PRINTERS[format](report),
  },
}
