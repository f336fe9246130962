// What does everybody owe? The minutes in a folder, asked by a program: node examples/client.mjs [FOLDER]
import { importMinutes, openGraph } from 'minutegraph'
import { NewestMeetingDayDocument, OpenByPersonDocument } from 'minutegraph/operations'

const folder = process.argv[2] ?? new URL('minutes', import.meta.url).pathname
const graph = await openGraph({ store: 'memory:' })
try {
  const { newFiles, changes } = await importMinutes({ graph, paths: [folder] })
  const created = changes.find(({ label }) => label === 'ActionItem')?.created ?? 0
  console.log(`${newFiles} files, ${created} action items`)

  const { newestMeetingDay: asOf } = await graph.run(NewestMeetingDayDocument, {})
  const { actionItemsByOwner } = await graph.run(OpenByPersonDocument, { asOf })
  for (const { person, actionItems } of actionItemsByOwner.owners) {
    console.log(`\n${person.label}`)
    for (const { text, due } of actionItems) console.log(`- ${text}${due ? `, due ${due}` : ''}`)
  }
} finally {
  await graph.close()
}
