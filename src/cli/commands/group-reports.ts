/** `report --all-groups --output DIR`: one report a group, and the page that leads to them. */
import { join } from 'node:path'

import { z } from 'zod'

import type { GraphClient } from '../../client/graph-client.js'
import { printReportHtml } from '../../report/report-html.js'
import {
  indexFileName,
  printReportIndex,
  reportFileName,
  type ReportFormat,
} from '../../report/report-index.js'
import { printReportJson } from '../../report/report-json.js'
import { printReportMarkdown } from '../../report/report-markdown.js'
import { printReportText } from '../../report/report-text.js'
import type { Report } from '../../report/report.js'
import { makeFolder } from '../../store/make-folder.js'
import { ask, askPages } from '../ask.js'
import { writeWholeFile } from '../output/write-file.js'

const groupsAnswer = z.object({
  groups: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(z.object({ name: z.string(), successorOf: z.array(z.string()) })),
  }),
})
/** The document is this program's own JSON; of a server of another version only its frame can be checked. */
const report = z.custom<Report>((value) => framed.safeParse(value).success)
const framed = z.looseObject({
  groups: z.array(z.string()),
  meetings: z.array(z.unknown()),
  new: z.array(z.unknown()),
  stale: z.array(z.unknown()),
  agendas: z.array(z.unknown()),
})
const reportAnswer = z.object({
  report: z.object({
    document: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(report),
  }),
})

const PRINTERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  md: printReportMarkdown,
  html: printReportHtml,
  text: printReportText,
  json: printReportJson,
}

/** Answers the paths that were written, the index first. Fails with `io` where the folder cannot be written. */
export async function writeGroupReports(
  client: GraphClient,
  variables: Readonly<Record<string, unknown>>,
  format: ReportFormat,
  folder: string,
): Promise<readonly string[]> {
  const reports: Report[] = []
  for (const group of await presentGroups(client)) {
    const asked = { ...variables, group: [group], format: 'JSON' }
    reports.push((await ask(client, 'report', asked, reportAnswer)).report.document)
  }
  const files: [name: string, text: string][] = [
    [indexFileName(format), printReportIndex(reports, format)],
    ...reports.map((one): [string, string] => [
      reportFileName(one.groups.join(' '), format),
      PRINTERS[format](one),
    ]),
  ]
  return writeFiles(folder, files)
}

/** Groups that went on under another name are told of in that one's report. */
async function presentGroups(client: GraphClient): Promise<readonly string[]> {
  const { nodes } = await askPages(
    async (after) => (await ask(client, 'groups', { after }, groupsAnswer)).groups,
  )
  const earlier = new Set(nodes.flatMap(({ successorOf }) => successorOf))
  return nodes
    .map(({ name }) => name)
    .filter((name) => !earlier.has(name))
    .sort()
}

function writeFiles(folder: string, files: readonly [string, string][]): readonly string[] {
  makeFolder(folder)
  return files.map(([name, text]) => {
    const path = join(folder, name)
    writeWholeFile(path, text, 'The report')
    return path
  })
}
