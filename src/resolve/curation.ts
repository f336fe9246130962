/** What people said of people and topics, as entries for `minutegraph.yml`: reviewed there like code, it needs no events. */
import type { PersonEntry, TopicEntry } from '../domain/configuration.js'
import type { Event } from '../domain/event.js'
import { compareText } from './spelling.js'
import { foldText } from './words.js'

export interface Curation {
  readonly people: readonly PersonEntry[]
  readonly topics: readonly TopicEntry[]
}

/**
 * `events` in the order in which they are obeyed. Entries of `known` (the configuration's) that events add to are given
 * whole, to be put in their place; those that no event speaks of are left out.
 */
export function curationFrom(
  events: readonly Event[],
  known: { readonly people: readonly PersonEntry[]; readonly topics: readonly TopicEntry[] },
): Curation {
  const people = new Entries(
    known.people.map((entry) => [entry.handle ?? '', entry.name ?? '', ...entry.aliases]),
  )
  const topics = new Entries(known.topics.map((entry) => [entry.name, ...entry.aliases]))
  for (const { kind, subject, object, values } of events) {
    const [value] = values
    if (kind === 'merge-people' && object) people.merge(object.text, subject.text)
    else if (kind === 'name-topic' && value !== undefined) topics.name(subject.text, value)
    else if (kind === 'merge-topics' && object) topics.merge(object.text, subject.text)
    else if (kind === 'split-topic' && value !== undefined) topics.split(subject.text, values)
  }
  return {
    people: people.spoken().map(([label = '', ...aliases]) => {
      const entry = known.people.find(({ handle, name }) => handle === label || name === label)
      const handle = entry ? entry.handle : isHandle(label) ? label : null
      const name = entry ? entry.name : handle === null ? label : null
      return {
        handle,
        name,
        aliases: aliases.filter((alias) => alias !== '' && alias !== name),
        kind: entry?.kind ?? 'person',
        not: entry?.not ?? [],
      }
    }),
    topics: topics.spoken().map(([name = '', ...aliases]) => {
      const all = [name, ...aliases].map(foldText)
      const entry = known.topics.find((one) => all.includes(foldText(one.name)))
      return { name, aliases, parent: entry?.parent ?? null }
    }),
  }
}

/** Lists of names that are one, the first of them its own. */
class Entries {
  readonly #names: string[][]
  readonly #spoken = new Set<string[]>()

  constructor(known: readonly (readonly string[])[]) {
    this.#names = known.map((names) => names.filter((name, i) => name !== '' && names.indexOf(name) === i))
  }

  merge(kept: string, gone: string): void {
    const [into, from] = [this.#of(kept), this.#of(gone)]
    this.#spoken.add(into)
    if (into === from) return
    for (const name of from) add(into, name)
    this.#forget(from)
  }

  name(old: string, name: string): void {
    this.merge(old, name)
    const names = this.#of(old)
    names.splice(0, names.length, name, ...names.filter((other) => foldText(other) !== foldText(name)))
  }

  split(from: string, names: readonly string[]): void {
    const whole = this.#of(from)
    const [name = from, ...others] = names
    const gone = new Set(names.map(foldText))
    const left = whole.filter((other) => !gone.has(foldText(other)))
    whole.splice(0, whole.length, ...left)
    if (left.length === 0) this.#forget(whole)
    else this.#spoken.add(whole)
    const own = this.#of(name)
    for (const other of others) add(own, other)
    this.#spoken.add(own)
  }

  /** What events spoke of, by name. */
  spoken(): string[][] {
    return [...this.#spoken].sort(([a = ''], [b = '']) => compareText(foldText(a), foldText(b)))
  }

  #of(name: string): string[] {
    const known = this.#names.find((names) => names.some((other) => foldText(other) === foldText(name)))
    if (known) return known
    const fresh = [name]
    this.#names.push(fresh)
    return fresh
  }

  #forget(names: string[]): void {
    this.#names.splice(this.#names.indexOf(names), 1)
    this.#spoken.delete(names)
  }
}

function add(names: string[], name: string): void {
  if (!names.some((other) => foldText(other) === foldText(name))) names.push(name)
}

/** What a person is called by: a handle where it is one word in small letters. */
function isHandle(label: string): boolean {
  return /^[a-z0-9][\w.-]*$/.test(label)
}
