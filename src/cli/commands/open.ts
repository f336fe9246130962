import { InvalidArgumentError, type Command } from 'commander'
import { z } from 'zod'

import type { GraphClient } from '../../client/graph-client.js'
import { localInstant } from '../../client/local-clock.js'
import {
  actionItemRow,
  printedActionItem,
  shortId,
  type PrintedActionItem,
} from '../output/action-item-row.js'
import { asOfDay, newestMeetingDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, listOption, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { ID_COLUMN, printList } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'

const INCLUDABLE = ['stale', 'suggested', 'unlisted'] as const

export interface OpenOptions extends CommonOptions {
  readonly person?: readonly string[]
  readonly group?: readonly string[]
  readonly topic?: readonly string[]
  readonly include?: readonly string[]
}

const leftOut = z.object({ stale: z.number(), suggested: z.number(), unlisted: z.number() })
const answer = z.object({
  actionItems: z.object({
    totalCount: z.number(),
    leftOut,
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(actionItemRow),
  }),
})

export const ACTION_ITEM_COLUMNS: readonly Column<PrintedActionItem>[] = [
  { name: 'id', value: ({ id }) => shortId(id) },
  { name: 'owners', value: ({ owners }) => owners.join(', ') || '(nobody)' },
  {
    name: 'action item',
    value: ({ text, stale, marker, status }) =>
      [
        text,
        status === 'open' ? '' : `[${status}]`,
        stale ? '[stale]' : '',
        marker === 'inferred' ? '[suggested]' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    wide: true,
  },
  { name: 'group', value: ({ group }) => group },
  { name: 'seen', value: ({ lastSeen }) => lastSeen },
  { name: 'due', value: ({ due, overdue }) => (due === null ? '' : overdue ? `${due}!` : due) },
]

export const ACTION_ITEM_CSV_COLUMNS: readonly Column<PrintedActionItem>[] = [
  ID_COLUMN,
  { name: 'owners', value: ({ owners }) => owners.join(', ') },
  { name: 'text', value: ({ text }) => text },
  { name: 'status', value: ({ status }) => status },
  { name: 'stale', value: ({ stale }) => String(stale) },
  { name: 'marker', value: ({ marker }) => marker },
  { name: 'due', value: ({ due }) => due },
  { name: 'group', value: ({ group }) => group },
  { name: 'firstSeen', value: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', value: ({ lastSeen }) => lastSeen },
  { name: 'topics', value: ({ topics }) => topics.join(', ') },
  { name: 'place', value: ({ sightings }) => placeOf(sightings.at(-1)) },
]

export function openCommand(context: CommandContext): Command {
  return commandWith('open', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('Action items that are open, explicit and not stale.')
    .option('-p, --person <who>', 'only of this person: handle, name or other spelling', listOption)
    .option('-g, --group <name>', 'only of this group', listOption)
    .option('-t, --topic <name>', 'only about this topic', listOption)
    .option('--include <what>', `also ${INCLUDABLE.join(', ')}`, includeOption)
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph open --person mira
  $ minutegraph open --group garden --include stale --as-of 2024-06-01
  $ minutegraph open --format csv > open.csv`,
    )
    .action((options: OpenOptions) =>
      withClient(context, options, async (client) => {
        const { items, footer, empty } = await openItems(client, options, context)
        const [columns, csvColumns] = [ACTION_ITEM_COLUMNS, ACTION_ITEM_CSV_COLUMNS]
        await printList({ rows: items, columns, csvColumns, footer, empty }, options, context)
      }),
    )
}

/** The open action items that the options ask for, sorted by owner, and what to say below and in place of them. */
export async function openItems(
  client: GraphClient,
  options: OpenOptions,
  context: CommandContext,
): Promise<{ items: PrintedActionItem[]; footer: string; empty: string }> {
  const asOf = await asOfDay(client, options)
  const filter = {
    ...(options.person ? { owner: options.person } : {}),
    ...(options.group ? { group: options.group } : {}),
    ...(options.topic ? { topic: options.topic } : {}),
    ...(options.include ? { include: options.include.map((what) => what.toUpperCase()) } : {}),
  }
  const { first, nodes } = await askPages(
    async (after) => (await ask(client, 'open', { filter, asOf, after }, answer)).actionItems,
  )
  const day = asOf ?? localInstant(context.now()).day
  const empty = await nothingOpen(client, day, asOf)
  const items = nodes.map(printedActionItem).sort(byOwner)
  return { items, footer: printFooter(items, first.leftOut, day), empty }
}

function includeOption(value: string, before?: readonly string[]): string[] {
  const all = listOption(value, before)
  const unknown = all.find((what) => !INCLUDABLE.some((known) => known === what))
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`"${unknown}" is none of ${INCLUDABLE.join(', ')}.`)
  }
  return all
}

function byOwner(a: PrintedActionItem, b: PrintedActionItem): number {
  const [ownerA, ownerB] = [a.owners[0] ?? '\uffff', b.owners[0] ?? '\uffff']
  return ownerA < ownerB ? -1 : ownerA > ownerB ? 1 : b.lastSeen < a.lastSeen ? -1 : 1
}

function printFooter(
  items: readonly PrintedActionItem[],
  out: z.output<typeof leftOut>,
  day: string,
): string {
  const overdue = items.filter((item) => item.overdue).length
  const told = [`${items.length} open as of ${day}`]
  if (overdue > 0) told.push(`${overdue} overdue`)
  const left = INCLUDABLE.filter((what) => out[what] > 0).map((what) => `${out[what]} ${what}`)
  if (left.length > 0) told.push(`left out: ${left.join(', ')} (--include shows them)`)
  return told.join('; ')
}

async function nothingOpen(client: GraphClient, day: string, asOf: string | null): Promise<string> {
  const newest = await newestMeetingDay(client)
  if (newest === null) return 'The store holds no meetings yet. Run: minutegraph import PATH'
  if (asOf === null && newest < day) {
    return `Nothing is open as of ${day}. The newest meeting was on ${newest}: try --as-of newest.`
  }
  return `Nothing is open as of ${day}.`
}

function placeOf(place: { readonly file: string; readonly line: number } | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}`
}
