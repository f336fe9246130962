/** Scalars from graphql-scalars under the schema's names, and the words of the domain behind the enums. */
import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars'
import type { Resolvers } from '../generated/resolver-types.js'

function named(name: string, scalar: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), name })
}

export const scalarsAndEnums: Resolvers = {
  Date: named('Date', GraphQLLocalDate),
  DateTime: named('DateTime', GraphQLDateTimeISO),
  URL: GraphQLURL,
  ActionItemStatus: { OPEN: 'open', DONE: 'done', DROPPED: 'dropped', UNLISTED: 'unlisted' },
  Marker: { EXPLICIT: 'explicit', INFERRED: 'inferred' },
  DecisionOutcome: { ACCEPTED: 'accepted', REJECTED: 'rejected', DEFERRED: 'deferred' },
  DecisionStanding: {
    IN_FORCE: 'in-force',
    SUPERSEDED: 'superseded',
    DEFERRED: 'deferred',
    REFUSED: 'refused',
  },
  ChoreRole: { MINUTES: 'minutes', REPORT: 'report', MODERATION: 'moderation', OTHER: 'other' },
  PersonKind: { PERSON: 'person', TEAM: 'team' },
  ReferenceKind: { ISSUE: 'issue', PULL_REQUEST: 'pull-request', DOCUMENT: 'document' },
  Severity: { ERROR: 'error', WARNING: 'warning', INFO: 'info' },
  EventKind: {
    CLOSE: 'close',
    REOPEN: 'reopen',
    DROP: 'drop',
    ASSIGN: 'assign',
    DISMISS: 'dismiss',
    SAME: 'same',
    SPLIT: 'split',
    SUPERSEDE: 'supersede',
    MERGE_PEOPLE: 'merge-people',
    NAME_TOPIC: 'name-topic',
    MERGE_TOPICS: 'merge-topics',
    SPLIT_TOPIC: 'split-topic',
  },
}
