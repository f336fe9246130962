import { contentHash } from '../domain/ids.js'
import { MinutegraphError } from '../domain/errors.js'
import type { GraphStore } from './port.js'
import { schemaStatements } from './statements.js'

/** Raised with every change of the graph's form that an older program would read wrongly. */
export const SCHEMA_VERSION = 2

/**
 * Refuses a store that a newer program wrote. Applies schema/graph.cypher where the store is new or knows another
 * state of it, and then notes version and state: opening an up-to-date store costs one statement.
 */
export async function prepareSchema(
  store: GraphStore,
  apply: (statements: readonly string[]) => Promise<void>,
): Promise<void> {
  const [row] = await store.read('schema-version', {})
  const version = row?.['version'] ?? null
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new MinutegraphError(
      'store-newer',
      `The store was written by a newer minutegraph (its form is ${version}, this program knows ${SCHEMA_VERSION}).`,
      { place: store.location, remedy: 'Update minutegraph, or import the minutes into another store.' },
    )
  }
  const statements = schemaStatements()
  const digest = contentHash(statements.join(';'))
  if (version === SCHEMA_VERSION && row?.['digest'] === digest) return
  await apply(statements)
  await store.write((transaction) =>
    transaction.run('set-schema-version', { version: SCHEMA_VERSION, digest }),
  )
}
