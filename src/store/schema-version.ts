import { MinutegraphError } from '../domain/errors.js'
import type { GraphStore } from './port.js'

/** Raised with every change of the graph's form that an older program would read wrongly. */
export const SCHEMA_VERSION = 1

/** Notes the version in a new store; refuses a store that a newer program wrote. */
export async function checkSchemaVersion(store: GraphStore): Promise<void> {
  const [row] = await store.read('schema-version', {})
  const version = row?.['version'] ?? null
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new MinutegraphError(
      'store-newer',
      `the store was written by a newer minutegraph (its form is ${version}, this program knows ${SCHEMA_VERSION})`,
      { place: store.location, remedy: 'Update minutegraph, or import the minutes into another store.' },
    )
  }
  if (version !== SCHEMA_VERSION) {
    await store.write((transaction) => transaction.run('set-schema-version', { version: SCHEMA_VERSION }))
  }
}
