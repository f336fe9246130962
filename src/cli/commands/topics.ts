import type { Command } from 'commander'
import { z } from 'zod'

import { asOfDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, listOption, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { ID_COLUMN, printList } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'

const topic = z.looseObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  curated: z.boolean(),
  parent: z.object({ name: z.string() }).nullish(),
  firstMeeting: z.string().nullish(),
  lastMeeting: z.string().nullish(),
  groupNames: z.array(z.string()),
  counts: z.object({
    agendaItems: z.number(),
    decisions: z.number(),
    open: z.number(),
    actionItems: z.number(),
  }),
})
const answer = z.object({
  topics: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(topic),
  }),
})

const COLUMNS: readonly Column<z.output<typeof topic>>[] = [
  { name: 'topic', value: ({ name }) => name, wide: true },
  { name: 'on agenda', value: ({ counts }) => counts.agendaItems },
  { name: 'decisions', value: ({ counts }) => counts.decisions },
  { name: 'open', value: ({ counts }) => counts.open },
  { name: 'last', value: ({ lastMeeting }) => lastMeeting ?? '' },
  { name: 'groups', value: ({ groupNames }) => groupNames.join(', ') },
]

export function topicsCommand(context: CommandContext): Command {
  return commandWith('topics', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('What the meetings were about, with counts.')
    .option('-g, --group <name>', 'only what was on the agenda of this group', listOption)
    .addHelpText('after', '\nExample:\n  $ minutegraph topics --group garden')
    .action((options: CommonOptions & { group?: string[] }) =>
      withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        const filter = options.group ? { group: options.group } : {}
        const { nodes } = await askPages(
          async (after) => (await ask(client, 'topics', { filter, asOf, after }, answer)).topics,
        )
        const list = {
          rows: nodes,
          columns: COLUMNS,
          csvColumns: [ID_COLUMN, ...COLUMNS],
          empty: 'No topics yet. Run: minutegraph import PATH',
        }
        await printList(list, options, context)
      }),
    )
}
