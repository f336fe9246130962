import { join } from 'node:path'

import grafeo from '@grafeo-db/js'
import type { GrafeoDB, QueryResult } from '@grafeo-db/js'

import { MinutegraphError } from '../../domain/errors.js'
import { GraphEventLog } from '../event-log.js'
import type { EventLog, GraphStore, Parameters, Row, RowValue, Transaction } from '../port.js'
import { prepareSchema } from '../schema-version.js'
import { statementText } from '../statements.js'
import type { StatementName } from '../statements.js'
import { EventJournal } from './event-journal.js'
import { errorFromGrafeo, errorFromOpening } from './grafeo-errors.js'
import { makeFolder } from '../make-folder.js'
import { HolderLock } from './holder-lock.js'
import { JournalledEventLog } from './journalled-event-log.js'

const GRAPH_FILE = 'graph.grafeo'
const LOCK_FILE = 'lock'
const JOURNAL_FILE = 'events.jsonl'

/** The graph in this process: in a folder of its own, or in memory only. */
export class EmbeddedStore implements GraphStore {
  readonly location: string
  readonly #database: GrafeoDB
  readonly #lock: HolderLock | null
  #journal: EventJournal | null = null
  #events: EventLog
  /** Writers queue: the engine would let two begin and fail the second at its end. */
  #lastWrite: Promise<unknown> = Promise.resolve()
  #closed = false
  #revision = 0

  private constructor(location: string, database: GrafeoDB, lock: HolderLock | null) {
    this.location = location
    this.#database = database
    this.#lock = lock
    this.#events = new GraphEventLog(this)
  }

  static async openInMemory(): Promise<EmbeddedStore> {
    const store = new EmbeddedStore('memory:', grafeo.GrafeoDB.create(), null)
    await store.#prepare()
    return store
  }

  /** `folder` is made where it is missing. */
  static async open(folder: string): Promise<EmbeddedStore> {
    makeFolder(folder)
    const lock = HolderLock.take(join(folder, LOCK_FILE))
    const store = new EmbeddedStore(folder, openDatabase(folder, lock), lock)
    try {
      await store.#prepare()
      store.#journal = EventJournal.open(join(folder, JOURNAL_FILE))
      store.#events = await JournalledEventLog.open(store.#journal, new GraphEventLog(store))
    } catch (error) {
      await store.close()
      throw error
    }
    return store
  }

  get events(): EventLog {
    return this.#events
  }

  /** This process alone writes here: each transaction that ends, in whatever way, makes another revision. */
  get revision(): number {
    return this.#revision
  }

  async read(statement: StatementName, parameters: Parameters): Promise<Row[]> {
    this.#assertOpen()
    try {
      return rowsFrom(await this.#database.executeCypher(statementText(statement), parameters))
    } catch (error) {
      throw errorFromGrafeo(error, `${this.location} (${statement})`)
    }
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const mine = this.#lastWrite.then(() => this.#writeNow(work))
    this.#lastWrite = mine.catch(() => undefined)
    return mine
  }

  async close(): Promise<void> {
    if (this.#closed) return
    await this.#lastWrite
    this.#closed = true
    try {
      this.#database.close()
    } catch (error) {
      // After a full disk the engine cannot close in order; what was acknowledged is in its log all the same.
      const failure = errorFromGrafeo(error, this.location)
      if (failure.code !== 'store-full') throw failure
    } finally {
      this.#journal?.close()
      this.#lock?.release()
    }
  }

  async #writeNow<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.#assertOpen()
    const transaction = this.#database.beginTransaction()
    try {
      const result = await work({
        run: async (statement, parameters) => {
          try {
            return rowsFrom(await transaction.executeCypher(statementText(statement), parameters))
          } catch (error) {
            throw errorFromGrafeo(error, `${this.location} (${statement})`)
          }
        },
      })
      transaction.commit()
      this.#revision += 1
      return result
    } catch (error) {
      this.#revision += 1
      try {
        if (transaction.isActive) transaction.rollback()
      } catch {
        // A commit that failed may have ended the transaction already; what matters is why it failed.
      }
      throw error instanceof MinutegraphError ? error : errorFromWork(error, this.location)
    }
  }

  async #prepare(): Promise<void> {
    await prepareSchema(this, async (statements) => {
      for (const statement of statements) {
        await this.#database.executeCypher(indexInsteadOfConstraint(statement))
      }
    })
  }

  #assertOpen(): void {
    if (!this.#closed) return
    throw new MinutegraphError('store-failed', 'The store was closed.', {
      place: this.location,
      remedy: 'Open it again: what was acknowledged is in it.',
    })
  }
}

function openDatabase(folder: string, lock: HolderLock): GrafeoDB {
  const path = join(folder, GRAPH_FILE)
  try {
    return grafeo.GrafeoDB.open(path)
  } catch (error) {
    lock.release()
    throw errorFromOpening(error, path)
  }
}

/** See schema/graph.cypher: here a constraint would cost much and find nothing. */
function indexInsteadOfConstraint(statement: string): string {
  return statement.replace(
    /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR (\(\w+:\w+\)) REQUIRE (\w+\.\w+) IS UNIQUE$/,
    'CREATE INDEX $1 IF NOT EXISTS FOR $2 ON ($3)',
  )
}

function rowsFrom(result: QueryResult): Row[] {
  const rows = result.toArray() as Record<string, unknown>[]
  // Most values are plain: looking at each costs a fraction of making every row anew.
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (typeof value !== 'string' && typeof value !== 'number') row[column] = valueFrom(value)
    }
  }
  return rows as Row[]
}

/** Everything is plain already, but for integers beyond 2^53 and what the engine has for absent values in lists. */
function valueFrom(value: unknown): RowValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(valueFrom)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueFrom(inner)]))
  }
  return value as RowValue
}

/** What the engine says at commit is its own; anything else that the work threw goes out as it is. */
function errorFromWork(error: unknown, place: string): unknown {
  const fromEngine = error instanceof Error && 'code' in error && error.code === 'GenericFailure'
  return fromEngine ? errorFromGrafeo(error, place) : error
}
