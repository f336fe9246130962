/** The names by which people, topics and groups can be asked for, as of a reading's day. */
import { MinutegraphError } from '../../domain/errors.js'
import type { GroupModel, PersonModel, TopicModel } from './models.js'
import type { Group, Names, Person, Topic } from './names.js'
import { nearestNames } from './nearest-names.js'
import type { Reading } from './reading.js'

export class Directory {
  readonly #names: Names
  /** By id. */
  readonly people: ThingsOfReading<Person, PersonModel>
  /** By id. */
  readonly topics: ThingsOfReading<Topic, TopicModel>
  /** By id. */
  readonly groups: ThingsOfReading<Group, GroupModel>

  constructor(names: Names, reading: Reading) {
    this.#names = names
    this.people = new ThingsOfReading(names.people.byId, (person) => ({ ...person, reading }))
    this.topics = new ThingsOfReading(names.topics.byId, (topic) => ({ ...topic, reading }))
    this.groups = new ThingsOfReading(names.groups.byId, (group) => ({ ...group, reading }))
  }

  person(name: string): PersonModel | null {
    return this.people.get(this.#names.people.find(name.replace(/^@/, ''))?.id ?? '') ?? null
  }

  topic(name: string): TopicModel | null {
    return this.topics.get(this.#names.topics.find(name)?.id ?? '') ?? null
  }

  group(name: string): GroupModel | null {
    return this.groups.get(this.#names.groups.find(name)?.id ?? '') ?? null
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
    const groups = [...this.groups.values()]
    const found = new Set(
      names.map(
        (name) =>
          this.group(name)?.name ??
          unknown(
            'group',
            name,
            groups.map((group) => group.name),
          ),
      ),
    )
    for (const name of found)
      for (const before of groups.find((group) => group.name === name)?.successorOf ?? [])
        if (groups.some((group) => group.name === before)) found.add(before)
    return [...found]
  }
}

/** Things by id as of a reading's day, each made when it is first looked at: most questions look at few of hundreds. */
class ThingsOfReading<Thing, Model> implements Iterable<[id: string, Model]> {
  readonly #things: ReadonlyMap<string, Thing>
  readonly #inReading: (thing: Thing) => Model
  readonly #made = new Map<string, Model>()

  constructor(things: ReadonlyMap<string, Thing>, inReading: (thing: Thing) => Model) {
    this.#things = things
    this.#inReading = inReading
  }

  get(id: string): Model | undefined {
    const known = this.#made.get(id)
    if (known !== undefined) return known
    const thing = this.#things.get(id)
    if (thing === undefined) return undefined
    const made = this.#inReading(thing)
    this.#made.set(id, made)
    return made
  }

  *values(): Generator<Model> {
    for (const [, model] of this) yield model
  }

  *[Symbol.iterator](): Generator<[id: string, Model]> {
    for (const id of this.#things.keys()) {
      const model = this.get(id)
      if (model !== undefined) yield [id, model]
    }
  }
}

function unknown(kind: 'person' | 'topic' | 'group', name: string, known: readonly string[]): never {
  const nearest = nearestNames(name, known)
  throw new MinutegraphError('not-found', `No ${kind} is called "${name}".`, {
    remedy:
      nearest.length > 0
        ? `Did you mean ${nearest.map((near) => `"${near}"`).join(' or ')}?`
        : `The command "${{ person: 'people', topic: 'topics', group: 'groups' }[kind]}" lists all names.`,
  })
}
