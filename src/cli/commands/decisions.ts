import type { Command } from 'commander'
import { z } from 'zod'

import { asOfDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, listOption, type CommonOptions } from '../common-options.js'
import {
  DECISION_COLUMNS,
  DECISION_CSV_COLUMNS,
  decisionRow,
  printedDecision,
} from '../output/decision-row.js'
import { withClient } from '../with-client.js'
import { printList } from '../output/print-list.js'

const answer = z.object({
  decisions: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(decisionRow),
  }),
})

export function decisionsCommand(context: CommandContext): Command {
  return commandWith('decisions', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('What groups settled, put off or refused, the latest first.')
    .option('-g, --group <name>', 'only of this group', listOption)
    .option('-t, --topic <name>', 'only about this topic', listOption)
    .addHelpText('after', '\nExample:\n  $ minutegraph decisions --topic irrigation')
    .action((options: CommonOptions & { group?: string[]; topic?: string[] }) =>
      withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        const filter = {
          ...(options.group ? { group: options.group } : {}),
          ...(options.topic ? { topic: options.topic } : {}),
        }
        const { nodes } = await askPages(
          async (after) => (await ask(client, 'decisions', { filter, asOf, after }, answer)).decisions,
        )
        const rows = nodes.map(printedDecision)
        const [columns, csvColumns] = [DECISION_COLUMNS, DECISION_CSV_COLUMNS]
        await printList({ rows, columns, csvColumns, empty: 'No decisions.' }, options, context)
      }),
    )
}
