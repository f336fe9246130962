import type { Event } from '../domain/event.js'
import { decisionOf } from './decisions/decisions.js'
import { titleKey } from './topics/title-key.js'
import { normalisedWords, stemsFrom } from './words.js'

export interface OrphanedEvent {
  readonly event: Event
  readonly anchor: Event['subject']
  /** What it speaks of and cannot be found, in words for a person. */
  readonly message: string
}

/** What the minutes hold today, as far as events speak of it. */
export interface Known {
  readonly actionItems: readonly {
    readonly id: string
    readonly sightings: readonly { readonly file: string; readonly line: number; readonly text: string }[]
  }[]
  readonly decisions: readonly {
    readonly id: string
    readonly group: string
    readonly file: string
    readonly text: string
  }[]
  readonly people: readonly {
    readonly id: string
    readonly label: string
    readonly aliases: readonly string[]
  }[]
  readonly topics: readonly {
    readonly id: string
    readonly name: string
    readonly aliases: readonly string[]
  }[]
}

/** Events that speak of something the minutes no longer hold. They stay in the journal; `doctor` names them. */
export function orphanedEvents(events: readonly Event[], known: Known): OrphanedEvent[] {
  const { actionItems: items, decisions } = known
  const itemIds = new Set<string>(items.map((item) => item.id))
  const words = new Set(
    items.flatMap((item) => item.sightings.map((sighting) => normalisedWords(sighting.text))),
  )
  const places = new Map(
    items.flatMap((item) =>
      item.sightings.map((sighting) => [`${sighting.file}:${sighting.line}`, sighting.text] as const),
    ),
  )
  const spellings = new Set(
    known.people.flatMap((person) =>
      [person.id, person.label, ...person.aliases].map((name) => name.toLowerCase()),
    ),
  )
  const topics = new Set(
    known.topics.flatMap((topic) => [topic.id, topic.name, ...topic.aliases].map(titleKey)),
  )
  const isThere = (anchor: Event['subject'], kind: Event['kind']): boolean => {
    switch (kind) {
      case 'supersede':
        return decisionOf(anchor, decisions) !== null
      case 'merge-people':
        return spellings.has(anchor.id.toLowerCase()) || spellings.has(anchor.text.toLowerCase())
      case 'name-topic':
      case 'merge-topics':
      case 'split-topic':
        return topics.has(titleKey(anchor.text)) || topics.has(titleKey(anchor.id))
      case 'close':
      case 'reopen':
      case 'drop':
      case 'assign':
      case 'dismiss':
      case 'same':
      case 'split':
        return (
          itemIds.has(anchor.id) ||
          words.has(normalisedWords(anchor.text)) ||
          anchor.places.some((place) => isAlike(places.get(`${place.file}:${place.line}`), anchor.text))
        )
    }
  }
  return events.flatMap((event) => {
    const anchors = event.object ? [event.subject, event.object] : [event.subject]
    const missing = anchors.filter((anchor) => !isThere(anchor, event.kind))
    return missing.map((anchor) => ({
      event,
      anchor,
      message: `${event.kind} by ${event.by} on ${event.day}: "${anchor.text}" is in no minutes any more`,
    }))
  })
}

function isAlike(text: string | undefined, other: string): boolean {
  if (text === undefined) return false
  const a = new Set(stemsFrom(text))
  const b = new Set(stemsFrom(other))
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared * 2 >= a.size + b.size - shared
}
