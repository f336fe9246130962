/** The schema: SDL of schema/*.graphql with the resolvers of resolvers/. */
import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { assetPath } from '../assets.js'
import type { Resolvers } from './generated/resolver-types.js'
import { countLists } from './list-budget.js'
import { actionItemResolvers } from './resolvers/action-item-resolvers.js'
import { decisionResolvers } from './resolvers/decision-resolvers.js'
import { eventResolvers } from './resolvers/event-resolvers.js'
import { groupResolvers } from './resolvers/group-resolvers.js'
import { meetingResolvers } from './resolvers/meeting-resolvers.js'
import { nodeResolvers } from './resolvers/node-resolvers.js'
import { personResolvers } from './resolvers/person-resolvers.js'
import { reportResolvers } from './resolvers/report-resolvers.js'
import { scalarsAndEnums } from './resolvers/scalars-and-enums.js'
import { searchResolvers } from './resolvers/search-resolvers.js'
import { storeResolvers } from './resolvers/store-resolvers.js'
import { subscriptionResolvers } from './resolvers/subscription-resolvers.js'
import { topicResolvers } from './resolvers/topic-resolvers.js'

const RESOLVERS: Resolvers[] = [
  scalarsAndEnums,
  nodeResolvers,
  actionItemResolvers,
  meetingResolvers,
  decisionResolvers,
  personResolvers,
  groupResolvers,
  topicResolvers,
  searchResolvers,
  reportResolvers,
  eventResolvers,
  storeResolvers,
  subscriptionResolvers,
]

/** The SDL as it ships, all subjects together. */
export function schemaText(): string {
  return readdirSync(assetPath('schema'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(assetPath('schema', name), 'utf8'))
    .join('\n')
}

export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: schemaText(),
    resolvers: RESOLVERS,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  return countLists(schema)
}
