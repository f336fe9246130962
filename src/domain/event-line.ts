import { z } from 'zod'

import { EVENT_KINDS, type Event } from './event.js'
import type { Id } from './ids.js'
import { parseIsoDate, type IsoDate } from './iso-date.js'

const anchor = z.object({
  id: z.string(),
  group: z.string().nullable(),
  owners: z.array(z.string()),
  text: z.string(),
  places: z.array(z.object({ file: z.string(), line: z.number().int() })),
})
const event = z.object({
  id: z
    .string()
    .regex(/^ev_/)
    .transform((id) => id as Id<'Event'>),
  kind: z.enum(EVENT_KINDS),
  at: z.iso.datetime({ offset: true }),
  day: z
    .string()
    .refine((day) => parseIsoDate(day) !== null)
    .transform((day) => day as IsoDate),
  by: z.string(),
  note: z.string().nullable(),
  subject: anchor,
  object: anchor.nullable(),
  values: z.array(z.string()),
  key: z.string().nullable(),
  inputDigest: z.string().optional(),
})

/** An event as one line of JSON, without the line's end: the form of journals and backups. */
export function printEventLine(one: Event): string {
  return JSON.stringify(one)
}

/** The event of such a line; null where it is none. */
export function parseEventLine(line: string): Event | null {
  try {
    return event.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
