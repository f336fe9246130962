import { stringify } from 'csv-stringify/sync'

import type { CommandContext } from '../command-context.js'
import { formatFor, type CommonOptions } from '../common-options.js'
import { printTable, type Column } from './print-table.js'
import { terminalLine, terminalText } from './terminal-text.js'
import { writeJson, writeJsonLine, writeText } from './write-output.js'

export interface PrintedList<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** Programs read it, and want ids whole; by default as `columns`. */
  readonly csvColumns?: readonly Column<Row>[]
  /** What a table and Markdown say below the rows. */
  readonly footer?: string
  /** What they say in place of no rows. */
  readonly empty: string
}

/** Prints a list in the format that is asked for: JSON is an array of the rows as they are. */
export async function printList<Row extends object>(
  list: PrintedList<Row>,
  options: CommonOptions,
  context: CommandContext,
): Promise<void> {
  const { rows, columns, csvColumns = columns } = list
  const { stdout } = context
  switch (formatFor(options, context, 'json')) {
    case 'json':
      return writeJson(stdout, rows)
    case 'jsonl':
      for (const row of rows) await writeJsonLine(stdout, row)
      return
    case 'csv':
      return writeText(stdout, printCsv(csvColumns, rows))
    case 'md':
      return writeText(stdout, markdownTable(list))
    case 'table':
    case 'html':
    case 'text': {
      const body = rows.length === 0 ? `${list.empty}\n` : printTable(columns, rows, context)
      return writeText(stdout, terminalText(body + (list.footer ? `\n${list.footer}\n` : '')))
    }
  }
}

export const ID_COLUMN: Column<{ readonly id: string }> = { name: 'id', value: ({ id }) => id }

export const PLACE_COLUMN: Column<{ readonly file: string; readonly line: number }> = {
  name: 'place',
  value: ({ file, line }) => `${file}:${line}`,
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function printCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) => columns.map(({ value }) => String(value(row) ?? ''))),
    ],
    { record_delimiter: 'windows', escape_formulas: true },
  )
}

function markdownTable<Row>({ rows, columns, footer, empty }: PrintedList<Row>): string {
  if (rows.length === 0) return `${empty}\n${footer ? `\n${footer}\n` : ''}`
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const body = rows.map((row) =>
    line(columns.map(({ value }) => terminalLine(String(value(row) ?? '')).replaceAll('|', '\\|'))),
  )
  const head = [line(columns.map(({ name }) => name)), line(columns.map(() => '---'))]
  return `${[...head, ...body].join('\n')}\n${footer ? `\n${footer}\n` : ''}`
}
