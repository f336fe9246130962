import { z } from 'zod'

import { enumWord, shortId } from './action-item-row.js'
import { ID_COLUMN, PLACE_COLUMN } from './print-list.js'
import type { Column } from './print-table.js'

const brief = z.looseObject({ id: z.string() })

/** A decision as the saved operations ask for it. */
export const decisionRow = z.object({
  id: z.string(),
  date: z.string(),
  groupName: z.string(),
  text: z.string(),
  outcome: z.string(),
  standing: z.string(),
  marker: z.string(),
  file: z.string(),
  line: z.number(),
  url: z.string().nullish(),
  votes: z
    .object({
      yes: z.number().nullable(),
      no: z.number().nullable(),
      abstain: z.number().nullable(),
      unanimous: z.boolean(),
      words: z.string(),
    })
    .nullable(),
  topics: z.array(z.object({ id: z.string(), name: z.string() })),
  supersedes: z.array(brief),
  supersededBy: z.union([z.array(brief), brief]).nullish(),
})

export type PrintedDecision = ReturnType<typeof printedDecision>

export function printedDecision({ groupName, url, ...row }: z.output<typeof decisionRow>) {
  const by = row.supersededBy ?? []
  return {
    ...row,
    group: groupName,
    outcome: enumWord(row.outcome),
    standing: enumWord(row.standing),
    marker: enumWord(row.marker),
    topics: row.topics.map(({ name }) => name),
    supersedes: row.supersedes.map(({ id }) => id),
    supersededBy: (Array.isArray(by) ? by : [by]).map(({ id }) => id),
    ...(url == null ? {} : { url }),
  }
}

const DECISION_FACTS: readonly Column<PrintedDecision>[] = [
  { name: 'date', value: ({ date }) => date },
  { name: 'group', value: ({ group }) => group },
  { name: 'decision', value: ({ text }) => text, wide: true },
  { name: 'standing', value: ({ standing }) => standing },
  { name: 'votes', value: ({ votes }) => votes?.words ?? '' },
]
export const DECISION_COLUMNS: readonly Column<PrintedDecision>[] = [
  { name: 'id', value: ({ id }) => shortId(id) },
  ...DECISION_FACTS,
]
export const DECISION_CSV_COLUMNS: readonly Column<PrintedDecision>[] = [
  ID_COLUMN,
  ...DECISION_FACTS,
  PLACE_COLUMN,
]
