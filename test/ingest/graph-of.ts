import type { GraphStore } from '../../src/store/port.js'
import { ROW_LABELS } from '../../src/store/shape.js'

/** Ids and digests of all nodes of these groups and of all people and topics: equal graphs have equal ones. */
export async function graphOf(store: GraphStore): Promise<string[]> {
  const names = (await store.read('group-names', {})).map(({ name }) => `group:${name as string}`)
  const rows: string[] = []
  for (const label of ROW_LABELS.filter((one) => one !== 'Source')) {
    for (const row of await store.read(`list:${label}`, { scopes: ['catalogue', ...names] })) {
      rows.push(JSON.stringify([label, row['id'], row['digest']]))
    }
  }
  return rows.sort()
}
