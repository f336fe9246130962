import { addressOf, eventsOf, groupOf, meetingOf, referencesOf, topicsOf } from '../answers/around.js'
import { decisionConnection } from '../answers/connections.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { fullId } from '../answers/ids.js'
import type { DecisionModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

export const decisionResolvers: Resolvers = {
  Query: {
    decisions: (_, { filter, orderBy, asOf, ...page }, context) =>
      decisionConnection(context.reading(asOf), filter, orderBy?.direction, page),
    decision: async (_, { id, asOf }, context) => {
      const reading = context.reading(asOf)
      const whole = await fullId(reading, 'Decision', id)
      return whole === null ? null : reading.decisions.load(whole)
    },
  },

  Decision: {
    title: (decision) => decision.text,
    group: groupOf,
    groupName: (decision) => decision.group,
    meeting: meetingOf,
    agendaItem: (decision) =>
      decision.agendaItem === null ? null : decision.reading.agendaItems.load(decision.agendaItem),
    topics: topicsOf,
    supersedes: (decision) => decisionsOf(decision.supersedes, decision.reading),
    supersededBy: (decision) => decisionsOf(decision.supersededBy, decision.reading),
    references: (decision) => referencesOf(decision.references, decision.reading),
    events: eventsOf,
    url: addressOf,
  },
}

async function decisionsOf(ids: readonly string[], reading: Reading): Promise<DecisionModel[]> {
  const found = await Promise.all(ids.map((id) => reading.decisions.load(id)))
  return found.filter((decision) => decision !== null).sort((a, b) => (a.date < b.date ? -1 : 1))
}
