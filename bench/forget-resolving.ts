import { readMarks } from '../src/store/marks.js'
import type { GraphStore } from '../src/store/port.js'
import { writeDifference } from '../src/store/write-difference.js'

/** From now on everything is to be resolved anew from what was read. */
export async function forgetResolving(store: GraphStore): Promise<void> {
  const none = { created: [], changed: [], removed: [], unchanged: 0, references: new Map() }
  const marks = Object.fromEntries([...(await readMarks(store)).keys()].map((name) => [name, null]))
  await writeDifference(store, none, { marks })
}
