import { isoDateFrom, type IsoDate } from '../src/domain/iso-date.js'
import { datesIn } from './written-dates.js'

const COMPACT = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/g

/** The day that a file's name, else its folders from the nearest outwards, gives; null where none does. */
export function dateFromName(file: string): IsoDate | null {
  for (const part of file.split('/').reverse()) {
    for (const match of part.matchAll(COMPACT)) {
      const date = isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]))
      if (date) return date
    }
    const written = datesIn(part.replace(/_/g, '-')).find((found) => found.date !== null && found.complete)
    if (written?.date) return written.date
  }
  return null
}
