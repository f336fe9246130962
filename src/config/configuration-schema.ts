import { z } from 'zod'

import { parseIsoDate } from '../domain/iso-date.js'
import { STYLE_KEYS, styleSchema } from './style-schema.js'

/** The shape of `minutegraph.yml`. Contradictions between entries are found by contradictions.ts. */
const text = z
  .string({ error: 'must be text: put it in quotes' })
  .refine((value) => value.trim() !== '', { error: 'must not be empty' })
  .transform((value) => value.trim())
const texts = z.array(text, { error: 'must be a list of texts, such as [a, b]' }).default([])
const whole = z
  .number({ error: 'must be a whole number' })
  .int({ error: 'must be a whole number' })
  .min(1, { error: 'must be 1 or more' })

const folder = text
  .transform((value) => value.replace(/^\.\//, '').replace(/\/+$/, ''))
  .refine((value) => !value.startsWith('/') && !value.split('/').includes('..'), {
    error: 'must be a path below the folder of this file',
  })

const day = text.transform((value, context) => {
  const date = parseIsoDate(value)
  if (date === null) {
    context.addIssue({ code: 'custom', message: 'must be a day that exists, written as 2024-02-07' })
    return z.NEVER
  }
  return date
})

const person = z.strictObject({
  handle: text.transform((value) => value.replace(/^@/, '')).optional(),
  name: text.optional(),
  aliases: texts,
  kind: z.enum(['person', 'team'], { error: 'must be person or team' }).default('person'),
  not: texts,
})

const topic = z.strictObject({ name: text, aliases: texts, parent: text.optional() })

const stale = z.strictObject({ meetings: whole.optional(), weeks: whole.optional() })

const group = z.strictObject({
  name: text,
  folders: z.array(folder, { error: 'must be a list of folders' }).default([]),
  successorOf: texts,
  ended: day.optional(),
  stale: stale.optional(),
})

const source = z.strictObject({
  path: folder,
  style: text.optional(),
  url: text
    .refine((value) => URL.canParse(value.replaceAll('{file}', 'f').replaceAll('{line}', '1')), {
      error: 'must be a URL such as "https://forge.example/minutes/blob/main/{file}#L{line}"',
    })
    .refine((value) => /^https?:/i.test(value), { error: 'must begin with https:// or http://' })
    .refine((value) => value.includes('{file}'), { error: 'must contain {file}' })
    .optional(),
})

function list<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item, { error: 'must be a list: begin each entry with "- "' }).default([])
}

export const configurationSchema = z.strictObject({
  people: list(person),
  topics: list(topic),
  groups: list(group),
  sources: list(source),
  ignore: list(text),
  styles: list(styleSchema),
})

export type ConfigurationFile = z.output<typeof configurationSchema>

/** The keys that each section knows; '' is the file itself. */
export const KNOWN_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries({
    '': configurationSchema,
    people: person,
    topics: topic,
    groups: group,
    stale,
    sources: source,
  }).map(([section, { shape }]): [string, string[]] => [section, Object.keys(shape)]),
  ...STYLE_KEYS,
])
