/** The first page: open action items per person, plain HTML that needs no script. */
import { escapeHtml } from '../../report/inline-html.js'
import type { Api } from '../api.js'
import { actionItemsByOwner } from '../answers/action-items-by-owner.js'
import type { ActionItemModel } from '../reading/models.js'

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --quiet: #62676e; --paper: #fff; --warm: #a3400a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --quiet: #9aa0a8; --paper: #16181b; --warm: #f0a070; } }
body { margin: 0 auto; padding: 24px; max-width: 72ch; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 28px; margin: 0 0 4px; } h2 { font-size: 20px; margin: 32px 0 4px; }
p, small { color: var(--quiet); } ul { margin: 0; padding-left: 20px; } li { margin: 8px 0; } .late { color: var(--warm); }
`

/** `asOf` is the newest meeting's day where nothing is fresh today: minutes of the past are still worth a look. */
export async function homePage(api: Api, nonce: string): Promise<string> {
  const context = api.context({ access: 'read', speaker: null, importsBelow: [] })
  const [row] = await context.reading(null).ask('newest-meeting-day')
  const newest = typeof row?.['date'] === 'string' ? row['date'] : null
  let reading = context.reading(null)
  let answer = await actionItemsByOwner(reading, null)
  const past = newest !== null && answer.totalCount === 0
  if (past) {
    reading = context.reading(newest as typeof reading.asOf)
    answer = await actionItemsByOwner(reading, null)
  }
  const { leftOut } = await answer.counts()
  const sections = answer.owners.map(
    ({ person, actionItems }) =>
      `<h2>${escapeHtml(person.label)} <small>${actionItems.length} open</small></h2>${items(actionItems)}`,
  )
  if (answer.unowned.length > 0)
    sections.push(`<h2>Nobody <small>${answer.unowned.length} open</small></h2>${items(answer.unowned)}`)
  const lead =
    newest === null
      ? 'Nothing was imported yet: run <code>minutegraph import PATH</code>.'
      : `${answer.totalCount} open as of ${reading.asOf}${past ? ', the day of the newest meeting' : ''}; not shown: ${leftOut.stale} stale, ${leftOut.suggested} suggested, ${leftOut.unlisted} unlisted.`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Open action items · minutegraph</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<h1>Open action items</h1>
<p>${lead} Ask anything else at <a href="/graphql">/graphql</a>.</p>
${sections.join('\n')}
</body>
</html>
`
}

function items(actionItems: readonly ActionItemModel[]): string {
  const lines = actionItems.map((item) => {
    const latest = item.sightings.at(-1)
    const due =
      item.due === null
        ? ''
        : ` · ${item.overdue ? `<span class="late">due ${item.due}</span>` : `due ${item.due}`}`
    const place = latest ? ` · ${escapeHtml(latest.file)}:${latest.line}` : ''
    return `<li>${escapeHtml(item.text)}<br><small>${escapeHtml(item.group)} · since ${item.firstSeen}${due}${place} · ${item.id}</small></li>`
  })
  return `<ul>${lines.join('')}</ul>`
}
