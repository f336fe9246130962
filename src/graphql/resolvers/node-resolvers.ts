import { MinutegraphError } from '../../domain/errors.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { actionItemById, fullId, labelOf } from '../answers/ids.js'
import type { NodeModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

const MOST = 100

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id, asOf }, context) => {
      const reading = context.reading(asOf)
      // Of one thing all is likely asked; of many, loaders ask for what is wanted of all of them.
      return labelOf(id) === 'ActionItem' ? actionItemById(reading, id) : nodeById(reading, id)
    },
    nodes: (_, { ids, asOf }, context) => {
      if (ids.length > MOST)
        throw new MinutegraphError('usage', `At most ${MOST} ids can be asked for at once.`, {
          remedy: 'Ask for them in several requests.',
        })
      return Promise.all(ids.map((id) => nodeById(context.reading(asOf), id)))
    },
  },

  Node: { __resolveType: ({ type }) => type },
  Sourced: { __resolveType: ({ type }) => type },
}

/** The thing with this id or its unique beginning, or null. Things of after the reading's day are not there yet. */
export async function nodeById(reading: Reading, id: string): Promise<NodeModel | null> {
  const label = labelOf(id)
  if (label === null) return null
  const whole = await fullId(reading, label, id)
  if (whole === null) return null
  switch (label) {
    case 'ActionItem':
      return reading.actionItems.load(whole)
    case 'AgendaItem':
      return reading.agendaItems.load(whole)
    case 'Chore':
      return reading.chores.load(whole)
    case 'Decision':
      return reading.decisions.load(whole)
    case 'Event': {
      const event = (await reading.events()).find((said) => said.id === whole)
      return event ? { type: 'Event', reading, id: event.id, event } : null
    }
    case 'Group':
      return (await reading.directory()).groups.get(whole) ?? null
    case 'Meeting':
      return reading.meetings.load(whole)
    case 'Person':
      return (await reading.directory()).people.get(whole) ?? null
    case 'Question':
      return reading.questions.load(whole)
    case 'Reference':
      return reading.references.load(whole)
    case 'Sighting':
      return reading.sightings.load(whole)
    case 'Source':
      return reading.sources.load(whole)
    case 'Topic':
      return (await reading.directory()).topics.get(whole) ?? null
  }
}
