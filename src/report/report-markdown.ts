import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import type { Inline } from './inline.js'
import { printMarkdown } from './markdown.js'
import { pageFromReport } from './page-from-report.js'
import type { PageLine, PageLink, PageSection } from './report-page.js'
import type { GroupAgenda, Report } from './report.js'

/** As GitHub-flavoured Markdown, right on GitHub, GitLab and HedgeDoc: no raw HTML, no heading of the first level twice. */
export function printReportMarkdown(report: Report): string {
  const page = pageFromReport(report)
  const [first = '', ...others] = page.summary
  return printMarkdown([
    heading(1, page.title),
    paragraph(page.subtitle.map((part) => (typeof part === 'string' ? text(part) : link(part)))),
    paragraph([strong(first), ...others.map((words) => text(` · ${words}`))]),
    ...page.sections.flatMap(section),
    ...agendas(page.agendas),
  ])
}

export function heading(depth: 1 | 2 | 3, words: string): BlockContent {
  return { type: 'heading', depth, children: [text(words)] }
}

export function list(lines: readonly (readonly PhrasingContent[])[]): BlockContent {
  const children = lines.map((line): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(line)],
  }))
  return { type: 'list', spread: false, children }
}

export function link({ words, url }: PageLink): PhrasingContent {
  return url === null ? text(words) : { type: 'link', url, children: [text(words)] }
}

export function text(value: string): Inline {
  return { type: 'text', value }
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] }
}

function paragraph(children: readonly PhrasingContent[]): Extract<BlockContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [...children] }
}

function section({ title, intro, lines }: PageSection): readonly BlockContent[] {
  return [
    heading(2, title),
    ...(intro === null ? [] : [paragraph([text(intro)])]),
    ...(lines.length === 0 ? [] : [list(lines.map(line))]),
  ]
}

function line({ lead, words, notes, place }: PageLine): readonly PhrasingContent[] {
  const remarks = notes.map((note) => `${note}; `).join('')
  return [strong(lead), text(': '), ...words, text(` (${remarks}`), link(place), text(')')]
}

/** In a fence: what is pasted are the lines themselves, marks included, which a rendered page would hide. */
function agendas(groups: readonly GroupAgenda[]): readonly BlockContent[] {
  if (groups.length === 0) return []
  return [
    heading(2, 'For the next meeting'),
    paragraph([
      text(
        'Paste this into the next minutes; the marks at the ends let the next import know the items again.',
      ),
    ]),
    ...groups.flatMap(({ group, markdown }) => [
      ...(groups.length > 1 ? [heading(3, group)] : []),
      { type: 'code' as const, lang: 'markdown', value: markdown.replace(/\n$/, '') },
    ]),
  ]
}
