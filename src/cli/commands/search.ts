import type { Command } from 'commander'
import { z } from 'zod'

import { enumWord, shortId } from '../output/action-item-row.js'
import { asOfDay } from '../as-of-day.js'
import { ask } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, listOption, positiveNumber, type CommonOptions } from '../common-options.js'
import { ID_COLUMN, printList } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'
import { withClient } from '../with-client.js'

const answer = z.object({
  search: z.object({
    totalCount: z.number(),
    nearest: z.array(z.string()),
    edges: z.array(
      z.object({
        kind: z.string().transform(enumWord),
        score: z.number(),
        excerpt: z.string(),
        node: z.looseObject({
          id: z.string(),
          date: z.string().optional(),
          groupName: z.string().optional(),
          title: z.string().optional(),
          file: z.string().optional(),
          line: z.number().optional(),
          name: z.string().optional(),
          label: z.string().optional(),
          marker: z.string().optional(),
        }),
      }),
    ),
  }),
})
type Edge = z.output<typeof answer>['search']['edges'][number]

interface SearchOptions extends CommonOptions {
  readonly group?: readonly string[]
  readonly first?: number
}

const found = ({ kind, score, excerpt, node }: Edge) => ({
  id: node.id,
  kind,
  title: node.title ?? node.name ?? node.label ?? '',
  date: node.date ?? null,
  group: node.groupName ?? null,
  file: node.file ?? null,
  line: node.line ?? null,
  ...(node.marker === undefined ? {} : { marker: enumWord(node.marker) }),
  excerpt,
  score,
})

const COLUMNS: readonly Column<ReturnType<typeof found>>[] = [
  { name: 'id', value: ({ id }) => shortId(id) },
  { name: 'kind', value: ({ kind, marker }) => (marker === 'inferred' ? `${kind} (suggested)` : kind) },
  { name: 'date', value: ({ date }) => date },
  { name: 'group', value: ({ group }) => group },
  { name: 'found', value: ({ title, excerpt }) => excerpt || title, wide: true },
]

const CSV_COLUMNS: typeof COLUMNS = [
  ID_COLUMN,
  ...COLUMNS.slice(1),
  { name: 'place', value: ({ file, line }) => (file === null ? '' : `${file}:${line}`) },
]

export function searchCommand(context: CommandContext): Command {
  return commandWith('search', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('What the minutes say about some words, the best match first.')
    .argument('<words...>', 'the words')
    .option('-g, --group <name>', 'only in this group', listOption)
    .option('--first <count>', 'at most so many (20)', positiveNumber)
    .addHelpText('after', '\nExample:\n  $ minutegraph search winter storage')
    .action((words: string[], options: SearchOptions) =>
      withClient(context, options, async (client) => {
        const variables = {
          query: words.join(' '),
          asOf: await asOfDay(client, options),
          ...(options.group ? { group: options.group } : {}),
          ...(options.first === undefined ? {} : { first: options.first }),
        }
        const { search } = await ask(client, 'search', variables, answer)
        const near = search.nearest.length > 0 ? ` Did you mean: ${search.nearest.join(', ')}?` : ''
        await printList(
          {
            rows: search.edges.map(found),
            columns: COLUMNS,
            csvColumns: CSV_COLUMNS,
            footer: `${search.edges.length} of ${search.totalCount}`,
            empty: `Nothing was found.${near}`,
          },
          options,
          context,
        )
      }),
    )
}
