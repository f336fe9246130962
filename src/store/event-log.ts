import type { Event } from '../domain/event.js'
import type { EventLog, GraphStore, Row, Transaction } from './port.js'
import { textOf } from './row-text.js'

/** The events as nodes of the graph: all there is to it on a server; beside a journal, what statements can reach. */
export class GraphEventLog implements EventLog {
  readonly #store: Pick<GraphStore, 'read' | 'write'>

  constructor(store: Pick<GraphStore, 'read' | 'write'>) {
    this.#store = store
  }

  append(event: Event): Promise<Event> {
    return this.#store.write((transaction) => appendEvent(transaction, event))
  }

  async all(): Promise<Event[]> {
    return (await this.#store.read('events', {})).map((row) => eventFrom(row))
  }
}

async function appendEvent(transaction: Transaction, event: Event): Promise<Event> {
  // First, because it makes concurrent writers queue: afterwards nobody else can use the same key.
  const [counter] = await transaction.run('event-sequence', {})
  if (event.key !== null) {
    const [known] = await transaction.run('event-by-key', { key: event.key })
    if (known) return eventFrom(known)
  }
  await transaction.run('create-event', {
    id: event.id,
    sequence: Number(counter?.['sequence']),
    kind: event.kind,
    at: event.at,
    day: event.day,
    by: event.by,
    subject: event.subject.id,
    key: event.key,
    json: JSON.stringify(event),
  })
  return event
}

/** As it was written: our own words. */
export function eventFrom(row: Row, column = 'json'): Event {
  return JSON.parse(textOf(row, column)) as Event
}
