/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its plain settings as classes */
import { auth, bookmarkManager, driver as createDriver, session as sessionModes } from 'neo4j-driver'
import type { AuthToken, Driver, ManagedTransaction, Session } from 'neo4j-driver'

import { MinutegraphError } from '../../domain/errors.js'
import { GraphEventLog } from '../event-log.js'
import type { EventLog, GraphStore, Parameters, Row, Transaction } from '../port.js'
import { prepareSchema } from '../schema-version.js'
import { statementText } from '../statements.js'
import type { StatementName } from '../statements.js'
import type { StoreOptions } from '../store-options.js'
import { answersHttp } from './answers-http.js'
import { errorFromNeo4j, WEB_PORT } from './neo4j-errors.js'
import { rowFrom, wireFromParameters } from './neo4j-values.js'
import { assertServerVersion } from './server-version.js'

const DEFAULT_USER = 'neo4j'
const CONNECTION_TIMEOUT = 5_000
const ACQUISITION_TIMEOUT = 10_000
const RETRY_TIME = 15_000
const CLOSING_TIME = 5_000
/** Seconds in which new indexes of a filled database are waited for. */
const INDEX_PATIENCE = 300

/** The graph on a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly location: string
  readonly events: EventLog
  readonly revision = null
  readonly #driver: Driver
  readonly #database: string | undefined
  /** Shared by all sessions: whatever was written before is seen by what is read after, on any member of a cluster. */
  readonly #bookmarks = bookmarkManager()
  #closed = false

  private constructor(location: string, driver: Driver, database: string | undefined) {
    this.location = location
    this.#driver = driver
    this.#database = database
    this.events = new GraphEventLog(this)
  }

  /** `url`: `bolt://` for one server, `neo4j://` for routing; `+s` with a trusted certificate, `+ssc` with any. */
  static async open(url: string, options: StoreOptions): Promise<Neo4jStore> {
    const { location, user, password } = addressFrom(url)
    const store = new Neo4jStore(
      location,
      driverFor(location, authFrom(options.user ?? user, options.password ?? password), options),
      options.database,
    )
    try {
      const info = await store.#driver.getServerInfo(options.database ? { database: options.database } : {})
      assertServerVersion(info.agent ?? '', location)
      await prepareSchema(store, (statements) => store.#applySchema(statements))
    } catch (error) {
      await store.close()
      throw await errorFromOpening(error, location)
    }
    return store
  }

  async read(statement: StatementName, parameters: Parameters): Promise<Row[]> {
    return this.#inSession('READ', (session) =>
      session.executeRead((transaction) => run(transaction, statement, parameters)),
    )
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((transaction) =>
        work({ run: (statement, parameters) => run(transaction, statement, parameters) }),
      ),
    )
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    // The driver has no bound of its own, and forgets a connection that never got through its greeting.
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSING_TIME)))
    await Promise.race([this.#driver.close(), patience])
    clearTimeout(timer)
  }

  async #inSession<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    if (this.#closed) {
      throw new MinutegraphError('store-failed', 'The store was closed.', {
        place: this.location,
        remedy: 'Open it again: what was acknowledged is in it.',
      })
    }
    const session = this.#driver.session({
      bookmarkManager: this.#bookmarks,
      defaultAccessMode: sessionModes[mode],
      ...(this.#database ? { database: this.#database } : {}),
    })
    try {
      return await work(session)
    } catch (error) {
      throw isFromDriver(error) ? errorFromNeo4j(error, this.location) : error
    } finally {
      await session.close()
    }
  }

  async #applySchema(statements: readonly string[]): Promise<void> {
    await this.#inSession('WRITE', async (session) => {
      // One transaction for all: each of its own would cost some fifty times as much.
      await session.executeWrite(async (transaction) => {
        for (const statement of statements) await transaction.run(statement)
      })
      await session.executeRead((transaction) =>
        transaction.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_PATIENCE }),
      )
    })
  }
}

async function run(
  transaction: ManagedTransaction,
  statement: StatementName,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await transaction.run(statementText(statement), wireFromParameters(parameters))
  return records.map(rowFrom)
}

function driverFor(location: string, token: AuthToken, options: StoreOptions): Driver {
  try {
    return createDriver(location, token, {
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      maxTransactionRetryTime: options.retryTime ?? RETRY_TIME,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'minutegraph',
    })
  } catch (cause) {
    throw new MinutegraphError('usage', 'This is no address of a Neo4j server.', {
      cause,
      place: location,
      remedy: ADDRESS_FORM,
    })
  }
}

const ADDRESS_FORM = 'Write it as neo4j://host:7687 or bolt://host:7687; with TLS neo4j+s:// or bolt+s://.'

/** A password in the address is used and taken out of everything that is printed. */
function addressFrom(url: string): { location: string; user?: string; password?: string } {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch (cause) {
    throw new MinutegraphError('usage', 'This is no address of a Neo4j server.', {
      cause,
      remedy: ADDRESS_FORM,
    })
  }
  const username = decoded(parsed.username)
  const password = decoded(parsed.password)
  parsed.username = ''
  parsed.password = ''
  return {
    location: parsed.href,
    ...(username ? { user: username } : {}),
    ...(password ? { password } : {}),
  }
}

/** Without the cause, which would hold what was written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new MinutegraphError('usage', 'The user or password in the address of the server is not encoded.', {
      remedy:
        'Write "%" as "%25" there, or give them by MINUTEGRAPH_NEO4J_USER and MINUTEGRAPH_NEO4J_PASSWORD.',
    })
  }
}

async function errorFromOpening(cause: unknown, location: string): Promise<MinutegraphError> {
  const error = errorFromNeo4j(cause, location)
  if (error.code !== 'store-unreachable' || error.message === WEB_PORT) return error
  if (!(await answersHttp(location))) return error
  const { place, remedy } = error
  return new MinutegraphError('store-unreachable', WEB_PORT, {
    cause,
    ...(place === undefined ? {} : { place }),
    ...(remedy === undefined ? {} : { remedy }),
  })
}

function authFrom(user: string | undefined, password: string | undefined): AuthToken {
  if (password === undefined) return { scheme: 'none', principal: '', credentials: '' }
  return auth.basic(user ?? DEFAULT_USER, password)
}

function isFromDriver(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'retryable' in error
}
