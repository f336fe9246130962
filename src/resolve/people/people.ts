/**
 * Who is who, over all groups: the registry of `minutegraph.yml` first, then what people said (merge), then the
 * evidence of the minutes themselves (a line that gives handle and full name). Likeness alone joins nobody.
 */
import type { Configuration, PersonEntry, PersonKind } from '../../domain/configuration.js'
import type { Event, EventAnchor } from '../../domain/event.js'
import type { Person } from '../../domain/graph.js'
import { idFrom, type Id } from '../../domain/ids.js'
import type { Mention } from '../../domain/minutes.js'
import { Clusters } from './clusters.js'
import { isNobody } from './nobody.js'
import type { SourceOutline } from '../outline.js'
import {
  commonest,
  compareText,
  handleKey,
  initialsOf,
  nameKey,
  nameTokens,
  type SpellingKey,
} from '../spelling.js'

/** How often each way of writing stands in the minutes, by its key. */
export type Spellings = ReadonlyMap<SpellingKey, ReadonlyMap<string, number>>

const TEAM_NAME = /^(?:team|sig|wg|squad|tf|task ?force|working group)\b|\b(?:team|squad)$/i

export class People {
  readonly #clusters = new Clusters()
  readonly #spellings = new Map<SpellingKey, Map<string, number>>()
  readonly #entries = new Map<SpellingKey, PersonEntry>()
  readonly #givenNames = new Map<SpellingKey, Set<string>>()
  readonly #firstNames = new Set<string>()
  readonly #byId = new Map<string, SpellingKey>()
  readonly #preferred = new Map<SpellingKey, SpellingKey>()
  readonly #persons = new Map<SpellingKey, Person>()
  readonly #bearing = new Map<SpellingKey, ReadonlySet<string>>()
  readonly #refused: Event[] = []

  constructor(outlines: readonly SourceOutline[], configuration: Configuration, events: readonly Event[]) {
    this.#register(configuration.people)
    this.#count(outlines)
    this.#joinByEvidence(outlines)
    this.#obey(events)
  }

  /** The cluster that `mention` itself names, whoever is present; null of an empty mention. */
  keyOf(mention: Mention): SpellingKey | null {
    if (mention.handle !== null && mention.handle !== '')
      return this.#clusters.rootOf(handleKey(mention.handle))
    if (mention.name === null) return null
    const key = nameKey(mention.name)
    if (key === 'n:') return null
    const handle = this.#handleOfName(mention.name)
    return this.#clusters.rootOf(handle ?? key)
  }

