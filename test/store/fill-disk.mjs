// Run by full-disk.test.ts in a process of its own: after a full disk the engine keeps its file locked until the
// process ends. Writes until the disk is full and prints what was acknowledged and what the failures were called.
import { differenceFrom } from '../../dist/src/store/difference.js'
import { groupScope, nodeRow } from '../../dist/src/store/node-row.js'
import { openStore } from '../../dist/src/store/open-store.js'
import { writeDifference } from '../../dist/src/store/write-difference.js'

const scope = groupScope('harbour')
const subject = { id: 'ai_1', group: 'harbour', owners: [], text: 'Paint the crane', places: [] }
const event = (id, note) => ({
  ...{ id, note, kind: 'close', at: '2024-03-05T10:00:00Z', day: '2024-03-05', by: 'mira' },
  ...{ subject, object: null, values: [], key: null },
})
const codeOf = (promise) =>
  promise.then(
    () => null,
    (error) => error.code,
  )

const store = await openStore(process.argv[2])
await store.events.append(event('ev_1', 'kept'))
const nodes = Array.from({ length: 20 }, (_, index) => {
  const notes = `${index} ${'A crane is a crane. '.repeat(20_000)}`
  return nodeRow({ label: 'AgendaItem', id: `ag_${index}`, scope, props: { notes }, edges: [] })
})
let items = 0
const onProgress = ({ done }) => (items = done)
const difference = await differenceFrom(store, [scope], { nodes, references: [] })
const importing = await codeOf(writeDifference(store, difference, { batchSize: 1, onProgress }))
const saying = await codeOf(store.events.append(event('ev_2', 'x'.repeat(5_000_000))))
await store.close()
console.log(JSON.stringify({ importing, saying, items }))
