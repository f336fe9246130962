import { ActionItemList } from '../answers/action-item-list.js'
import { decisionFrom } from '../reading/fact-rows.js'
import type { Resolvers, TopicFilter, TopicOrder } from '../generated/resolver-types.js'
import type { TopicGlance, TopicModel } from '../reading/models.js'
import { pageOfList } from '../reading/paging.js'
import type { Reading } from '../reading/reading.js'
import { topicHistory } from '../answers/topic-history.js'

export const topicResolvers: Resolvers = {
  Query: {
    topics: async (_, { filter, orderBy, asOf, ...page }, context) =>
      pageOfList(await topicsFound(context.reading(asOf), filter, orderBy), page, ({ id }) => id),
    topic: async (_, { name, asOf }, context) => (await context.reading(asOf).directory()).topic(name),
    topicHistory: (_, { query, group, since, marker, asOf }, context) =>
      topicHistory(context.reading(asOf), {
        query,
        group: group ?? null,
        since: since ?? null,
        markers: marker ?? ['explicit'],
      }),
  },

  Topic: {
    aliases: async (topic) => (await wholeTopic(topic)).aliases,
    curated: async (topic) => (await wholeTopic(topic)).curated,
    parent: async (topic) => {
      const { parent, reading } = await wholeTopic(topic)
      return parent === null ? null : ((await reading.directory()).topics.get(parent) ?? null)
    },
    children: async ({ id, reading }) =>
      [...(await reading.directory()).topics.values()]
        .filter(({ parent }) => parent === id)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    counts: (topic) => topic.reading.topicCounts.load(topic.id),
    agendaItemsByMonth: (topic) => topic.reading.monthsOfTopic.load(topic.id),
    firstMeeting: async (topic) => (await topic.reading.topicCounts.load(topic.id)).firstMeeting,
    lastMeeting: async (topic) => (await topic.reading.topicCounts.load(topic.id)).lastMeeting,
    groupNames: async (topic) => (await topic.reading.topicCounts.load(topic.id)).groupNames,
    history: async (topic) =>
      topicHistory(topic.reading, {
        query: topic.name,
        topic: await wholeTopic(topic),
        group: null,
        since: null,
        markers: ['explicit'],
      }),
    inForce: (topic) =>
      topic.reading.all(
        'decisions',
        'topic',
        'date',
        { topics: [topic.id], standings: ['in-force'], markers: ['explicit'] },
        decisionFrom,
        'desc',
      ),
    actionItems: (topic, { filter, orderBy, ...page }) =>
      new ActionItemList(topic.reading, { ...filter, topic: [topic.id] }, orderBy, page),
  },

  TopicHistory: {
    entries: (history, page) => history.entries(page),
  },

  TimelineEntry: { __resolveType: ({ type }) => type },
}

async function wholeTopic(topic: TopicGlance): Promise<TopicModel> {
  if ('aliases' in topic) return topic as TopicModel
  return (await topic.reading.directory()).knownTopic(topic.id)
}

async function topicsFound(
  reading: Reading,
  filter: TopicFilter | null | undefined,
  order: TopicOrder | null | undefined,
): Promise<TopicModel[]> {
  const directory = await reading.directory()
  const groups = filter?.group ? new Set(directory.groupNames(filter.group)) : null
  const words = filter?.text?.toLowerCase()
  const topics = await Promise.all(
    [...directory.topics.values()].map(async (topic) => ({
      topic,
      counts: await reading.topicCounts.load(topic.id),
    })),
  )
  const found = topics.filter(
    ({ topic, counts }) =>
      // What nobody named and nothing was about yet, as of the day, was no topic then.
      (topic.curated || counts.agendaItems + counts.actionItems + counts.decisions > 0) &&
      (filter?.curated == null || topic.curated === filter.curated) &&
      counts.agendaItems >= (filter?.minAgendaItems ?? 0) &&
      (!groups || counts.groupNames.some((name) => groups.has(name))) &&
      (words === undefined ||
        [topic.name, ...topic.aliases].some((name) => name.toLowerCase().includes(words))),
  )
  const sign = (order?.direction ?? 'DESC') === 'DESC' ? -1 : 1
  const field = order?.field ?? 'AGENDA_ITEMS'
  const byName = (a: TopicModel, b: TopicModel) =>
    a.name.toLowerCase() < b.name.toLowerCase()
      ? -1
      : a.name.toLowerCase() > b.name.toLowerCase()
        ? 1
        : a.id < b.id
          ? -1
          : 1
  return found
    .sort((a, b) => {
      switch (field) {
        case 'NAME':
          return sign * byName(a.topic, b.topic)
        case 'AGENDA_ITEMS':
          return sign * (a.counts.agendaItems - b.counts.agendaItems) || byName(a.topic, b.topic)
        case 'LAST_MEETING': {
          const [x, y] = [a.counts.lastMeeting ?? '', b.counts.lastMeeting ?? '']
          return sign * (x < y ? -1 : x > y ? 1 : 0) || byName(a.topic, b.topic)
        }
      }
    })
    .map(({ topic }) => topic)
}
