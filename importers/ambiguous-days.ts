import type { Diagnostic } from '../src/domain/diagnostic.js'
import type { IsoDate } from '../src/domain/iso-date.js'
import type { ReadMeeting } from '../src/domain/minutes.js'
import type { Span } from '../src/domain/place.js'
import { writtenDay } from './due-dates.js'
import type { SlashOrder } from './written-dates.js'

/** Due days of action items that are two days, and the file tells nowhere which: 04/05/2025. */
export function ambiguousDueDays(
  file: string,
  { date, actionItems }: Pick<ReadMeeting, 'date' | 'actionItems'>,
  slashes: SlashOrder | null,
): Diagnostic[] {
  if (slashes !== null) return []
  return actionItems.flatMap(({ due, text, evidence }) => {
    if (due === null || !/\d[/-]\d/.test(text)) return []
    const written = writtenDay(text.slice(0, 2000), date)
    return written?.otherwise && written.date === due
      ? [ambiguousDay(file, due, written.otherwise, evidence.span)]
      : []
  })
}

export function ambiguousDay(file: string, read: IsoDate, otherwise: IsoDate, span: Span): Diagnostic {
  return {
    code: 'ambiguous-date',
    severity: 'warning',
    message: `This day was read as ${read}, and may be ${otherwise}. Write it as ${read} or ${otherwise}.`,
    file,
    span,
  }
}
