import { resolve } from 'node:path'

import { InvalidArgumentError, type Command } from 'commander'
import { z } from 'zod'

import { asOfDay } from '../as-of-day.js'
import { ask } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import {
  commandWith,
  dayOption,
  listOption,
  usageError,
  type CommonOptions,
  type Format,
} from '../common-options.js'
import type { ReportFormat } from '../../report/report-index.js'
import { writeGroupReports } from './group-reports.js'
import { terminalText } from '../output/terminal-text.js'
import { withClient } from '../with-client.js'
import { writeWholeFile } from '../output/write-file.js'
import { writeText } from '../output/write-output.js'

interface ReportOptions extends CommonOptions {
  readonly group?: readonly string[]
  readonly person?: string
  readonly sinceLastMeeting?: boolean
  readonly week?: string
  readonly since?: string
  readonly until?: string
  readonly output?: string
  readonly allGroups?: boolean
}

const answer = z.object({ report: z.looseObject({ document: z.string() }) })
const DOCUMENTS: Readonly<Partial<Record<Format, string>>> = {
  md: 'MARKDOWN',
  html: 'HTML',
  text: 'TEXT',
  json: 'JSON',
}

export function reportCommand(context: CommandContext): Command {
  return commandWith('report', ['md', 'html', 'text', 'json'])
    .description('What changed and what stands, with the agenda block for the next meeting.')
    .option('-g, --group <name>', 'of this group', listOption)
    .option('-p, --person <who>', 'of this person')
    .option('--since-last-meeting', 'since the last meeting (the default where a group is given)')
    .option('--week <week>', 'a week as 2024-W06', weekOption)
    .option('--since <day>', 'from this day on', dayOption)
    .option('--until <day>', 'up to this day, included', dayOption)
    .option('--all-groups', 'one report a group, and an index, into the folder of --output')
    .option('-o, --output <file>', 'write there')
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph report --group garden
  $ minutegraph report --week 2024-W06 --format html --output report.html
  $ minutegraph report --all-groups --format html --output reports`,
    )
    .action((options: ReportOptions) => {
      const variables = spanOf(options)
      const folder = options.allGroups === true ? resolve(context.cwd, folderOf(options)) : null
      return withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        if (folder !== null) {
          await writeGroupReports(client, { ...variables, asOf }, reportFormat(options.format), folder)
          return
        }
        const format = options.format ?? formatOfFile(options.output)
        const { report } = await ask(
          client,
          'report',
          { ...variables, asOf, format: DOCUMENTS[format] ?? 'MARKDOWN' },
          answer,
        )
        const document = report.document.endsWith('\n') ? report.document : `${report.document}\n`
        if (options.output === undefined) await writeText(context.stdout, terminalText(document))
        else writeWholeFile(resolve(context.cwd, options.output), document, 'The report')
      })
    })
}

function folderOf({ group, person, output }: ReportOptions): string {
  if (group !== undefined || person !== undefined) {
    throw usageError('--all-groups is about all groups.', 'Leave out --group and --person.')
  }
  if (output !== undefined) return output
  throw usageError('--all-groups writes several files.', 'Name their folder with --output.')
}

function reportFormat(format: Format | undefined): ReportFormat {
  return format === 'html' || format === 'text' || format === 'json' ? format : 'md'
}

function spanOf(options: ReportOptions): Record<string, unknown> {
  const { group, person, week, since, until } = options
  const ways = [
    options.sinceLastMeeting === true,
    week !== undefined,
    since !== undefined || until !== undefined,
  ]
  if (ways.filter(Boolean).length > 1) {
    throw usageError(
      'A report has one span of time.',
      'Name one of --since-last-meeting, --week, and --since with --until.',
    )
  }
  if (since !== undefined && until !== undefined && since > until) {
    throw usageError('The span ends before it begins.', '--since must not be later than --until.')
  }
  return {
    ...(group ? { group } : {}),
    ...(person === undefined ? {} : { person }),
    ...(week === undefined ? {} : { week }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(options.sinceLastMeeting === true ? { sinceLastMeeting: true } : {}),
  }
}

function weekOption(value: string): string {
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value)) return value
  throw new InvalidArgumentError('Write a week as 2024-W06.')
}

function formatOfFile(file: string | undefined): Format {
  if (file === undefined) return 'md'
  return (
    ({ html: 'html', htm: 'html', txt: 'text', json: 'json' } as const)[file.split('.').at(-1) ?? ''] ?? 'md'
  )
}
