import { MinutegraphError } from '../domain/errors.js'
import type { Row } from './port.js'

/** A column that always holds text, or `store-damaged`. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new MinutegraphError(
    'store-damaged',
    `The store has ${JSON.stringify(value)} where ${column} should be.`,
    {
      remedy: 'Import the minutes into a new store; the minutes are the truth.',
    },
  )
}
