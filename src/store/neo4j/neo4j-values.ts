/** Integers, absent values and dates are mapped here, once, in both directions. */
import { int, isInt } from 'neo4j-driver'

import type { Parameters, Row, RowValue } from '../port.js'

/** Whole numbers go as integers: the driver would send each as a floating-point number, which LIMIT refuses. */
export function wireFromParameters(parameters: Parameters): Record<string, unknown> {
  return wireFromMap(parameters)
}

function wireFromMap(map: Readonly<Record<string, RowValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, wireFrom(value)]))
}

function wireFrom(value: RowValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return (value as readonly RowValue[]).map(wireFrom)
  if (value !== null && typeof value === 'object')
    return wireFromMap(value as Readonly<Record<string, RowValue>>)
  return value
}

/** Statements return values and maps, no nodes; days and instants are strings throughout. */
export function rowFrom(record: { toObject(): object }): Row {
  return rowValueFrom(record.toObject()) as Row
}

function rowValueFrom(value: unknown): RowValue {
  if (value === null || value === undefined) return null
  if (isInt(value)) return value.toNumber()
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(rowValueFrom)
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rowValueFrom(inner)]))
  }
  return value as RowValue
}
