import { escapeHtml, inlineToHtml } from './inline-html.js'
import { pageFromReport } from './page-from-report.js'
import type { PageLine, PageLink, PageSection, ReportPage } from './report-page.js'
import type { GroupAgenda, Report } from './report.js'

/**
 * Mail programs drop style sheets, so every element carries its light colours itself; those that keep the sheet and
 * ask for a dark page get the other colours by class.
 */
const DARK = `
@media (prefers-color-scheme: dark) {
  .mg-page { background: #16181d !important; color: #e6e6e6 !important; }
  .mg-quiet { color: #a9b0bb !important; }
  .mg-link { color: #8ab4ff !important; }
  .mg-rule { border-color: #3a3f4a !important; }
  .mg-block { background: #20242c !important; color: #e6e6e6 !important; border-color: #3a3f4a !important; }
}`
const STYLE = {
  page: "margin:0;padding:24px 16px;background:#ffffff;color:#1c1f24;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif",
  body: 'max-width:44rem;margin:0 auto',
  title: 'font-size:1.6rem;line-height:1.2;margin:0 0 4px',
  quiet: 'color:#5a6270',
  summary: 'margin:12px 0 0',
  heading: 'font-size:1.1rem;margin:28px 0 8px;padding-top:12px;border-top:1px solid #d9dde3',
  list: 'margin:0;padding-left:20px',
  item: 'margin:0 0 8px',
  link: 'color:#0b57d0',
  block:
    'margin:8px 0 0;padding:12px;background:#f4f6f8;color:#1c1f24;border:1px solid #d9dde3;border-radius:6px;font:13px/1.5 ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere',
  group: 'font-size:1rem;margin:16px 0 0',
} as const
const LINK = ` class="mg-link" style="${STYLE.link}"`

/** As one HTML page that needs nothing else, ready to mail. All words of minutes are escaped. */
export function printReportHtml(report: Report): string {
  const page = pageFromReport(report)
  return printPage(page.title, [
    `<h1 style="${STYLE.title}">${escapeHtml(page.title)}</h1>`,
    `<p class="mg-quiet" style="margin:0;${STYLE.quiet}">${page.subtitle
      .map((part) => (typeof part === 'string' ? escapeHtml(part) : printLink(part)))
      .join('')}</p>`,
    printSummary(page.summary),
    ...page.sections.map(printSection),
    ...printAgendas(page.agendas),
  ])
}

/** The frame that all pages share: `parts` are the lines of its body, already escaped. */
export function printPage(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${DARK}
</style>
</head>
<body class="mg-page" style="${STYLE.page}">
<div style="${STYLE.body}">
${parts.join('\n')}
</div>
</body>
</html>
`
}

export function printSummary([first = '', ...others]: ReportPage['summary']): string {
  const rest = others.map((words) => ` · ${escapeHtml(words)}`).join('')
  return `<p style="${STYLE.summary}"><strong>${escapeHtml(first)}</strong>${rest}</p>`
}

function printHeading(title: string): string {
  return `<h2 class="mg-rule" style="${STYLE.heading}">${escapeHtml(title)}</h2>`
}

export function printList(items: readonly string[]): string {
  const lines = items.map((item) => `<li style="${STYLE.item}">${item}</li>`).join('\n')
  return `<ul style="${STYLE.list}">\n${lines}\n</ul>`
}

export function printLink({ words, url }: PageLink): string {
  return url === null ? escapeHtml(words) : `<a href="${escapeHtml(url)}"${LINK}>${escapeHtml(words)}</a>`
}

function printSection({ title, intro, lines }: PageSection): string {
  return [
    printHeading(title),
    ...(intro === null ? [] : [printQuiet(intro)]),
    ...(lines.length === 0 ? [] : [printList(lines.map(printLine))]),
  ].join('\n')
}

function printLine({ lead, words, notes, place }: PageLine): string {
  const remarks = [...notes.map(escapeHtml), printLink(place)].join('; ')
  return `<strong>${escapeHtml(lead)}</strong>: ${inlineToHtml(words, LINK)} <span class="mg-quiet" style="${STYLE.quiet}">(${remarks})</span>`
}

function printQuiet(words: string): string {
  return `<p class="mg-quiet" style="margin:0 0 8px;${STYLE.quiet}">${escapeHtml(words)}</p>`
}

function printAgendas(agendas: readonly GroupAgenda[]): readonly string[] {
  if (agendas.length === 0) return []
  return [
    printHeading('For the next meeting'),
    printQuiet(
      'Paste this into the next minutes; the marks at the ends let the next import know the items again.',
    ),
    ...agendas.flatMap(({ group, markdown }) => [
      ...(agendas.length > 1 ? [`<h3 style="${STYLE.group}">${escapeHtml(group)}</h3>`] : []),
      `<pre class="mg-block" style="${STYLE.block}">${escapeHtml(markdown)}</pre>`,
    ]),
  ]
}
