import Table from 'cli-table3'

import type { CommandContext } from '../command-context.js'
import { plainWords } from './plain-words.js'
import { terminalLine } from './terminal-text.js'

/** A column of a list: what it is called, and what a row shows in it. */
export interface Column<Row> {
  readonly name: string
  readonly value: (row: Row) => string | number | null
  /** The one column that takes what width the others leave: words of minutes, in Markdown. */
  readonly wide?: boolean
}

const PIPED_WIDTH = 120
const BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** The rows as a table of the terminal's width; colours only where they are wanted. */
export function printTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  context: CommandContext,
): string {
  const cells = rows.map((row) =>
    columns.map(({ value, wide }) => (wide === true ? plainWords : terminalLine)(String(value(row) ?? ''))),
  )
  const width = context.stdout.columns ?? PIPED_WIDTH
  const needed = columns.map(({ name }, index) =>
    Math.min(
      40,
      cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), name.length),
    ),
  )
  const others = needed.reduce((sum, need, index) => sum + (columns[index]?.wide === true ? 0 : need + 2), 0)
  const widths = columns.map((column, index) =>
    column.wide === true ? Math.max(30, width - others - 2) : (needed[index] ?? 0) + 1,
  )
  const table = new Table({
    head: columns.map(({ name }) => name),
    chars: BORDERS,
    colWidths: widths,
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: {
      'padding-left': 0,
      'padding-right': 1,
      head: wantsColour(context) ? ['bold'] : [],
      border: [],
      compact: true,
    },
  })
  for (const row of cells) table.push(row)
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`
}

function wantsColour({ env, stdout }: CommandContext): boolean {
  return stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}
