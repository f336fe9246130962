import type { Command } from 'commander'
import { z } from 'zod'

import { enumWord } from '../output/action-item-row.js'
import { asOfDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { assertWithout, commandWith, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { ID_COLUMN, printList } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'

const person = z.looseObject({
  id: z.string(),
  label: z.string(),
  name: z.string().nullish(),
  kind: z.string().transform(enumWord),
  aliases: z.array(z.string()),
  counts: z.looseObject({
    open: z.number(),
    stale: z.number(),
    overdue: z.number(),
    actionItems: z.number(),
    meetings: z.number(),
  }),
})
const answer = z.object({
  people: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(person),
  }),
})
const spelled = z.looseObject({ id: z.string(), label: z.string() })
const suggestion = z.looseObject({ score: z.number(), reason: z.string(), person: spelled, alias: spelled })
const suggestions = z.object({ aliasSuggestions: z.array(suggestion) })

const COLUMNS: readonly Column<z.output<typeof person>>[] = [
  { name: 'person', value: ({ label }) => label },
  {
    name: 'also written',
    value: ({ aliases, label }) => aliases.filter((alias) => alias !== label).join(', '),
    wide: true,
  },
  { name: 'open', value: ({ counts }) => counts.open },
  { name: 'stale', value: ({ counts }) => counts.stale },
  { name: 'promised', value: ({ counts }) => counts.actionItems },
  { name: 'meetings', value: ({ counts }) => counts.meetings },
]
const SUGGESTION_COLUMNS: readonly Column<z.output<typeof suggestion>>[] = [
  { name: 'person', value: ({ person: { label } }) => label },
  { name: 'likely also', value: ({ alias: { label } }) => label },
  { name: 'why', value: ({ reason }) => reason, wide: true },
]

export function peopleCommand(context: CommandContext): Command {
  return commandWith('people', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('Who is named in the minutes, with counts.')
    .option('--suggest', 'show who is likely one person under two names; merges nothing')
    .addHelpText('after', '\nExamples:\n  $ minutegraph people\n  $ minutegraph people --suggest')
    .action((options: CommonOptions & { suggest?: boolean }) => {
      if (options.suggest === true) assertWithout(options, ['as-of'], 'who is likely one person')
      return withClient(context, options, async (client) => {
        if (options.suggest === true) {
          const { aliasSuggestions: rows } = await ask(client, 'alias-suggestions', {}, suggestions)
          const footer = 'Where it is so, add the other name to "aliases" in minutegraph.yml.'
          const list = { rows, columns: SUGGESTION_COLUMNS, footer, empty: 'No likely pairs.' }
          return printList(list, options, context)
        }
        const asOf = await asOfDay(client, options)
        const { nodes } = await askPages(
          async (after) => (await ask(client, 'people', { asOf, after }, answer)).people,
        )
        const list = {
          rows: nodes,
          columns: COLUMNS,
          csvColumns: [ID_COLUMN, ...COLUMNS],
          empty: 'Nobody yet. Run: minutegraph import PATH',
        }
        return printList(list, options, context)
      })
    })
}
