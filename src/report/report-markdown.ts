import { encodeTarget, escapeMarkdown, inlineToMarkdown } from './inline-print.js'
import { pageFromReport } from './page-from-report.js'
import type { PageLine, PageLink, PageSection } from './report-page.js'
import type { GroupAgenda, Report } from './report.js'

/** As GitHub-flavoured Markdown, right on GitHub, GitLab and HedgeDoc: no raw HTML, no heading of the first level twice. */
export function printReportMarkdown(report: Report): string {
  const page = pageFromReport(report)
  return `${[
    `# ${escapeMarkdown(page.title)}`,
    page.subtitle.map((part) => (typeof part === 'string' ? part : printLink(part))).join(''),
    `**${page.summary[0] ?? ''}**${page.summary
      .slice(1)
      .map((words) => ` · ${words}`)
      .join('')}`,
    ...page.sections.map(printSection),
    ...printAgendas(page.agendas),
  ].join('\n\n')}\n`
}

function printSection({ title, intro, lines }: PageSection): string {
  return [`## ${title}`, ...(intro === null ? [] : [escapeMarkdown(intro)]), ...listOf(lines)].join('\n\n')
}

function listOf(lines: readonly PageLine[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map(printLine).join('\n')]
}

function printLine({ lead, words, notes, place }: PageLine): string {
  const remarks = [...notes.map(escapeMarkdown), printLink(place)].join('; ')
  return `- **${escapeMarkdown(lead)}**: ${inlineToMarkdown(words)} (${remarks})`
}

function printLink({ words, url }: PageLink): string {
  return url === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${encodeTarget(url)})`
}

/** In a fence: what is pasted are the lines themselves, marks included, which a rendered page would hide. */
function printAgendas(agendas: readonly GroupAgenda[]): readonly string[] {
  if (agendas.length === 0) return []
  const several = agendas.length > 1
  return [
    '## For the next meeting',
    'Paste this into the next minutes; the marks at the ends let the next import know the items again.',
    ...agendas.flatMap(({ group, markdown }) => [
      ...(several ? [`### ${escapeMarkdown(group)}`] : []),
      fenced(markdown),
    ]),
  ]
}

function fenced(markdown: string): string {
  const longest = Math.max(2, ...(markdown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${markdown}${fence}`
}