  /** True where the registry itself gives this spelling. */
  isConfigured(mention: Mention): boolean {
    const keys = [mention.handle && handleKey(mention.handle), mention.name && nameKey(mention.name)]
    return keys.some((key) => key && this.#configured.has(key))
  }
  readonly #configured = new Set<SpellingKey>()

  /** The words by which somebody is called among the people present: first name, surname, initials. */
  callsOf(root: SpellingKey): ReadonlySet<string> {
    const known = this.#bearing.get(root)
    if (known) return known
    const calls = new Set<string>(this.#givenNames.get(root) ?? [])
    for (const member of this.#clusters.membersOf(root)) {
      for (const given of this.#givenNames.get(member) ?? []) calls.add(given)
      for (const written of this.#writtenAs(member)) {
        if (member.startsWith('h:')) continue
        const tokens = nameTokens(written)
        const [first] = tokens
        const last = tokens.at(-1)
        if (first) calls.add(first)
        if (last) calls.add(last)
        const initials = initialsOf(written)
        if (initials.length >= 2) calls.add(initials)
      }
    }
    this.#bearing.set(root, calls)
    return calls
  }

  /** The person of a cluster. */
  personOf(root: SpellingKey): Person {
    let person = this.#persons.get(root)
    if (!person) {
      person = this.#build(root)
      this.#persons.set(root, person)
    }
    return person
  }

  /** False where the registry says that these two are two. */
  mayBeOne(a: Person, b: Person): boolean {
    const keysOf = (person: Person): SpellingKey[] => [
      ...(person.handle === null ? [] : [handleKey(person.handle)]),
      ...(person.name === null ? [] : [nameKey(person.name)]),
    ]
    return keysOf(a).every((left) => keysOf(b).every((right) => this.#clusters.mayJoin(left, right)))
  }

  /** Merges that were not obeyed: the registry says that they are two. */
  get refused(): readonly Event[] {
    return this.#refused
  }

  configuredPersons(): Person[] {
    return [...new Set([...this.#entries.keys()].map((key) => this.#clusters.rootOf(key)))].map((root) =>
      this.personOf(root),
    )
  }

  /**
   * All that answers depend on, beside the configuration: equal of two indexes that answer every question alike. How often
   * a spelling stands in the minutes is in it only as far as a person is called by it. Asked before anything else.
   */
  foundations(): unknown {
    const sorted = (words: Iterable<string>): string[] => [...words].sort(compareText)
    const sortedSets = (sets: ReadonlyMap<string, { keys(): Iterable<string> }>) =>
      sorted(sets.keys()).map((key) => [key, sorted(sets.get(key)?.keys() ?? [])])
    return [
      this.#clusters.roots().map((root) => [root, this.#clusters.membersOf(root), this.personOf(root)]),
      sortedSets(this.#spellings),
      sortedSets(this.#givenNames),
      sorted(this.#firstNames),
      [...this.#byId],
      [...this.#preferred],
      this.#refused,
    ]
  }

  #register(entries: readonly PersonEntry[]): void {
    for (const entry of entries) {
      const keys = keysOfEntry(entry)
      const [first] = keys
      if (first === undefined) continue
      this.#entries.set(first, entry)
      for (const key of keys) {
        this.#clusters.join(first, key)
        this.#configured.add(key)
      }
      for (const other of entry.not) {
        for (const key of [handleKey(other), nameKey(other)]) this.#clusters.keepApart(first, key)
      }
    }
    // Two entries are two people, whatever minutes or events say.
    const firsts = [...this.#entries.keys()]
    firsts.forEach((a, i) => firsts.slice(i + 1).forEach((b) => this.#clusters.keepApart(a, b)))
  }

  #count(outlines: readonly SourceOutline[]): void {
    const tally = (key: SpellingKey, written: string, count: number): void => {
      const counts = this.#spellings.get(key) ?? new Map<string, number>()
      counts.set(written, (counts.get(written) ?? 0) + count)
      this.#spellings.set(key, counts)
      this.#clusters.rootOf(key)
    }
    for (const { mention, count } of mentionsOf(outlines)) {
      if (isNobody(mention) && !this.isConfigured(mention)) continue
      if (mention.handle) tally(handleKey(mention.handle), mention.handle.replace(/^@/, ''), count)
      if (!mention.name) continue
      tally(nameKey(mention.name), mention.name.trim(), count)
      const [first, more] = nameTokens(mention.name)
      if (first !== undefined && (more !== undefined || mention.handle)) this.#firstNames.add(first)
    }
  }

  /** Handle and full name on one line are one person, unless the name stands beside several handles. */
  #joinByEvidence(outlines: readonly SourceOutline[]): void {
    const handlesOfName = new Map<SpellingKey, Set<SpellingKey>>()
    for (const { mention } of mentionsOf(outlines)) {
      if (!mention.handle || !mention.name) continue
      const handle = handleKey(mention.handle)
      const name = nameKey(mention.name)
      const tokens = nameTokens(mention.name)
      const [only] = tokens
      if (tokens.length === 1 && only !== undefined) {
        const given = this.#givenNames.get(handle) ?? new Set()
        given.add(only)
        this.#givenNames.set(handle, given)
      } else if (tokens.length > 1) {
        const handles = handlesOfName.get(name) ?? new Set()
        handles.add(this.#clusters.rootOf(handle))
        handlesOfName.set(name, handles)
      }
    }
    for (const name of [...handlesOfName.keys()].sort(compareText)) {
      const handles = [...(handlesOfName.get(name) ?? [])]
      const [handle] = handles
      if (handles.length === 1 && handle !== undefined) this.#clusters.join(handle, name)
    }
  }

  /** People merged by people: the subject is the object. The registry wins where it says otherwise. */
  #obey(events: readonly Event[]): void {
    const merges = events.filter((event) => event.kind === 'merge-people')
    if (merges.length === 0) return
    for (const root of this.#clusters.roots()) this.#byId.set(this.#build(root).id, root)
    for (const event of merges) {
      const { subject, object } = event
      const from = this.keyOfAnchor(subject)
      const to = object && this.keyOfAnchor(object)
      if (!from || !to) continue
      const preferred = this.#preferred.get(this.#clusters.rootOf(to)) ?? to
      if (!this.#clusters.join(from, to)) {
        this.#refused.push(event)
        continue
      }
      const root = this.#clusters.rootOf(to)
      this.#preferred.set(root, preferred)
      this.#byId.set(this.#build(root).id, root)
    }
  }

  /** The cluster an event speaks of: by id, else by the name it had; null where it is nowhere any more. */
  keyOfAnchor(anchor: EventAnchor): SpellingKey | null {
    const byId = this.#byId.get(anchor.id)
    if (byId !== undefined) return this.#clusters.rootOf(byId)
    const spelling = anchor.text || anchor.id
    return [handleKey(spelling), nameKey(spelling)].find((key) => this.#clusters.has(key)) ?? null
  }

  /**
   * One word without `@` that is somebody's handle elsewhere. "Mira" is no handle where Miras are known by that first
   * name, unless it is spelt as the handle is.
   */
  #handleOfName(name: string): SpellingKey | null {
    if (/\s/.test(name.trim())) return null
    const key = handleKey(name.trim())
    const spelt = this.#spellings.get(key)?.has(name.trim()) ?? false
    if (!spelt && !this.#configured.has(key) && this.#firstNames.has(key.slice(2))) return null
    return this.#spellings.has(key) || this.#configured.has(key) ? key : null
  }

  #writtenAs(member: SpellingKey): string[] {
    const counts = this.#spellings.get(member)
    return counts ? [...counts.keys()] : [member.slice(2)]
  }

  #build(root: SpellingKey): Person {
    const members = this.#clusters.membersOf(root)
    const entry = members.map((key) => this.#entries.get(key)).find((found) => found !== undefined) ?? null
    const preferred = this.#preferred.get(this.#clusters.rootOf(root))
    const handle = entry?.handle ?? this.#commonestOf(members, 'h:', preferred)
    const name = entry?.name ?? this.#commonestOf(members, 'n:', preferred)
    const label = handle ?? name ?? root.slice(2)
    const aliases = new Set<string>(entry ? entry.aliases : [])
    for (const member of members)
      for (const written of this.#spellings.get(member)?.keys() ?? []) aliases.add(written)
    if (handle) aliases.add(handle)
    if (name) aliases.add(name)
    const kind: PersonKind = entry?.kind ?? (handle === null && TEAM_NAME.test(label) ? 'team' : 'person')
    return {
      id: personId(handle, label),
      label,
      handle,
      name,
      kind,
      aliases: [...aliases].sort(compareText),
    }
  }

  #commonestOf(members: readonly SpellingKey[], prefix: 'h:' | 'n:', preferred?: SpellingKey): string | null {
    const first = preferred?.startsWith(prefix) ? this.#spellings.get(preferred) : undefined
    if (first) return commonest(first)
    const all = new Map<string, number>()
    for (const member of members) {
      if (!member.startsWith(prefix)) continue
      const single = prefix === 'n:' && !member.includes(' ')
      for (const [written, count] of this.#spellings.get(member) ?? []) {
        // A full name says more than a first name, however often that is written.
        all.set(written, (all.get(written) ?? 0) + (single ? count / 1e6 : count))
      }
    }
    return commonest(all)
  }
}

function personId(handle: string | null, label: string): Id<'Person'> {
  return idFrom('Person', handle === null ? nameKey(label) : handleKey(handle))
}

function keysOfEntry(entry: PersonEntry): SpellingKey[] {
  const keys: SpellingKey[] = []
  if (entry.handle) keys.push(handleKey(entry.handle))
  if (entry.name) keys.push(nameKey(entry.name))
  for (const alias of entry.aliases) {
    keys.push(nameKey(alias))
    if (!/\s/.test(alias.trim())) keys.push(handleKey(alias))
  }
  return keys
}

function* mentionsOf(outlines: readonly SourceOutline[]): Generator<{ mention: Mention; count: number }> {
  for (const outline of outlines) {
    for (const meeting of outline.meetings) {
      for (const mention of meeting.participants) yield { mention, count: 1 }
      for (const mention of meeting.mentions) yield { mention, count: mention.count }
    }
  }
}
