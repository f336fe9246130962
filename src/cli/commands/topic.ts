import { Option, type Command } from 'commander'
import { z } from 'zod'

import { enumWord, shortId } from '../output/action-item-row.js'
import { asOfDay } from '../as-of-day.js'
import { ask } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, formatFor, listOption, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { plainWords } from '../output/plain-words.js'
import { printCsv } from '../output/print-list.js'
import type { Column } from '../output/print-table.js'
import { terminalLine, terminalText } from '../output/terminal-text.js'
import { writeJson, writeJsonLine, writeText } from '../output/write-output.js'

const named = z.array(z.object({ name: z.string() }))
const node = z.object({
  __typename: z.string(),
  id: z.string(),
  date: z.string(),
  groupName: z.string(),
  title: z.string(),
  file: z.string(),
  line: z.number(),
  excerpt: z.string(),
  url: z.string().nullish(),
  owners: named.optional(),
  askers: named.optional(),
  minutes: z.number().nullish(),
  notes: z.string().optional(),
  outcome: z.string().optional(),
  marker: z.string().optional(),
  votes: z.object({ words: z.string() }).nullish(),
  standing: z.string().optional(),
  status: z.string().optional(),
  stale: z.boolean().optional(),
  due: z.string().nullish(),
  answered: z.boolean().optional(),
  answers: z.array(z.string()).optional(),
})
const decision = z.object({
  id: z.string(),
  date: z.string(),
  groupName: z.string(),
  text: z.string(),
  file: z.string(),
  line: z.number(),
})
const history = z.object({
  query: z.string(),
  topic: z.looseObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }).nullable(),
  entries: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ reason: z.string(), line: z.number(), words: z.string(), node })),
  }),
  inForce: z.array(decision),
  deferred: z.array(decision),
  openActionItems: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      groupName: z.string(),
      lastSeen: z.string(),
      owners: named,
    }),
  ),
  staleCount: z.number(),
  suggestedCount: z.number(),
})
const answer = z.object({ topicHistory: history })
type History = z.output<typeof history>

interface TopicOptions extends CommonOptions {
  readonly group?: readonly string[]
  readonly include?: 'suggested'
}

