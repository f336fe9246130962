/** A calendar day, `YYYY-MM-DD`. Meetings have days, not instants; no zone is involved. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }

/** Later than every day: the end of a span of time that has not ended. */
export const END_OF_TIME = '9999-12-31' as IsoDate

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that `text` names, or null where it has another shape or no such day exists (2023-02-30). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  return isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day of these numbers (`month` from 1), or null where the calendar has none such. */
export function isoDateFrom(year: number, month: number, day: number): IsoDate | null {
  const instant = new Date(Date.UTC(year, month - 1, day))
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
  return exists ? (instant.toISOString().slice(0, 10) as IsoDate) : null
}

/** `date` moved by whole days; negative moves back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10) as IsoDate
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
