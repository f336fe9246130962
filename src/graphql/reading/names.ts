/** Whatever can be asked for by name, without the day it is asked as of: read once, looked up by any spelling. */
import type { GraphStore, Row } from '../../store/port.js'
import type { GroupModel, PersonModel, TopicModel } from './models.js'
import { dayOrNull, flag, text, textOrNull, texts, word } from './row-values.js'

export type Person = Omit<PersonModel, 'reading'>
export type Topic = Omit<TopicModel, 'reading'>
export type Group = Omit<GroupModel, 'reading'>

export interface Names {
  readonly people: NamedThings<Person>
  readonly topics: NamedThings<Topic>
  readonly groups: NamedThings<Group>
}

const PERSON_KINDS = ['person', 'team'] as const

/** Things of one kind, by id and by what they are called. */
export class NamedThings<Thing extends { readonly id: string }> {
  readonly byId: ReadonlyMap<string, Thing>
  readonly #namesOf: (thing: Thing) => readonly (readonly string[])[]
  #byName: ReadonlyMap<string, Thing> | null = null

  /** `namesOf`: the better kind of names before the lesser. */
  constructor(things: readonly Thing[], namesOf: (thing: Thing) => readonly (readonly string[])[]) {
    this.byId = new Map(things.map((thing) => [thing.id, thing]))
    this.#namesOf = namesOf
  }

  /** By id, by name whatever the case, or by the beginning of an id that no other has. */
  find(name: string): Thing | null {
    return this.byId.get(name) ?? this.#named(fold(name)) ?? this.#beginning(name)
  }

  /** The first one in whose names, the better kind before the lesser, it stands. */
  #named(name: string): Thing | null {
    this.#byName ??= this.#allNames()
    return this.#byName.get(name) ?? null
  }

  #allNames(): ReadonlyMap<string, Thing> {
    const all = new Map<string, Thing>()
    const things = [...this.byId.values()].map((thing) => ({ thing, names: this.#namesOf(thing) }))
    for (let kind = 0; kind < (things[0]?.names.length ?? 0); kind += 1)
      for (const { thing, names } of things)
        for (const name of names[kind] ?? []) {
          const folded = fold(name)
          if (folded !== '' && !all.has(folded)) all.set(folded, thing)
        }
    return all
  }

  #beginning(id: string): Thing | null {
    if (!/^[a-z]{2}_[0-9a-f]+$/.test(id)) return null
    const found = [...this.byId].filter(([whole]) => whole.startsWith(id))
    return found.length === 1 ? (found[0]?.[1] ?? null) : null
  }
}

/** The names in a store, kept for as long as nothing is written to it. */
export class KeptNames {
  #revision: number | null = null
  #names: Promise<Names> | null = null

  of(store: GraphStore): Promise<Names> {
    const { revision } = store
    if (revision !== null && revision === this.#revision && this.#names) return this.#names
    const names = store
      .read('directory', { peopleFrom: '', topicsFrom: '', groupsFrom: '' })
      .then((rows) => namesFrom(rows))
    this.#revision = revision
    this.#names = names
    names.catch(() => {
      if (this.#names === names) this.#names = null
    })
    return names
  }
}

function namesFrom(rows: readonly Row[]): Names {
  const people: Person[] = []
  const topics: Topic[] = []
  const groups: Group[] = []
  for (const row of rows)
    switch (word(row, 'what', ['person', 'topic', 'group'])) {
      case 'person':
        people.push(personFrom(row))
        break
      case 'topic':
        topics.push(topicFrom(row))
        break
      case 'group':
        groups.push(groupFrom(row))
    }
  return {
    people: new NamedThings(people, ({ handle, label, name, aliases }) => [
      [handle ?? '', label],
      [name ?? ''],
      aliases,
    ]),
    topics: new NamedThings(topics, ({ name, aliases }) => [[name], aliases]),
    groups: new NamedThings(groups, ({ name }) => [[name]]),
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

function personFrom(row: Row): Person {
  return {
    type: 'Person',
    id: text(row, 'id'),
    label: text(row, 'label'),
    handle: textOrNull(row, 'handle'),
    name: textOrNull(row, 'name'),
    kind: word(row, 'kind', PERSON_KINDS),
    aliases: texts(row, 'names'),
  }
}

function topicFrom(row: Row): Topic {
  return {
    type: 'Topic',
    id: text(row, 'id'),
    name: text(row, 'name'),
    aliases: texts(row, 'names'),
    curated: flag(row, 'curated'),
    parent: textOrNull(row, 'parent'),
  }
}

function groupFrom(row: Row): Group {
  return {
    type: 'Group',
    id: text(row, 'id'),
    name: text(row, 'name'),
    successorOf: texts(row, 'names'),
    ended: dayOrNull(row, 'ended'),
  }
}