export function topicCommand(context: CommandContext): Command {
  return commandWith('topic', ['table', 'json', 'jsonl', 'md', 'csv'])
    .description('The history of a topic over all groups, oldest first, and what is in force.')
    .argument('<words...>', "a topic's name, or words")
    .option('-g, --group <name>', 'only of this group', listOption)
    .addOption(
      new Option('--include <what>', 'also what was recognised by its wording only').choices(['suggested']),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph topic irrigation
  $ minutegraph topic "winter storage" --as-of 2024-06-01 --format md`,
    )
    .action((words: string[], options: TopicOptions) =>
      withClient(context, options, async (client) => {
        const variables = {
          query: words.join(' '),
          asOf: await asOfDay(client, options),
          ...(options.group ? { group: options.group } : {}),
          ...(options.include ? { marker: ['EXPLICIT', 'INFERRED'] } : {}),
        }
        const { topicHistory } = await ask(client, 'topic', variables, answer)
        const format = formatFor(options, context, 'json')
        const { stdout } = context
        if (format === 'json') await writeJson(stdout, printedHistory(topicHistory))
        else if (format === 'jsonl') {
          for (const entry of printedHistory(topicHistory).entries) await writeJsonLine(stdout, entry)
        } else if (format === 'csv') {
          await writeText(stdout, printCsv(ENTRY_COLUMNS, printedHistory(topicHistory).entries))
        } else await writeText(stdout, terminalText(historyText(topicHistory, format === 'md')))
      }),
    )
}

/** PRODUCT's shape of a topic's history. */
function printedHistory({ query, topic, entries, inForce, deferred }: History) {
  const decisions = (list: History['inForce']) =>
    list.map(({ groupName, ...rest }) => ({ ...rest, group: groupName }))
  return {
    query,
    topic: topic?.name ?? null,
    topicId: topic?.id ?? null,
    entries: entries.edges.map(({ reason, line, words, node }) => {
      const {
        __typename,
        groupName,
        owners,
        askers,
        status,
        outcome,
        standing,
        marker,
        votes,
        url,
        ...rest
      } = node
      return {
        kind: `${__typename.charAt(0).toLowerCase()}${__typename.slice(1)}`,
        ...rest,
        // Of an agenda item that was about more, the place where it was about this.
        line,
        words,
        group: groupName,
        ...(owners ? { owners: owners.map(({ name }) => name) } : {}),
        ...(askers ? { askers: askers.map(({ name }) => name) } : {}),
        ...(status === undefined ? {} : { status: enumWord(status) }),
        ...(outcome === undefined ? {} : { outcome: enumWord(outcome) }),
        ...(standing === undefined ? {} : { standing: enumWord(standing) }),
        ...(marker === undefined ? {} : { marker: enumWord(marker) }),
        ...(votes == null ? {} : { votes: votes.words }),
        ...(url == null ? {} : { url }),
        reason,
      }
    }),
    inForce: decisions(inForce),
    deferred: decisions(deferred),
  }
}

type Entry = ReturnType<typeof printedHistory>['entries'][number]

const ENTRY_COLUMNS: readonly Column<Entry>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'date', value: ({ date }) => date },
  { name: 'group', value: ({ group }) => group },
  { name: 'title', value: ({ title }) => title },
  { name: 'words', value: ({ words }) => words },
  { name: 'people', value: ({ owners, askers }) => [...(owners ?? []), ...(askers ?? [])].join(', ') },
  { name: 'standing', value: ({ standing, status }) => standing ?? status ?? null },
  { name: 'place', value: ({ file, line }) => `${file}:${line}` },
]

const SIGNS: Readonly<Record<string, string>> = {
  agendaItem: 'talked about',
  decision: 'DECIDED',
  actionItem: 'to do',
  question: 'asked',
}

/** An agenda item's title and, where a point of its notes is what is about the topic, that point. */
function toldBy({ kind, title, words }: Entry): string {
  return kind !== 'agendaItem' || words === title ? title : `${title}: ${words}`
}

function historyText(told: History, markdown: boolean): string {
  const printed = printedHistory(told)
  const name = told.topic?.name ?? `"${told.query}"`
  const words = markdown ? terminalLine : plainWords
  const heading = (text: string, level: number): string =>
    markdown ? `${'#'.repeat(level)} ${text}\n` : `${text}\n`
  const out: string[] = [heading(terminalLine(name), 1)]
  if (told.topic === null) out.push(`No topic has this name; these are the places whose words fit.\n`)
  else if (told.topic.aliases.length > 0)
    out.push(`also: ${told.topic.aliases.map(terminalLine).join(', ')}\n`)
  if (printed.entries.length === 0) out.push('Nothing was found in the minutes.\n')
  let month = ''
  for (const entry of printed.entries) {
    if (entry.date.slice(0, 7) !== month) {
      month = entry.date.slice(0, 7)
      out.push(`\n${heading(month, 2)}`)
    }
    const who = [...(entry.owners ?? []), ...(entry.askers ?? [])].join(', ')
    const state = [
      entry.marker === 'inferred' ? 'suggested' : undefined,
      entry.standing,
      entry.status,
      entry.stale === true ? 'stale' : undefined,
    ]
      .filter((word) => word !== undefined)
      .join(', ')
    const bullet = markdown ? '- ' : '  '
    out.push(
      `${bullet}${entry.date} ${entry.group}: ${SIGNS[entry.kind] ?? entry.kind}: ${words(toldBy(entry))}` +
        `${who === '' ? '' : ` (${terminalLine(who)})`}${state === '' ? '' : ` [${state}]`}` +
        `  ${entry.file}:${entry.line}\n`,
    )
  }
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0)
      out.push(`\n${heading(title, 2)}`, ...lines.map((line) => `${markdown ? '- ' : '  '}${line}\n`))
  }
  section(
    'In force',
    printed.inForce.map((one) => `${shortId(one.id)} ${one.date} ${one.group}: ${words(one.text)}`),
  )
  section(
    'Put off',
    printed.deferred.map((one) => `${shortId(one.id)} ${one.date} ${one.group}: ${words(one.text)}`),
  )
  section(
    'Open',
    told.openActionItems.map(
      ({ id, owners, text, lastSeen }) =>
        `${shortId(id)} ${owners.map((owner) => owner.name).join(', ') || '(nobody)'}: ${words(text)} (seen ${lastSeen})`,
    ),
  )
  if (told.staleCount > 0) out.push(`\n${told.staleCount} more are stale.\n`)
  if (told.suggestedCount > 0) {
    out.push(
      `\n${told.suggestedCount} left out: recognised by ${told.suggestedCount === 1 ? 'its' : 'their'} wording only (--include suggested).\n`,
    )
  }
  return out.join('')
}
