import { z } from 'zod'

import {
  AGENDA_SHAPES,
  BOX_MEANINGS,
  CHORE_KINDS,
  COLUMN_ROLES,
  MARK_KINDS,
  SECTION_ROLES,
  SIGN_PLACES,
  WORD_KINDS,
} from '../domain/house-style.js'

/** The shape of an entry of `styles`: a house style as plain words, no patterns. */
const text = z
  .string({ error: 'must be text: put it in quotes' })
  .refine((value) => value.trim() !== '', { error: 'must not be empty' })
  .refine((value) => value.length <= 200, { error: 'must not be longer than 200 letters' })
  .transform((value) => value.trim())

const phrase = text
  .refine((value) => /[\p{L}\p{N}]/u.test(value), { error: 'must hold a letter or a digit', abort: true })
  .refine(
    (value) =>
      value
        .split('*')
        .slice(1, -1)
        .every((part) => /[\p{L}\p{N}]/u.test(part)),
    {
      error: 'must have words between its asterisks',
    },
  )

const word = text.refine((value) => !value.includes('*'), {
  error: 'needs no asterisk: a mark or word is found wherever it stands',
})

const LIST = 'must be a list, such as [a, b]'

function listOf<Item extends z.ZodType>(item: Item): z.ZodExactOptional<z.ZodArray<Item>> {
  return z
    .array(item, { error: LIST })
    .max(500, { error: 'must not have more than 500 entries' })
    .exactOptional()
}

type ListsBy<Key extends string, Item extends z.ZodType> = z.ZodObject<
  Record<Key, z.ZodExactOptional<z.ZodArray<Item>>>,
  z.core.$strict
>

function listsBy<Key extends string, Item extends z.ZodType>(
  keys: readonly Key[],
  item: Item,
): ListsBy<Key, Item> {
  const shape = Object.fromEntries(keys.map((key) => [key, listOf(item)]))
  return z.strictObject(shape as Record<Key, z.ZodExactOptional<z.ZodArray<Item>>>)
}

const POINTS = 'must be a whole number from 1 to 10'

const sign = z.strictObject({
  in: z.enum(SIGN_PLACES, { error: 'must be heading or line' }),
  phrase,
  points: z
    .number({ error: POINTS })
    .int({ error: POINTS })
    .min(1, { error: POINTS })
    .max(10, { error: POINTS }),
})

const sections = {
  headings: listsBy(SECTION_ROLES, phrase),
  leadIns: listsBy(SECTION_ROLES, phrase),
  marks: listsBy(MARK_KINDS, word),
  roles: listsBy(CHORE_KINDS, phrase),
  columns: listsBy(COLUMN_ROLES, phrase),
  words: listsBy(WORD_KINDS, word).extend({ notHeld: listOf(phrase) }),
}

export const styleSchema = z.strictObject({
  name: text.refine((value) => /^[a-z0-9][a-z0-9-]{0,40}$/.test(value), {
    error: 'must be small letters, digits and hyphens, such as harbour-board',
  }),
  title: text.exactOptional(),
  basedOn: text.exactOptional(),
  signs: listOf(sign),
  headings: sections.headings.exactOptional(),
  leadIns: sections.leadIns.exactOptional(),
  marks: sections.marks.exactOptional(),
  roles: sections.roles.exactOptional(),
  agenda: listOf(z.enum(AGENDA_SHAPES, { error: `must be one of ${AGENDA_SHAPES.join(', ')}` })),
  topicLists: listOf(phrase),
  columns: sections.columns.exactOptional(),
  boxes: z.enum(BOX_MEANINGS, { error: `must be one of ${BOX_MEANINGS.join(', ')}` }).exactOptional(),
  words: sections.words.exactOptional(),
})

/** The keys that each part of a style knows. */
export const STYLE_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ styles: styleSchema, signs: sign, ...sections }).map(([section, { shape }]) => [
    section,
    Object.keys(shape),
  ]),
)
