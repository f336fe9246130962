/** The names by which people, topics and groups can be asked for. */
import { MinutegraphError } from '../domain/errors.js'
import type { Row } from '../store/port.js'
import type { GroupModel, PersonModel, TopicModel } from './models.js'
import { nearestNames } from './nearest-names.js'
import type { Reading } from './reading.js'
import { dayOrNull, flag, text, textOrNull, texts, word } from './row-values.js'

const PERSON_KINDS = ['person', 'team'] as const

export class Directory {
  readonly people = new Map<string, PersonModel>()
  readonly topics = new Map<string, TopicModel>()
  readonly groups = new Map<string, GroupModel>()
  readonly #groupsByName = new Map<string, GroupModel>()

  constructor(rows: readonly Row[], reading: Reading) {
    for (const row of rows) {
      const id = text(row, 'id')
      switch (word(row, 'what', ['person', 'topic', 'group'])) {
        case 'person':
          this.people.set(id, personFrom(row, reading))
          break
        case 'topic':
          this.topics.set(id, topicFrom(row, reading))
          break
        case 'group': {
          const group = groupFrom(row, reading)
          this.groups.set(id, group)
          this.#groupsByName.set(group.name, group)
        }
      }
    }
  }

  person(name: string): PersonModel | null {
    return (
      this.people.get(name) ??
      byName([...this.people.values()], name.replace(/^@/, ''), (person) => [
        [person.handle ?? '', person.label],
        [person.name ?? ''],
        person.aliases,
      ]) ??
      byPrefix(this.people, name)
    )
  }

  topic(name: string): TopicModel | null {
    return (
      this.topics.get(name) ??
      byName([...this.topics.values()], name, (topic) => [[topic.name], topic.aliases]) ??
      byPrefix(this.topics, name)
    )
  }

  group(name: string): GroupModel | null {
    return (
      this.#groupsByName.get(name) ??
      this.groups.get(name) ??
      byName([...this.groups.values()], name, (group) => [[group.name]]) ??
      byPrefix(this.groups, name)
    )
  }

  /** Ids of the people named. Throws `not-found`, naming the nearest ones. */
  personIds(names: readonly string[]): string[] {
    return names.map(
      (name) =>
        this.person(name)?.id ??
        unknown(
          'person',
          name,
          [...this.people.values()].flatMap(({ label, name: full }) => [label, full ?? '']),
        ),
    )
  }

  /** Ids of the topics named and of all below them. Throws `not-found`, naming the nearest ones. */
  topicIds(names: readonly string[]): string[] {
    const ids = new Set(names.map((name) => this.knownTopic(name).id))
    for (const id of ids) for (const topic of this.topics.values()) if (topic.parent === id) ids.add(topic.id)
    return [...ids]
  }

  knownTopic(name: string): TopicModel {
    return (
      this.topic(name) ??
      unknown(
        'topic',
        name,
        [...this.topics.values()].flatMap((topic) => [topic.name, ...topic.aliases]),
      )
    )
  }

  /** Names of the groups named and of those that they succeeded. Throws `not-found`, naming the nearest ones. */
  groupNames(names: readonly string[]): string[] {
    const found = new Set(
      names.map(
        (name) =>
          this.group(name)?.name ??
          unknown(
            'group',
            name,
            [...this.groups.values()].map((group) => group.name),
          ),
      ),
    )
    for (const name of found)
      for (const before of this.#groupsByName.get(name)?.successorOf ?? [])
        if (this.#groupsByName.has(before)) found.add(before)
    return [...found]
  }
}

/** The first in whose names, the better kind before the lesser, `name` stands, whatever the case. */
function byName<Thing>(
  things: readonly Thing[],
  name: string,
  namesOf: (thing: Thing) => readonly (readonly string[])[],
): Thing | null {
  const wanted = fold(name)
  if (wanted === '') return null
  const kinds = things[0] ? namesOf(things[0]).length : 0
  for (let kind = 0; kind < kinds; kind += 1)
    for (const thing of things)
      if (namesOf(thing)[kind]?.some((known) => fold(known) === wanted)) return thing
  return null
}

/** The one whose id begins so; null where there is none or more than one. */
function byPrefix<Thing>(things: ReadonlyMap<string, Thing>, prefix: string): Thing | null {
  if (!/^[a-z]{2}_[0-9a-f]+$/.test(prefix)) return null
  const found = [...things].filter(([id]) => id.startsWith(prefix))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

function unknown(kind: 'person' | 'topic' | 'group', name: string, known: readonly string[]): never {
  const nearest = nearestNames(name, known)
  throw new MinutegraphError('not-found', `no ${kind} is called "${name}"`, {
    remedy:
      nearest.length > 0
        ? `Did you mean ${nearest.map((near) => `"${near}"`).join(' or ')}?`
        : `The command "${{ person: 'people', topic: 'topics', group: 'groups' }[kind]}" lists all names.`,
  })
}

function personFrom(row: Row, reading: Reading): PersonModel {
  return {
    type: 'Person',
    reading,
    id: text(row, 'id'),
    label: text(row, 'label'),
    handle: textOrNull(row, 'handle'),
    name: textOrNull(row, 'name'),
    kind: word(row, 'kind', PERSON_KINDS),
    aliases: texts(row, 'names'),
  }
}

function topicFrom(row: Row, reading: Reading): TopicModel {
  return {
    type: 'Topic',
    reading,
    id: text(row, 'id'),
    name: text(row, 'name'),
    aliases: texts(row, 'names'),
    curated: flag(row, 'curated'),
    parent: textOrNull(row, 'parent'),
  }
}

function groupFrom(row: Row, reading: Reading): GroupModel {
  return {
    type: 'Group',
    reading,
    id: text(row, 'id'),
    name: text(row, 'name'),
    successorOf: texts(row, 'names'),
    ended: dayOrNull(row, 'ended'),
  }
}
