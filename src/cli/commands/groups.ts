import type { Command } from 'commander'
import { z } from 'zod'

import { asOfDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { ID_COLUMN, printList } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'

const group = z.looseObject({
  id: z.string(),
  name: z.string(),
  successorOf: z.array(z.string()),
  ended: z.string().nullish(),
  firstMeeting: z.string().nullish(),
  lastMeeting: z.string().nullish(),
  counts: z.object({
    meetings: z.number(),
    open: z.number(),
    stale: z.number(),
    actionItems: z.number(),
    decisions: z.number(),
  }),
})
const answer = z.object({
  groups: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(group),
  }),
})

const COLUMNS: readonly Column<z.output<typeof group>>[] = [
  { name: 'group', value: ({ name }) => name },
  { name: 'meetings', value: ({ counts }) => counts.meetings },
  { name: 'first', value: ({ firstMeeting }) => firstMeeting ?? '' },
  { name: 'last', value: ({ lastMeeting }) => lastMeeting ?? '' },
  { name: 'open', value: ({ counts }) => counts.open },
  { name: 'stale', value: ({ counts }) => counts.stale },
  { name: 'decisions', value: ({ counts }) => counts.decisions },
]

export function groupsCommand(context: CommandContext): Command {
  return commandWith('groups', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('Who meets, with counts.')
    .addHelpText('after', '\nExample:\n  $ minutegraph groups')
    .action((options: CommonOptions) =>
      withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        const { nodes } = await askPages(
          async (after) => (await ask(client, 'groups', { asOf, after }, answer)).groups,
        )
        const list = {
          rows: nodes,
          columns: COLUMNS,
          csvColumns: [ID_COLUMN, ...COLUMNS],
          empty: 'No groups yet. Run: minutegraph import PATH',
        }
        await printList(list, options, context)
      }),
    )
}
