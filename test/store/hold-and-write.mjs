// Run by kill.test.ts in a process of its own, to be killed: imports and says events without end, and tells on standard
// output what was acknowledged. Built code, because a process of its own cannot read TypeScript.
import { openStore } from '../../dist/src/store/open-store.js'
import { differenceFrom } from '../../dist/src/store/difference.js'
import { writeDifference } from '../../dist/src/store/write-difference.js'
import { nodeRow, groupScope } from '../../dist/src/store/node-row.js'

const store = await openStore(process.argv[2])
const scope = groupScope('harbour')
for (let round = Number(process.argv[3]); ; round += 1) {
  const nodes = Array.from({ length: 40 }, (_, index) =>
    nodeRow({
      label: 'AgendaItem',
      id: `ag_${index}`,
      scope,
      props: { title: `item ${index}`, notes: `round ${round}` },
      edges:
        index === 0 ? [] : [{ type: 'PART_OF', to: `ag_${index - 1}`, toLabel: 'AgendaItem', position: 0 }],
    }),
  )
  await writeDifference(store, await differenceFrom(store, [scope], { nodes, references: [] }), {
    batchSize: 7,
    marks: { harbour: String(round) },
  })
  console.log(`round ${round}`)
  const subject = { id: 'ai_1', group: 'harbour', owners: [], text: 'Paint the crane', places: [] }
  const at = '2024-03-05T10:00:00+01:00'
  const day = '2024-03-05'
  const rest = {
    kind: 'close',
    at,
    day,
    by: 'mira',
    note: null,
    subject,
    object: null,
    values: [],
    key: null,
  }
  await store.events.append({ id: `ev_${round}`, ...rest })
  console.log(`event ev_${round}`)
}
