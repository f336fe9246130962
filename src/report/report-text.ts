import { visibleText } from './inline-cut.js'
import { pageFromReport } from './page-from-report.js'
import type { PageLine, PageLink, PageSection } from './report-page.js'
import type { GroupAgenda, Report } from './report.js'

const WIDTH = 78

/** As plain text for mails and terminals: wrapped, addresses on lines of their own so that they stay clickable. */
export function printReportText(report: Report): string {
  const page = pageFromReport(report)
  const subtitle = page.subtitle.map((part) => (typeof part === 'string' ? part : part.words)).join('')
  return `${[
    `${page.title}\n${'='.repeat(page.title.length)}`,
    wrapped(subtitle, ''),
    wrapped(page.summary.join('; '), ''),
    ...page.sections.map(printSection),
    ...printAgendas(page.agendas),
  ].join('\n\n')}\n`
}

function printSection({ title, intro, lines }: PageSection): string {
  return [
    `${title}\n${'-'.repeat(title.length)}`,
    ...(intro === null ? [] : [wrapped(intro, '')]),
    ...lines.map(printLine),
  ].join('\n')
}

function printLine({ lead, words, notes, place }: PageLine): string {
  const remarks = [...notes, ...(place.url === null ? [] : [place.words])]
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : ''
  return `${wrapped(`${lead}: ${visibleText(words)}${remark}`, '  ', '* ')}\n  ${address(place)}`
}

function address({ words, url }: PageLink): string {
  return url ?? words
}

function printAgendas(agendas: readonly GroupAgenda[]): readonly string[] {
  if (agendas.length === 0) return []
  const title = 'For the next meeting'
  return [
    `${title}\n${'-'.repeat(title.length)}\n${wrapped(
      'Paste this into the next minutes; the marks at the ends let the next import know the items again.',
      '',
    )}`,
    ...agendas.map(({ group, markdown }) =>
      agendas.length > 1 ? `[${group}]\n\n${markdown.trimEnd()}` : markdown.trimEnd(),
    ),
  ]
}

/** Broken between words; a word longer than the width stays whole. */
function wrapped(text: string, indent: string, first = indent): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
