import { escapeHtml } from './inline-html.js'
import { pageFromReport } from './page-from-report.js'
import { printList, printPage, printSummary, printLink } from './report-html.js'
import { printMarkdown } from './markdown.js'
import { heading, link, list, text } from './report-markdown.js'
import { counted, spanInWords } from './report-words.js'
import type { Report } from './report.js'

export type ReportFormat = 'md' | 'html' | 'text' | 'json'

const EXTENSION: Readonly<Record<ReportFormat, string>> = {
  md: 'md',
  html: 'html',
  text: 'txt',
  json: 'json',
}

/** The name of the page that leads to the others. */
export function indexFileName(format: ReportFormat): string {
  return `index.${EXTENSION[format]}`
}

/** The name of the file for one group's report, safe on every file system; never the index's. */
export function reportFileName(group: string, format: ReportFormat): string {
  const safe = group
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
  const name = safe === '' || safe === 'index' ? `group-${safe}` : safe
  return `${name}.${EXTENSION[format]}`
}

/** The page that leads to the reports of all groups, those with something new first. Reports are of one group each. */
export function printReportIndex(reports: readonly Report[], format: ReportFormat): string {
  const entries = [...reports].sort(byNews).map((report) => entryFrom(report, format))
  const title = 'Reports of all groups'
  switch (format) {
    case 'md':
      return printMarkdown([
        heading(1, title),
        list(
          entries.map(({ group, file, words }) => [
            link({ words: group, url: encodeURI(file) }),
            text(`: ${words}`),
          ]),
        ),
      ])
    case 'html':
      return printPage(title, [
        printSummary([title, counted(entries.length, 'group')]),
        printList(
          entries.map(
            ({ group, file, words }) =>
              `${printLink({ words: group, url: encodeURI(file) })}: ${escapeHtml(words)}`,
          ),
        ),
      ])
    case 'text':
      return `${title}\n\n${entries.map(({ group, file, words }) => `* ${group} (${file})\n  ${words}`).join('\n')}\n`
    case 'json':
      return `${JSON.stringify(
        entries.map(({ group, file, report }) => ({ group, file, since: report.since, until: report.until })),
        null,
        2,
      )}\n`
  }
}

interface IndexEntry {
  readonly group: string
  readonly file: string
  readonly words: string
  readonly report: Report
}

function entryFrom(report: Report, format: ReportFormat): IndexEntry {
  const group = report.groups.join(', ')
  const words = [spanInWords(report.since, report.until), ...pageFromReport(report).summary].join('; ')
  return { group, file: reportFileName(group, format), words, report }
}

function byNews(one: Report, other: Report): number {
  const [earlier, later] = [latest(one), latest(other)]
  if (earlier !== later) return earlier > later ? -1 : 1
  return one.groups.join() < other.groups.join() ? -1 : 1
}

/** The day of its last meeting in the span; '' where there was none. */
function latest({ meetings }: Report): string {
  return meetings.reduce((last, { held, date }) => (held && date > last ? date : last), '')
}
