/** Action items out of threads: owners, words, due date, topics, and the story of their status. */
import type { StaleRule } from '../../domain/configuration.js'
import type { Event } from '../../domain/event.js'
import type { ActionItem, Sighting } from '../../domain/graph.js'
import type { Id } from '../../domain/ids.js'
import { commitmentsFrom } from './commitments.js'
import type { Directory } from '../directory.js'
import { groupBy } from '../../domain/group-by.js'
import { isItemEvent, ThreadFinder } from './item-events.js'
import type { MeetingFacts } from '../meeting-facts.js'
import type { Passing } from './passing.js'
import type { SightingDraft } from './sighting-draft.js'
import { copiesOf } from './sightings.js'
import type { StandingLists } from './standing-lists.js'
import { statusStory, type HeldDays } from './status-spans.js'
import type { Thread } from './thread.js'

export interface ItemContext {
  readonly directory: Directory
  /** By meeting id. */
  readonly facts: ReadonlyMap<Id<'Meeting'>, MeetingFacts>
  readonly lists: StandingLists
  readonly passing: Passing
  readonly heldDays: HeldDays
  readonly staleOf: (group: string) => StaleRule
}

/** One action item a thread, in the threads' order. */
export function actionItemsFrom(
  threads: readonly Thread[],
  events: readonly Event[],
  context: ItemContext,
): ActionItem[] {
  const finder = new ThreadFinder(threads)
  const said = groupBy(events.filter(isItemEvent), (event) => finder.threadOf(event.subject))
  return threads.map((thread) => actionItemFrom(thread, said.get(thread) ?? [], context))
}

function actionItemFrom(thread: Thread, events: readonly Event[], context: ItemContext): ActionItem {
  const drafts = thread.map(({ draft }) => draft)
  const first = drafts[0]
  const last = drafts.at(-1)
  if (!first || !last) throw new Error('a thread without a sighting')
  const { spans, conflicts } = statusStory({
    item: first.itemId,
    sightings: drafts,
    events,
    lists: context.lists,
    passing: context.passing,
    heldDays: context.heldDays,
    stale: context.staleOf(last.group),
  })
  const commitments = commitmentsFrom(drafts, events, context.directory)
  const latest = commitments.at(-1)
  const explicit = drafts.find((draft) => draft.read.marker === 'explicit')
  return {
    id: first.itemId,
    group: last.group,
    text: textOf(drafts),
    owners: latest?.owners ?? [],
    marker: explicit ? 'explicit' : 'inferred',
    reason: explicit ? null : first.read.reason,
    due: latest?.due ?? null,
    firstSeen: first.date,
    lastSeen: last.date,
    topics: topicsOf(drafts, context),
    sightings: sightingsOf(thread, context),
    spans,
    commitments,
    conflicts,
    dismissed:
      events.findLast((event) => event.kind === 'dismiss' || event.kind === 'reopen')?.kind === 'dismiss',
  }
}

/** The latest words that say something; of a line that holds only a link, the earlier words say more. */
function textOf(drafts: readonly SightingDraft[]): string {
  const telling = drafts.findLast((draft) => draft.stems.length > 0) ?? drafts.at(-1)
  return telling?.read.text ?? ''
}

function topicsOf(drafts: readonly SightingDraft[], { facts, directory }: ItemContext): Id<'Topic'>[] {
  const topics = new Set<Id<'Topic'>>()
  for (const draft of drafts) {
    const agenda =
      draft.read.agendaLine === null
        ? undefined
        : facts.get(draft.meeting)?.agendaByLine.get(draft.read.agendaLine)
    for (const topic of agenda?.item.topics ?? []) topics.add(topic)
    for (const topic of directory.topics.namedIn(draft.read.text)) topics.add(topic)
  }
  return [...topics]
}

function sightingsOf(thread: Thread, { facts }: ItemContext): Sighting[] {
  return thread.flatMap(({ draft, joinedBy }) => {
    const sighting: Sighting = { ...draft.sighting, joinedBy }
    const meeting = facts.get(draft.meeting)
    return meeting ? [sighting, ...copiesOf(sighting, meeting)] : [sighting]
  })
}
