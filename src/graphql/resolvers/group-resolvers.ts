import { ActionItemList } from '../answers/action-item-list.js'
import { decisionConnection, meetingConnection } from '../answers/connections.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { pageOfList } from '../reading/paging.js'

export const groupResolvers: Resolvers = {
  Query: {
    groups: async (_, { asOf, ...page }, context) => {
      const directory = await context.reading(asOf).directory()
      const groups = [...directory.groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      return pageOfList(groups, page, ({ id }) => id, 100)
    },
    group: async (_, { name, asOf }, context) => (await context.reading(asOf).directory()).group(name),
  },

  Group: {
    counts: (group) => group.reading.groupCounts.load(group.name),
    firstMeeting: async (group) => (await group.reading.groupCounts.load(group.name)).firstMeeting,
    lastMeeting: async (group) => (await group.reading.groupCounts.load(group.name)).lastMeeting,
    meetings: (group, { filter, ...page }) =>
      meetingConnection(group.reading, { ...filter, group: [group.name] }, 'DESC', page),
    actionItems: (group, { filter, orderBy, ...page }) =>
      new ActionItemList(group.reading, { ...filter, group: [group.name] }, orderBy, page),
    decisions: (group, { filter, ...page }) =>
      decisionConnection(group.reading, { ...filter, group: [group.name] }, 'DESC', page),
  },
}
