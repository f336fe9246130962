import type { ReportActionItem } from './report-input.js'
import type { GroupAgenda, ReportedItem } from './report.js'

/** The reader knows a list of pending items by this heading, whatever the convention. */
const HEADING = '### Action items from last time'

/** An open item with the group whose next meeting takes it up, and its owners as minutes write them. */
export interface AgendaEntry {
  readonly item: ReportedItem
  readonly group: string
  readonly owners: ReportActionItem['owners']
}

/**
 * One block a group, ready to paste into its next minutes: each open item once, those waiting longest first, in its
 * latest words, ending with the mark by which the next import knows it again.
 */
export function nextAgendas(entries: readonly AgendaEntry[]): readonly GroupAgenda[] {
  const byGroup = new Map<string, string[]>()
  for (const entry of entries) {
    const lines = byGroup.get(entry.group) ?? []
    byGroup.set(entry.group, lines)
    lines.push(agendaLine(entry))
  }
  return [...byGroup]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, lines]) => ({ group, markdown: `${HEADING}\n\n${lines.join('\n')}\n` }))
}

/** The blocks of several groups under each other, each below its group's name. */
export function joinAgendas(agendas: readonly GroupAgenda[]): string {
  const [first] = agendas
  if (!first) return ''
  if (agendas.length === 1) return first.markdown
  return agendas.map(({ group, markdown }) => `## ${group}\n\n${markdown}`).join('\n')
}

function agendaLine({ item, owners }: AgendaEntry): string {
  const who = owners.map(({ name, handle }) => (handle === null ? name : `@${handle}`)).join(', ')
  const words = oneLine(item.latestText)
  return `- AI${who === '' ? '' : ` ${who}`}: ${words} <!-- mg:${item.id} -->`
}

/** The whole words on one line; a comment in them would end or swallow the mark. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('<!--', '').replaceAll('-->', '').trim()
}
