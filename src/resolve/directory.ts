import type { PersonRef } from '../domain/graph.js'
import type { Mention } from '../domain/minutes.js'
import type { OutlineMeeting } from './outline.js'
import { isNobody } from './people/nobody.js'
import type { People } from './people/people.js'
import { compareText, nameTokens, spellingOf, type SpellingKey } from './spelling.js'
import type { TopicIndex } from './topics/topics.js'

/** Who is present: the clusters of a meeting's participants. First names are understood among these only. */
export type Presence = readonly SpellingKey[]

interface ClusteredMention {
  readonly mention: Mention
  readonly key: SpellingKey | null
}

/** Answers who and which topic a piece of text means. Built by `resolveCatalogue`; never stored. */
export class Directory {
  readonly people: People
  readonly topics: TopicIndex

  constructor(people: People, topics: TopicIndex) {
    this.people = people
    this.topics = topics
  }

  presenceOf(participants: readonly Mention[]): Presence {
    const roots = new Set<SpellingKey>()
    for (const mention of participants) {
      if (isNobody(mention) && !this.people.isConfigured(mention)) continue
      const key = this.people.keyOf(mention)
      if (key !== null) roots.add(key)
    }
    return [...roots].sort(compareText)
  }

  /** The person that `mention` means in a meeting of these people; a nobody keeps the words as written. */
  refOf(mention: Mention, presence: Presence): PersonRef {
    const key = this.keyOf(mention, presence)
    if (key === null) return { person: null, name: spellingOf(mention) }
    const person = this.people.personOf(key)
    return { person: person.id, name: person.label }
  }

  /** As `refOf` for a list, each person once, in order. */
  refsOf(mentions: readonly Mention[], presence: Presence): PersonRef[] {
    const refs = new Map<string, PersonRef>()
    for (const mention of mentions) {
      const ref = this.refOf(mention, presence)
      const key = ref.person ?? `nobody:${ref.name.toLowerCase()}`
      if (!refs.has(key)) refs.set(key, ref)
    }
    return [...refs.values()]
  }

  /** Participants, then mentions of `meeting`, each with the cluster that it means; null for nobody. */
  clustersOf(meeting: OutlineMeeting): readonly ClusteredMention[] {
    const known = this.#clustered.get(meeting)
    if (known) return known
    const presence = this.presenceOf(meeting.participants)
    const clustered = [...meeting.participants, ...meeting.mentions].map((mention) => ({
      mention,
      key: this.keyOf(mention, presence),
    }))
    this.#clustered.set(meeting, clustered)
    return clustered
  }
  readonly #clustered = new WeakMap<OutlineMeeting, readonly ClusteredMention[]>()

  /** What mentions and headings of `meeting` mean, as a text that is equal where they mean the same. */
  answersOf(meeting: OutlineMeeting): string {
    const known = this.#answers.get(meeting)
    if (known !== undefined) return known
    const people = this.clustersOf(meeting).map(({ mention, key }) => {
      const person = key === null ? null : this.people.personOf(key)
      return person ? `${person.id} ${person.label}` : spellingOf(mention)
    })
    const topics = meeting.titles.map((title) => this.topics.ofTitle(title).join('|'))
    const answers = [...people, ...topics].join('\n')
    this.#answers.set(meeting, answers)
    return answers
  }
  readonly #answers = new WeakMap<OutlineMeeting, string>()

  /** The cluster that `mention` means; null for nobody. */
  keyOf(mention: Mention, presence: Presence): SpellingKey | null {
    if (this.people.isConfigured(mention)) return this.people.keyOf(mention)
    if (isNobody(mention)) return null
    if (!mention.handle && mention.name) {
      const [only, more] = nameTokens(mention.name)
      if (only !== undefined && more === undefined) {
        const bearers = presence.filter((key) => this.people.callsOf(key).has(only))
        const [bearer] = bearers
        if (bearers.length === 1 && bearer !== undefined) return bearer
      }
    }
    return this.people.keyOf(mention)
  }
}
