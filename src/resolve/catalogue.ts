import type { Configuration } from '../domain/configuration.js'
import type { Event } from '../domain/event.js'
import type { Catalogue, Person } from '../domain/graph.js'
import { contentHash } from '../domain/ids.js'
import { assigneesOf } from './action-items/commitments.js'
import { Directory } from './directory.js'
import type { SourceOutline } from './outline.js'
import { People } from './people/people.js'
import { compareText, spellingOf } from './spelling.js'
import { topicsFrom } from './topics/topics.js'

export interface ResolvedCatalogue {
  readonly catalogue: Catalogue
  readonly directory: Directory
  /** Equal where two directories answer every question alike. */
  readonly directoryDigest: string
  /** Events that say other than the configuration, which wins. */
  readonly refused: readonly Event[]
}

/**
 * People and topics over all groups, from the outlines of all sources. The order of outlines is free.
 * `events` are obeyed in order of time; merges of people and topics hold whatever the day asked about.
 * `before` is what was resolved last: where the directory would answer everything as that one does, it is that one, which
 * remembers what it was asked.
 */
export function resolveCatalogue(
  outlines: readonly SourceOutline[],
  configuration: Configuration,
  events: readonly Event[],
  before: ResolvedCatalogue | null = null,
): ResolvedCatalogue {
  const sorted = [...outlines].sort((a, b) => compareText(a.file, b.file))
  const said = eventsInOrder(events)
  const people = new People(sorted, configuration, said)
  const topics = topicsFrom(sorted, configuration, said)
  const directoryDigest = contentHash(
    JSON.stringify([configuration.people, people.foundations(), topics.foundations()]),
  )
  const directory =
    before?.directoryDigest === directoryDigest ? before.directory : new Directory(people, topics)
  return {
    catalogue: { people: namedPeople(sorted, directory), topics: directory.topics.topics },
    directory,
    directoryDigest,
    refused: [...people.refused, ...topics.refused],
  }
}

/** The order in which events are obeyed: by instant, those of one second as they were said, an undo after what it undoes. */
export function eventsInOrder(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/**
 * Changes when a mention or a heading of `outlines`, those of one chain, or somebody whom its `events` assign resolves
 * otherwise than before: then a chain whose files and events did not change must be resolved again. It must also where
 * words of a task or decision name a curated topic otherwise. Outlines do not have those words, so any new or lost phrase
 * counts for every chain. The order of outlines is free.
 */
export function catalogueDigest(
  outlines: readonly SourceOutline[],
  events: readonly Event[],
  directory: Directory,
): string {
  const lines = [JSON.stringify(directory.topics.curatedPhrases)]
  for (const event of events) {
    if (event.kind === 'assign') lines.push(JSON.stringify(assigneesOf(event, directory)))
  }
  for (const outline of [...outlines].sort((a, b) => compareText(a.file, b.file))) {
    for (const meeting of outline.meetings) lines.push(directory.answersOf(meeting))
  }
  return contentHash(lines.join('\n'))
}

/** Everybody whom the minutes or the configuration name, with the spellings under which they were met. */
function namedPeople(outlines: readonly SourceOutline[], directory: Directory): Person[] {
  const met = new Map<string, { person: Person; spellings: Set<string> }>()
  const meet = (person: Person, spelling: string | null): void => {
    const known = met.get(person.id) ?? { person, spellings: new Set(person.aliases) }
    if (spelling) known.spellings.add(spelling)
    met.set(person.id, known)
  }
  for (const person of directory.people.configuredPersons()) meet(person, null)
  for (const outline of outlines) {
    for (const meeting of outline.meetings) {
      for (const { mention, key } of directory.clustersOf(meeting)) {
        if (key !== null) meet(directory.people.personOf(key), spellingOf(mention).replace(/^@/, ''))
      }
    }
  }
  return [...met.values()]
    .map(({ person, spellings }) => ({ ...person, aliases: [...spellings].sort(compareText) }))
    .sort((a, b) => compareText(a.id, b.id))
}
