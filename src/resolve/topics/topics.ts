/**
 * Topics by local rules: a curated name or alias, or an equal heading in two meetings or more. Statistics of the
 * whole corpus play no part here; what is merely near is ranked when somebody asks (topic-history.ts).
 */
import type { Configuration, TopicEntry } from '../../domain/configuration.js'
import type { Event, EventAnchor } from '../../domain/event.js'
import type { Topic } from '../../domain/graph.js'
import { idFrom, type Id } from '../../domain/ids.js'
import type { SourceOutline } from '../outline.js'
import { remembered } from '../remembered.js'
import { commonest, compareText } from '../spelling.js'
import { isStructuralHeading } from './structural-headings.js'
import { titleKey, topicWords } from './title-key.js'
import { stemOf, wordsFrom } from '../words.js'

interface Draft {
  name: string
  readonly aliases: Set<string>
  readonly keys: Set<string>
  curated: boolean
  readonly configured: boolean
  parent: string | null
}

/** Meetings in which a heading must stand before it is a topic by itself. */
const MEETINGS_FOR_A_TOPIC = 2

export class TopicIndex {
  readonly topics: readonly Topic[]
  readonly #byKey = new Map<string, Id<'Topic'>>()
  readonly #ofTitles = new Map<string, readonly Id<'Topic'>[]>()
  /** Word sequences of curated names, by their first word. */
  readonly #phrases = new Map<string, { readonly words: readonly string[]; readonly topic: Id<'Topic'> }[]>()

  /** Events that were not obeyed: the configuration says otherwise. */
  readonly refused: readonly Event[]

  constructor(drafts: readonly Draft[], refused: readonly Event[]) {
    this.refused = refused
    const idOf = new Map(drafts.map((draft) => [draft.name, topicId(draft.name)]))
    this.topics = drafts
      .map((draft) => ({
        id: topicId(draft.name),
        name: draft.name,
        aliases: [...draft.aliases].filter((alias) => alias !== draft.name).sort(compareText),
        curated: draft.curated,
        parent: draft.parent === null ? null : (idOf.get(draft.parent) ?? null),
      }))
      .sort((a, b) => compareText(a.name, b.name))
    for (const draft of drafts) {
      const id = topicId(draft.name)
      for (const key of draft.keys) this.#byKey.set(key, id)
      if (draft.curated) for (const phrase of [draft.name, ...draft.aliases]) this.#addPhrase(phrase, id)
    }
  }

