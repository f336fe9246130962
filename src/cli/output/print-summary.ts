import type { ImportSummary, LabelChange } from '../../ingest/import-summary.js'

/** What readers know; the rest of the graph's nodes goes with these. */
const TOLD: readonly (readonly [string, string])[] = [
  ['Meeting', 'meetings'],
  ['AgendaItem', 'agenda items'],
  ['ActionItem', 'action items'],
  ['Decision', 'decisions'],
  ['Question', 'questions'],
  ['Person', 'people'],
  ['Topic', 'topics'],
  ['Group', 'groups'],
]

/** An import's summary for people: the files, and what they did to the graph. */
export function printSummary(summary: ImportSummary): string {
  const { dryRun, newFiles, changedFiles, unchangedFiles, removedFiles, milliseconds } = summary
  const seconds = (milliseconds / 1000).toFixed(1)
  const lines = [
    `files: ${newFiles} new, ${changedFiles} changed, ${unchangedFiles} unchanged, ${removedFiles} removed (${seconds} s)`,
  ]
  const touched = TOLD.flatMap(([label, words]) => {
    const change = summary.changes.find((one) => one.label === label)
    return change ? [`  ${words}: ${printChange(change)}`] : []
  })
  lines.push(...touched)
  if (touched.length === 0) lines.push(dryRun ? 'nothing would change' : 'nothing changed')
  else if (dryRun) lines.push('dry run: nothing was written')
  return `${lines.join('\n')}\n`
}

function printChange({ created, changed, removed }: LabelChange): string {
  const parts = [
    [created, 'new'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}
