import { z } from 'zod'

/** An action item as the fragment `ActionItemRow` of the saved operations asks for it. */
export const actionItemRow = z.object({
  id: z.string(),
  text: z.string(),
  owners: z.array(
    z.object({
      name: z.string(),
      person: z.object({ id: z.string() }).nullish(),
    }),
  ),
  status: z.string(),
  statusReason: z.string().nullish(),
  stale: z.boolean(),
  marker: z.string(),
  due: z.string().nullable(),
  overdue: z.boolean(),
  groupName: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  topics: z.array(z.object({ id: z.string(), name: z.string() })),
  sightings: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      date: z.string(),
      status: z.string(),
      text: z.string(),
      url: z.string().nullish(),
    }),
  ),
})
export type ActionItemRow = z.output<typeof actionItemRow>

/** PRODUCT's shape of an action item: `export action-items` and `open --format json`. */
export interface PrintedActionItem {
  readonly id: string
  readonly text: string
  readonly owners: readonly string[]
  readonly status: string
  readonly stale: boolean
  readonly marker: string
  readonly due: string | null
  readonly group: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly topics: readonly string[]
  readonly sightings: readonly PrintedSighting[]
  readonly overdue: boolean
  readonly unowned: boolean
  readonly statusReason: string | null
}

interface PrintedSighting {
  readonly file: string
  readonly line: number
  readonly date: string
  readonly status: string
  readonly text: string
  readonly url?: string
}

export function printedActionItem(row: ActionItemRow): PrintedActionItem {
  return {
    id: row.id,
    text: row.text,
    owners: row.owners.map(({ name }) => name),
    status: enumWord(row.status),
    stale: row.stale,
    marker: enumWord(row.marker),
    due: row.due,
    group: row.groupName,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    topics: row.topics.map(({ name }) => name),
    sightings: row.sightings.map(({ url, status, ...sighting }) => ({
      ...sighting,
      status: enumWord(status),
      ...(url == null ? {} : { url }),
    })),
    overdue: row.overdue,
    unowned: row.owners.every(({ person }) => person == null),
    statusReason: row.statusReason ?? null,
  }
}

/** An enum's value in the word of files and options: `IN_FORCE` is `in-force`. */
export function enumWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** As many characters of an id as a person wants to type. Any unique beginning is understood. */
export function shortId(id: string): string {
  return id.slice(0, 11)
}
