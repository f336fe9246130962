import { z } from 'zod'

import { MinutegraphError } from '../domain/errors.js'
import { EVENT_KINDS, type Event } from '../domain/event.js'
import type { Id } from '../domain/ids.js'
import { parseIsoDate, type IsoDate } from '../domain/iso-date.js'

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
})

/** One event a line, as JSON: the form of the journal beside an embedded store, and of backups of any store. */
export function printEventLines(events: readonly Event[]): string {
  return events.map((one) => `${JSON.stringify(one)}\n`).join('')
}

/** The events of such lines. Fails with `usage`, naming the first line that is none: nothing is restored by halves. */
export function parseEventLines(text: string, place: string): Event[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const decoded = event.safeParse(jsonFrom(line))
    if (decoded.success) return [decoded.data]
    throw new MinutegraphError('usage', 'This line is no event, so nothing was restored.', {
      place: `${place}:${index + 1}`,
      remedy: 'Name a file that "minutegraph backup" wrote, or the events.jsonl of a store.',
    })
  })
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
