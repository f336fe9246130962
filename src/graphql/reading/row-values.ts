/** Reads columns of rows: what another program wrote into a store is checked here, never cast. */
import { MinutegraphError } from '../../domain/errors.js'
import { parseIsoDate, type IsoDate } from '../../domain/iso-date.js'
import type { Row, RowValue } from '../../store/port.js'

/** A column that always holds text. */
export function text(row: Row, column: string): string {
  return asText(row[column], column)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] == null ? null : asText(row[column], column)
}

export function integer(row: Row, column: string): number {
  return asInteger(row[column], column)
}

export function integerOrNull(row: Row, column: string): number | null {
  return row[column] == null ? null : asInteger(row[column], column)
}

/** Absent is false: engines leave out properties that were written as null. */
export function flag(row: Row, column: string): boolean {
  const value = row[column] ?? false
  return typeof value === 'boolean' ? value : damaged(value, column)
}

export function day(row: Row, column: string): IsoDate {
  return asDay(row[column], column)
}

export function dayOrNull(row: Row, column: string): IsoDate | null {
  return row[column] == null ? null : asDay(row[column], column)
}

/** One of a closed set of words. */
export function word<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  return asWord(row[column], column, words)
}

/** Absent is empty. */
export function texts(row: Row, column: string): string[] {
  return list(row, column).map((value) => asText(value, column))
}

/** Absent is empty. */
function list(row: Row, column: string): readonly RowValue[] {
  const value = row[column] ?? []
  return Array.isArray(value) ? (value as readonly RowValue[]) : damaged(value, column)
}

/** A column of lists, as comprehensions give them. Absent is empty. */
export function tuples(row: Row, column: string): (readonly RowValue[])[] {
  return list(row, column).map((value) =>
    Array.isArray(value) ? (value as readonly RowValue[]) : damaged(value, column),
  )
}

export function asText(value: RowValue | undefined, column: string): string {
  return typeof value === 'string' ? value : damaged(value, column)
}

export function asTextOrNull(value: RowValue | undefined, column: string): string | null {
  return value == null ? null : asText(value, column)
}

export function asInteger(value: RowValue | undefined, column: string): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : damaged(value, column)
}

export function asDay(value: RowValue | undefined, column: string): IsoDate {
  return parseIsoDate(asText(value, column)) ?? damaged(value, column)
}

export function asWord<Word extends string>(
  value: RowValue | undefined,
  column: string,
  words: readonly Word[],
): Word {
  return words.find((known) => known === value) ?? damaged(value, column)
}

function damaged(value: unknown, column: string): never {
  throw new MinutegraphError(
    'store-damaged',
    `The store has ${JSON.stringify(value ?? null)} where ${column} should be.`,
    { remedy: 'Import the minutes into a new store; the minutes are the truth.' },
  )
}
