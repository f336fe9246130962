import { MinutegraphError } from '../../domain/errors.js'
import type { Event } from '../../domain/event.js'
import type { EventLog } from '../port.js'
import type { EventJournal } from './event-journal.js'

/** The journal first, synced; then the graph. What the graph lacks after a crash is replayed when the store is opened. */
export class JournalledEventLog implements EventLog {
  readonly #journal: EventJournal
  readonly #graph: EventLog

  private constructor(journal: EventJournal, graph: EventLog) {
    this.#journal = journal
    this.#graph = graph
  }

  static async open(journal: EventJournal, graph: EventLog): Promise<JournalledEventLog> {
    const known = new Set((await graph.all()).map((event) => event.id))
    for (const event of journal.events) if (!known.has(event.id)) await graph.append(event)
    return new JournalledEventLog(journal, graph)
  }

  async append(event: Event): Promise<Event> {
    const said = this.#journal.events.find(
      (other) => other.id === event.id || (event.key !== null && other.key === event.key),
    )
    if (said) return said
    this.#journal.append(event)
    try {
      await this.#graph.append(event)
    } catch (cause) {
      throw keptInJournal(cause)
    }
    return event
  }

  all(): Promise<Event[]> {
    return Promise.resolve([...this.#journal.events])
  }
}

/** What the graph says of itself ("taken back") would be untrue of the event. */
function keptInJournal(cause: unknown): MinutegraphError {
  const known = cause instanceof MinutegraphError ? cause : null
  return new MinutegraphError(
    known?.code ?? 'store-failed',
    'What was said is kept in the journal, but the graph could not take it.',
    {
      cause,
      ...(known?.place === undefined ? {} : { place: known.place }),
      remedy:
        (known?.code === 'store-full' ? 'Make room. ' : '') +
        'It need not be said again: it is obeyed when the store is opened the next time.',
    },
  )
}
