import type { Diagnostic } from '../src/domain/diagnostic.js'
import type { PersonEntry } from '../src/domain/configuration.js'
import type { ReadMinutes } from '../src/domain/minutes.js'
import { unknownPeople } from './unknown-people.js'
import { datesIn } from './written-dates.js'

/** `due 30.02.2025`, `by 2025-02-30`: a day to be done by that the calendar does not have. */
const DUE = /\b(?:by|due|until|till|before)\b/i

/**
 * What the writers of a file may want to mend: all that reading noticed, and decisions that only their wording shows
 * due days that cannot be read, and people whom neither the meeting nor the registry knows. In the order of the file.
 */
export function lintMinutes(
  file: string,
  minutes: ReadMinutes,
  registry: readonly PersonEntry[] = [],
): Diagnostic[] {
  const found: Diagnostic[] = [...minutes.diagnostics, ...unknownPeople(file, minutes, registry)]
  for (const meeting of minutes.meetings) {
    for (const decision of meeting.decisions) {
      if (decision.marker !== 'inferred') continue
      found.push({
        code: 'decision-without-mark',
        severity: 'info',
        message: 'This reads like a decision but is not marked as one. Begin it with "Decision:".',
        file,
        span: decision.evidence.span,
      })
    }
    for (const item of meeting.actionItems) {
      if (!DUE.test(item.text) || !datesIn(item.text).some(({ date }) => date === null)) continue
      found.push({
        code: 'unreadable-due-date',
        severity: 'warning',
        message: 'The day by which this is due does not exist. Write it as 2025-03-07.',
        file,
        span: item.evidence.span,
      })
    }
  }
  return found.sort((a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0))
}
