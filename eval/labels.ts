import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * What a reader wrote down of one file. `optional`: only one of two readers did; `repeat`: a second place that states
 * an item again; `either` and `alt`: a second reader's value where both are right.
 */
const either = z.object({ either: z.record(z.string(), z.unknown()).optional() })
const graded = either.extend({
  line: z.number(),
  optional: z.boolean().optional(),
  repeat: z.boolean().optional(),
})
const marker = z.enum(['explicit', 'inferred'])

const agendaItem = graded.extend({
  title: z.string(),
  owners: z.array(z.string()),
  minutes: z.number().nullable(),
})
const actionItem = graded.extend({
  owners: z.array(z.string()),
  text: z.string(),
  alt: z.string().optional(),
  marker,
  status: z.string(),
  carriedOver: z.boolean(),
  due: z.string().nullable(),
  agendaLine: z.number().nullable(),
})
const decision = graded.extend({ text: z.string(), outcome: z.string(), marker })
const question = graded.extend({ askers: z.array(z.string()), text: z.string() })
const chore = z.object({ role: z.string(), people: z.array(z.string()) })

const label = z.object({
  file: z.string(),
  date: z.string().nullable(),
  group: z.string().nullable(),
  participants: z.array(z.string()),
  chores: z.array(chore),
  agenda: z.array(agendaItem),
  actionItems: z.array(actionItem),
  decisions: z.array(decision),
  questions: z.array(question),
})

export type Label = z.infer<typeof label>
export type Graded = z.infer<typeof graded>

/** The labels in a folder's JSON files, by name; folders inside it are other sets. */
export function labelsIn(folder: string): Label[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => label.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
