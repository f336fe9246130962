import { join } from 'node:path'
import { afterAll } from 'vitest'
import { EMPTY_CONFIGURATION } from '../../src/domain/configuration.js'
import { parseIsoDate } from '../../src/domain/iso-date.js'
import { createApi, type Api } from '../../src/graphql/api.js'
import { importMinutes } from '../../src/ingest/import-minutes.js'
import { resolveAgain } from '../../src/ingest/resolve-again.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import type { StatementName } from '../../src/store/statements.js'

export const EXAMPLES = join(import.meta.dirname, '../../examples/minutes')

export interface InventedApi {
  readonly api: Api
  readonly store: GraphStore
  /** Names of the statements asked since the last look. */
  readonly asked: () => StatementName[]
  /** The data of an answer; an answer with errors fails the test. */
  readonly data: (document: string, variables?: Record<string, unknown>) => Promise<Answer>
  /** The errors of an answer. */
  readonly errors: (document: string, variables?: Record<string, unknown>) => Promise<AnswerError[]>
}

/** Test answers are looked into by `toMatchObject` and the like. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any

export interface AnswerError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** An API over the minutes in `folder`, in memory; today is `day`, and the clock goes on each time it is looked at. */
export async function inventedApi(folder: string, day: string, secondsALook = 1): Promise<InventedApi> {
  const today = parseIsoDate(day)
  if (!today) throw new Error(`${day} is no day`)
  const store = await openStore('memory:')
  afterAll(() => store.close())
  await importMinutes({ store, paths: [folder] })
  const asked: StatementName[] = []
  let seconds = 0
  const watched: GraphStore = {
    location: store.location,
    events: {
      append: (event) => store.events.append(event),
      all: () => {
        asked.push('events')
        return store.events.all()
      },
    },
    get revision() {
      return store.revision
    },
    read: (statement, parameters) => {
      asked.push(statement)
      return store.read(statement, parameters)
    },
    write: (work) => store.write(work),
    close: () => store.close(),
  }
  const api = createApi({
    store: watched,
    configuration: EMPTY_CONFIGURATION,
    version: '0.0.0',
    clock: () => {
      const instant = new Date(Date.parse(`${day}T12:00:00Z`) + 1000 * seconds).toISOString()
      seconds += secondsALook
      return { instant, day: today }
    },
    speaker: 'mira',
    reresolve: async () => {
      await resolveAgain(store)
    },
  })
  const execute = (document: string, variables: Record<string, unknown>) =>
    api.execute({ document, variables }, (_, error) => {
      throw error
    })
  return {
    api,
    store,
    asked: () => asked.splice(0),
    data: async (document, variables = {}) => {
      const { data, errors } = await execute(document, variables)
      if (errors) throw new Error(JSON.stringify(errors, null, 2))
      return structuredClone(data)
    },
    errors: async (document, variables = {}) =>
      ((await execute(document, variables)).errors ?? []) as AnswerError[],
  }
}
