import { isoDateFrom, type IsoDate } from '../src/domain/iso-date.js'
import { datesIn } from './written-dates.js'

const COMPACT = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/g

/** `2024/02/07-irc.log`: the folders spell the day out. */
const OVER_FOLDERS = /(?:^|\/)(20\d{2})\/([01]?\d)\/([0-3]?\d)(?!\d)/

/** The day that a file's name, else its folders from the nearest outwards, gives; null where none does. */
export function dateFromName(file: string): IsoDate | null {
  for (const part of file.split('/').reverse()) {
    for (const match of part.matchAll(COMPACT)) {
      const date = isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]))
      if (date) return date
    }
    const written = datesIn(part.replace(/_/g, '-').replace(/\.(?=20\d{2})/g, ' ')).find(
      (found) => found.date !== null && found.complete,
    )
    if (written?.date) return written.date
  }
  const folders = OVER_FOLDERS.exec(file)
  return folders && isoDateFrom(Number(folders[1]), Number(folders[2]), Number(folders[3]))
}