  /** All that answers depend on: equal of two indexes that answer every question alike. */
  foundations(): unknown {
    return [this.topics, [...this.#byKey], this.curatedPhrases, this.refused]
  }

  /** Topics of an agenda item with this heading: its own, then those whose curated names stand in it. */
  ofTitle(title: string): readonly Id<'Topic'>[] {
    const known = this.#ofTitles.get(title)
    if (known) return known
    const own = this.#byKey.get(titleKey(title))
    const named = this.namedIn(title)
    const topics = own === undefined || named.includes(own) ? named : [own, ...named]
    this.#ofTitles.set(title, topics)
    return topics
  }

  /** Of two indexes with the same, `namedIn` finds the same in every text. */
  get curatedPhrases(): readonly unknown[] {
    return [...this.#phrases]
  }

  /** Topics whose curated name or alias stands in `text`, in order of place. */
  namedIn(text: string): Id<'Topic'>[] {
    if (this.#phrases.size === 0) return []
    const words = wordsFrom(text).map(stemOf)
    const found = new Set<Id<'Topic'>>()
    words.forEach((word, at) => {
      for (const phrase of this.#phrases.get(word) ?? []) {
        if (phrase.words.every((expected, i) => words[at + i] === expected)) found.add(phrase.topic)
      }
    })
    return [...found]
  }

  #addPhrase(phrase: string, topic: Id<'Topic'>): void {
    const words = wordsFrom(phrase).map(stemOf)
    const [first] = words
    if (first === undefined) return
    const known = this.#phrases.get(first) ?? []
    // Spellings that differ in case or number are one phrase.
    if (known.some((other) => other.topic === topic && other.words.join(' ') === words.join(' '))) return
    known.push({ words, topic })
    this.#phrases.set(first, known)
  }
}

/** Topics of all groups: curated ones, those that recur in headings, and what people said of them. */
export function topicsFrom(
  outlines: readonly SourceOutline[],
  configuration: Configuration,
  events: readonly Event[],
): TopicIndex {
  const drafts = new Map<string, Draft>()
  for (const entry of configuration.topics) {
    const draft = draftFromEntry(entry)
    for (const key of draft.keys) drafts.set(key, draft)
  }
  for (const [key, headings] of recurringHeadings(outlines, configuration)) {
    const curated = drafts.get(key)
    if (curated) for (const words of headings.keys()) curated.aliases.add(words)
    else drafts.set(key, draftFromHeadings(key, headings))
  }
  const refused = obey(drafts, events)
  return new TopicIndex([...new Set(drafts.values())], refused)
}

function draftFromEntry(entry: TopicEntry): Draft {
  const names = [entry.name, ...entry.aliases]
  return {
    name: entry.name,
    aliases: new Set(entry.aliases),
    keys: new Set(names.map(titleKey)),
    curated: true,
    configured: true,
    parent: entry.parent,
  }
}

function draftFromHeadings(key: string, headings: ReadonlyMap<string, number>): Draft {
  const name = commonest(headings) ?? key
  return {
    name,
    aliases: new Set(headings.keys()),
    keys: new Set([key]),
    curated: false,
    configured: false,
    parent: null,
  }
}

/** Headings that stand in two meetings or more, with their spellings; copies of a file count once. */
function recurringHeadings(
  outlines: readonly SourceOutline[],
  configuration: Configuration,
): [string, ReadonlyMap<string, number>][] {
  const groupKeys = new Set(
    [...configuration.groups.map((group) => group.name), ...outlines.map((outline) => outline.group)].map(
      titleKey,
    ),
  )
  const uses = new Map<string, { count: number; readonly meetings: Set<string> }>()
  const seen = new Set<string>()
  for (const outline of [...outlines].sort((a, b) => compareText(a.file, b.file))) {
    if (seen.has(outline.hash)) continue
    seen.add(outline.hash)
    for (const meeting of outline.meetings) {
      const day = `${outline.group} ${meeting.date}`
      for (const title of meeting.titles) {
        const use = uses.get(title) ?? { count: 0, meetings: new Set() }
        use.count++
        use.meetings.add(day)
        uses.set(title, use)
      }
    }
  }
  const meetings = new Map<string, Set<string>>()
  const spellings = new Map<string, Map<string, number>>()
  for (const [title, use] of uses) {
    if (isStructuralHeading(title, groupKeys)) continue
    const key = titleKey(title)
    const words = topicWords(title)
    const days = meetings.get(key) ?? new Set()
    for (const day of use.meetings) days.add(day)
    meetings.set(key, days)
    const counts = spellings.get(key) ?? new Map<string, number>()
    spellings.set(key, counts.set(words, (counts.get(words) ?? 0) + use.count))
  }
  return [...spellings]
    .filter(([key]) => (meetings.get(key)?.size ?? 0) >= MEETINGS_FOR_A_TOPIC)
    .sort(([a], [b]) => compareText(a, b))
}

/**
 * Name, merge and split topics as people said, in order. The configuration's own topics keep their names; returns the
 * events that say otherwise.
 */
function obey(drafts: Map<string, Draft>, events: readonly Event[]): Event[] {
  const refused: Event[] = []
  const byId = new Map<string, Draft>()
  for (const draft of drafts.values()) byId.set(topicId(draft.name), draft)
  const find = (anchor: EventAnchor): Draft | null =>
    byId.get(anchor.id) ?? drafts.get(titleKey(anchor.text || anchor.id)) ?? null
  for (const event of events) {
    const [value] = event.values
    if (event.kind === 'name-topic' && value !== undefined) {
      const draft = find(event.subject) ?? newDraft(drafts, event.subject.text)
      if (draft.configured) {
        if (draft.name !== value) refused.push(event)
        continue
      }
      draft.aliases.add(draft.name)
      draft.name = value
      draft.curated = true
      draft.keys.add(titleKey(value))
      drafts.set(titleKey(value), draft)
      byId.set(topicId(value), draft)
    } else if (event.kind === 'merge-topics' && event.object) {
      const from = find(event.subject)
      const into = find(event.object)
      if (!from || !into || from === into) continue
      if (from.configured && into.configured) {
        refused.push(event)
        continue
      }
      const [kept, gone] = from.configured ? [from, into] : [into, from]
      for (const alias of [gone.name, ...gone.aliases]) kept.aliases.add(alias)
      for (const key of gone.keys) {
        kept.keys.add(key)
        drafts.set(key, kept)
      }
      byId.set(topicId(gone.name), kept)
      kept.curated = true
    } else if (event.kind === 'split-topic' && value !== undefined) {
      splitOff(drafts, byId, find(event.subject), event.values)
    }
  }
  return refused
}

/** `spellings` leave the topic; the first of them names the new one. */
function splitOff(
  drafts: Map<string, Draft>,
  byId: Map<string, Draft>,
  from: Draft | null,
  spellings: readonly string[],
): void {
  const [name] = spellings
  if (name === undefined) return
  const keys = spellings.map(titleKey)
  const draft = newDraft(drafts, name)
  for (const key of keys) {
    from?.keys.delete(key)
    draft.keys.add(key)
    drafts.set(key, draft)
  }
  for (const spelling of spellings) {
    from?.aliases.delete(spelling)
    draft.aliases.add(spelling)
  }
  byId.set(topicId(name), draft)
}

function newDraft(drafts: Map<string, Draft>, name: string): Draft {
  const key = titleKey(name)
  const draft: Draft = {
    name,
    aliases: new Set(),
    keys: new Set([key]),
    curated: true,
    configured: false,
    parent: null,
  }
  drafts.set(key, draft)
  return draft
}

const topicId = remembered(50_000, (name: string): Id<'Topic'> => idFrom('Topic', titleKey(name) || name))
