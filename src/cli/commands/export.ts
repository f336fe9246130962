import { Argument, type Command } from 'commander'
import { z } from 'zod'

import type { GraphClient } from '../../client/graph-client.js'
import { actionItemRow, printedActionItem } from '../output/action-item-row.js'
import { asOfDay } from '../as-of-day.js'
import { ask, askPages } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { assertWithout, commandWith, type CommonOptions } from '../common-options.js'
import { exportCuration } from '../curation.js'
import { DECISION_CSV_COLUMNS, decisionRow, printedDecision } from '../output/decision-row.js'
import { ACTION_ITEM_CSV_COLUMNS } from './open.js'
import { withClient } from '../with-client.js'
import { ID_COLUMN, PLACE_COLUMN, printList, type PrintedList } from '../output/print-list.js'

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() })
const named = z.array(z.object({ name: z.string() }))
const meetingRow = z.object({
  id: z.string(),
  date: z.string(),
  groupName: z.string(),
  title: z.string().nullable(),
  held: z.boolean(),
  file: z.string(),
  line: z.number(),
  url: z.string().nullish(),
  participants: named,
  excused: named,
  agendaItems: z.array(
    z.object({
      id: z.string(),
      line: z.number(),
      title: z.string(),
      minutes: z.number().nullable(),
      owners: named,
    }),
  ),
})
const actionItems = z.object({ actionItems: z.object({ pageInfo, nodes: z.array(actionItemRow) }) })
const decisions = z.object({ decisions: z.object({ pageInfo, nodes: z.array(decisionRow) }) })
const questionRow = z.object({
  id: z.string(),
  date: z.string(),
  groupName: z.string(),
  text: z.string(),
  askers: named,
  answered: z.boolean(),
  answers: z.array(z.string()),
  file: z.string(),
  line: z.number(),
  url: z.string().nullish(),
})
const questions = z.object({ questions: z.object({ pageInfo, nodes: z.array(questionRow) }) })
const meetings = z.object({ meetings: z.object({ pageInfo, nodes: z.array(meetingRow) }) })

const KINDS = ['action-items', 'decisions', 'questions', 'meetings', 'curation'] as const
type Kind = (typeof KINDS)[number]

export function exportCommand(context: CommandContext): Command {
  return commandWith('export', ['jsonl', 'csv', 'json'])
    .description(
      'Everything of one kind, stale and suggested included; or, as YAML for minutegraph.yml, what was merged and named.',
    )
    .addArgument(new Argument('<kind>', 'what').choices(KINDS))
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph export action-items > action-items.jsonl
  $ minutegraph export decisions --format csv > decisions.csv
  $ minutegraph export curation`,
    )
    .action(async (kind: Kind, options: CommonOptions) => {
      if (kind === 'curation') {
        assertWithout(options, ['as-of', 'format', 'strict'], 'what was merged and named')
        await exportCuration(options, context)
        return
      }
      await withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        const chosen = { ...options, format: options.format ?? 'jsonl' } as const
        if (kind === 'action-items') await printList(await exportedActionItems(client, asOf), chosen, context)
        else if (kind === 'decisions') await printList(await exportedDecisions(client, asOf), chosen, context)
        else if (kind === 'questions') await printList(await exportedQuestions(client, asOf), chosen, context)
        else await printList(await exportedMeetings(client, asOf), chosen, context)
      })
    })
}

async function exportedActionItems(client: GraphClient, asOf: string | null) {
  const { nodes } = await askPages(
    async (after) => (await ask(client, 'export-action-items', { asOf, after }, actionItems)).actionItems,
  )
  return { rows: nodes.map(printedActionItem), columns: ACTION_ITEM_CSV_COLUMNS, empty: '' }
}

async function exportedDecisions(client: GraphClient, asOf: string | null) {
  const { nodes } = await askPages(
    async (after) => (await ask(client, 'export-decisions', { asOf, after }, decisions)).decisions,
  )
  return { rows: nodes.map(printedDecision), columns: DECISION_CSV_COLUMNS, empty: '' }
}

/** Answered ones as well. */
async function exportedQuestions(client: GraphClient, asOf: string | null) {
  const filter = { answered: null }
  const { nodes } = await askPages(
    async (after) => (await ask(client, 'questions', { filter, asOf, after }, questions)).questions,
  )
  const rows = nodes.map(({ groupName, url, askers, ...question }) => ({
    ...question,
    group: groupName,
    askers: askers.map(({ name }) => name),
    ...(url == null ? {} : { url }),
  }))
  const list: PrintedList<(typeof rows)[number]> = {
    rows,
    columns: [
      ID_COLUMN,
      { name: 'date', value: ({ date }) => date },
      { name: 'group', value: ({ group }) => group },
      { name: 'question', value: ({ text }) => text },
      { name: 'askers', value: ({ askers }) => askers.join(', ') },
      { name: 'answered', value: ({ answered }) => String(answered) },
      { name: 'answers', value: ({ answers }) => answers.join('; ') },
      PLACE_COLUMN,
    ],
    empty: '',
  }
  return list
}

async function exportedMeetings(client: GraphClient, asOf: string | null) {
  const { nodes } = await askPages(
    async (after) => (await ask(client, 'export-meetings', { asOf, after }, meetings)).meetings,
  )
  const rows = nodes.map(({ groupName, url, participants, excused, agendaItems, ...meeting }) => ({
    ...meeting,
    group: groupName,
    participants: participants.map(({ name }) => name),
    excused: excused.map(({ name }) => name),
    agenda: agendaItems.map(({ owners, ...item }) => ({ ...item, owners: owners.map(({ name }) => name) })),
    ...(url == null ? {} : { url }),
  }))
  const list: PrintedList<(typeof rows)[number]> = {
    rows,
    columns: [
      ID_COLUMN,
      { name: 'date', value: ({ date }) => date },
      { name: 'group', value: ({ group }) => group },
      { name: 'title', value: ({ title }) => title },
      { name: 'held', value: ({ held }) => String(held) },
      { name: 'participants', value: ({ participants: people }) => people.join(', ') },
      { name: 'agenda', value: ({ agenda }) => agenda.map(({ title }) => title).join('; ') },
      PLACE_COLUMN,
    ],
    empty: '',
  }
  return list
}
