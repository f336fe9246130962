import type { Configuration, StaleRule } from '../domain/configuration.js'
import { DEFAULT_STALE } from '../domain/configuration.js'
import type { Event } from '../domain/event.js'
import type { ResolvedGroup, SourceRecord } from '../domain/graph.js'
import { idFrom } from '../domain/ids.js'
import { actionItemsFrom } from './action-items/action-items.js'
import { eventsInOrder } from './catalogue.js'
import { decisionsFrom } from './decisions/decisions.js'
import type { Directory } from './directory.js'
import { factsOfMeeting } from './meeting-facts.js'
import { correctThreads } from './action-items/said-threads.js'
import { settleMeetings } from './action-items/settled-meetings.js'
import { sightingDrafts } from './action-items/sightings.js'
import { Passing } from './action-items/passing.js'
import { compareText } from './spelling.js'
import { StandingLists } from './action-items/standing-lists.js'
import { threadsFrom, weightsFrom } from './action-items/threads.js'

export interface ChainInput {
  /** Groups that are resolved together, predecessors first, as `chainsFrom` gives them. */
  readonly chain: readonly string[]
  /** All sources of these groups, in any order. */
  readonly sources: readonly SourceRecord[]
  readonly directory: Directory
  readonly configuration: Configuration
  /** All events; those of other groups are passed over. */
  readonly events: readonly Event[]
}

/** What the minutes of a chain of groups tell, resolved: one `ResolvedGroup` a group, in the chain's order. */
export function resolveChain(input: ChainInput): ResolvedGroup[] {
  const { chain, directory, configuration } = input
  const events = eventsInOrder(input.events)
  const settled = settleMeetings(input.sources.filter((source) => chain.includes(source.group)))
  const meetings = settled.map((meeting) => factsOfMeeting(meeting, directory))
  const facts = new Map(meetings.map((meeting) => [meeting.settled.id, meeting]))
  const drafts = sightingDrafts(meetings, directory)
  const weigh = weightsFrom(drafts)
  const threads = correctThreads(threadsFrom(drafts, weigh), events)
  const heldDays = [...new Set(settled.filter(({ read }) => read.held).map(({ date }) => date))].sort(
    compareText,
  )
  const actionItems = actionItemsFrom(threads, events, {
    directory,
    facts,
    lists: new StandingLists(settled),
    passing: new Passing(meetings, drafts, weigh),
    heldDays,
    staleOf: (group) => staleRuleOf(group, configuration),
  })
  const decisions = decisionsFrom(meetings, events, directory)
  return chain.map((name) => {
    const entry = configuration.groups.find((group) => group.name === name)
    const own = meetings.filter(({ settled: meeting }) => meeting.group === name)
    return {
      group: {
        id: idFrom('Group', name),
        name,
        successorOf: entry?.successorOf ?? [],
        ended: entry?.ended ?? null,
      },
      meetings: own.map(({ meeting }) => meeting),
      chores: own.flatMap(({ chores }) => chores),
      agendaItems: own.flatMap(({ agendaItems }) => agendaItems),
      actionItems: actionItems.filter((item) => item.group === name),
      decisions: decisions.filter((decision) => decision.group === name),
      questions: own.flatMap(({ questions }) => questions),
    }
  })
}

function staleRuleOf(group: string, configuration: Configuration): StaleRule {
  return configuration.groups.find((entry) => entry.name === group)?.stale ?? DEFAULT_STALE
}
