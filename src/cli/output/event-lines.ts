import { MinutegraphError } from '../../domain/errors.js'
import { parseEventLine, printEventLine } from '../../domain/event-line.js'
import type { Event } from '../../domain/event.js'

/** One event a line, as JSON: the form of the journal beside an embedded store, and of backups of any store. */
export function printEventLines(events: readonly Event[]): string {
  return events.map((one) => `${printEventLine(one)}\n`).join('')
}

/** The events of such lines. Fails with `usage`, naming the first line that is none: nothing is restored by halves. */
export function parseEventLines(text: string, place: string): Event[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const event = parseEventLine(line)
    if (event !== null) return [event]
    throw new MinutegraphError('usage', 'This line is no event, so nothing was restored.', {
      place: `${place}:${index + 1}`,
      remedy: 'Name a file that "minutegraph backup" wrote, or the events.jsonl of a store.',
    })
  })
}
