import { END_OF_TIME } from '../../domain/iso-date.js'
import { ActionItemList } from '../answers/action-item-list.js'
import { actionItemsByOwner } from '../answers/action-items-by-owner.js'
import { addressOf, eventsOf, groupOf, meetingOf, referencesOf, topicsOf } from '../answers/around.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { actionItemById } from '../answers/ids.js'
import { MinutegraphError } from '../../domain/errors.js'
import type { ActionItemModel, SightingGlance, SightingModel } from '../reading/models.js'

export const actionItemResolvers: Resolvers = {
  Query: {
    actionItems: (_, { filter, orderBy, asOf, ...page }, context) =>
      new ActionItemList(context.reading(asOf), filter, orderBy, page),
    actionItemsByOwner: (_, { filter, asOf }, context) => actionItemsByOwner(context.reading(asOf), filter),
    actionItem: (_, { id, asOf }, context) => actionItemById(context.reading(asOf), id),
  },

  ActionItemConnection: {
    edges: async (list) => (await list.page()).edges,
    nodes: async (list) => (await list.page()).nodes,
    pageInfo: async (list) => (await list.page()).pageInfo,
    totalCount: async (list) => (await list.counts()).totalCount,
    leftOut: async (list) => (await list.counts()).leftOut,
    overdueCount: async (list) => (await list.counts()).overdueCount,
    unownedCount: async (list) => (await list.counts()).unownedCount,
  },

  ActionItemsByOwner: {
    leftOut: async (answer) => (await answer.counts()).leftOut,
  },

  ActionItem: {
    title: (item) => item.text,
    groupName: (item) => item.group,
    group: groupOf,
    date: (item) => item.firstSeen,
    meetingsSinceSeen: async (item) =>
      (await item.reading.heldDays.load(item.group)).filter((day) => day > item.lastSeen).length,
    topics: topicsOf,
    latestSighting: (item) => latestSighting(item),
    history: (item) => item.reading.spansOfItem.load(item.id),
    references: async (item) => {
      const sightings = await item.reading.sightingsOfItem.load(item.id)
      return referencesOf(
        sightings.flatMap(({ references }) => references),
        item.reading,
      )
    },
    events: eventsOf,
    file: (item) => firstSighting(item).file,
    line: (item) => firstSighting(item).line,
    endLine: (item) => firstSighting(item).endLine,
    excerpt: (item) => firstSighting(item).excerpt,
    url: (item) => addressOf(firstSighting(item)),
  },

  Sighting: {
    owners: async (glance) => {
      const [sighting, directory] = await Promise.all([wholeSighting(glance), glance.reading.directory()])
      return sighting.ownerNames.map((name) => {
        const person = directory.person(name)
        return { reading: glance.reading, name: person?.label ?? name, person: person?.id ?? null }
      })
    },
    marker: async (glance) => (await wholeSighting(glance)).marker,
    statusWords: async (glance) => (await wholeSighting(glance)).statusWords,
    carriedOver: async (glance) => (await wholeSighting(glance)).carriedOver,
    joinedBy: async (glance) => (await wholeSighting(glance)).joinedBy,
    actionItem: async (glance) =>
      (await glance.reading.actionItems.load(glance.actionItem)) ?? missing(glance.actionItem),
    meeting: async (glance) => meetingOf(await wholeSighting(glance)),
    agendaItem: async (glance) => {
      const { agendaItem } = await wholeSighting(glance)
      return agendaItem === null ? null : glance.reading.agendaItems.load(agendaItem)
    },
    references: async (glance) => referencesOf((await wholeSighting(glance)).references, glance.reading),
    url: addressOf,
  },

  StatusSpan: {
    to: (span) => (span.to === END_OF_TIME ? null : span.to),
    staleFrom: (span) => (span.staleFrom < span.to ? span.staleFrom : null),
  },

  PersonName: {
    person: async ({ person, reading }) =>
      person === null ? null : ((await reading.directory()).people.get(person) ?? null),
  },
}

/** Where it was first written; copies count only where there is nothing else. */
function firstSighting(item: ActionItemModel): SightingGlance {
  return item.sightings.find(({ copy }) => !copy) ?? item.sightings[0] ?? missing(item.id)
}

function latestSighting(item: ActionItemModel): SightingGlance {
  return [...item.sightings].reverse().find(({ copy }) => !copy) ?? firstSighting(item)
}

async function wholeSighting(glance: SightingGlance): Promise<SightingModel> {
  if ('meeting' in glance) return glance as SightingModel
  return (await glance.reading.sightings.load(glance.id)) ?? missing(glance.id)
}

function missing(id: string): never {
  throw new MinutegraphError('store-damaged', `A part of ${id} is missing in the store.`, {
    remedy: 'Import the minutes again: that completes an import that was broken off.',
  })
}
