/**
 * The one door to a graph database. Two adapters implement it (embedded, neo4j) and pass test/contract/SPEC.md.
 *
 * Statements are files of queries/ (or one of the finite set put together in statements.ts), never strings of a
 * caller; values are parameters, always. Rows come back decoded to plain JSON values: integers as numbers, absent
 * as null, days and instants as ISO strings. The order of rows is the statement's ORDER BY; without one it is nobody's
 * promise, nor is the order of a comprehension's list or of a map's keys.
 */
import type { Event } from '../domain/event.js'
import type { StatementName } from './statements.js'

export type RowValue =
  null | boolean | number | string | readonly RowValue[] | { readonly [key: string]: RowValue }
export type Row = Readonly<Record<string, RowValue>>
export type Parameters = Readonly<Record<string, RowValue>>

/** What people said. Nothing is ever taken out of it. */
export interface EventLog {
  /**
   * Keeps an event; acknowledged means durable. Saying the same twice (one id, or one client's key) keeps it once:
   * what comes back is the event that is kept.
   */
  append(event: Event): Promise<Event>

  /** In the order in which they were said. */
  all(): Promise<Event[]>
}

export interface Transaction {
  run(statement: StatementName, parameters: Parameters): Promise<Row[]>
}

/**
 * Fails with a `MinutegraphError` of code `store-unreachable`, `store-auth`, `store-full`, `store-damaged` or
 * `store-failed`, writing also with `store-conflict` (somebody else wrote the same at the same time: look again, then
 * write again); opening also with `store-in-use`, `store-too-old` (the server) and `store-newer` (the schema).
 */
export interface GraphStore {
  /** For messages: a path, `memory:` or a URL without credentials. */
  readonly location: string

  /** What people said: kept apart from what can be read again. */
  readonly events: EventLog

  /**
   * Another number after everything that was written; null where others may write unseen. What was read may be kept
   * for as long as it stays the same.
   */
  readonly revision: number | null

  /** Runs one reading statement in a transaction of its own. Sees everything that `write` acknowledged before. */
  read(statement: StatementName, parameters: Parameters): Promise<Row[]>

  /**
   * Runs `work` in one transaction: all of it or nothing. `work` may run again after a transient failure, so it must
   * not act on anything but the transaction. Acknowledged means durable.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>

  /** Idempotent. Afterwards every call fails with `store-failed`. */
  close(): Promise<void>
}
