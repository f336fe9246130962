/** Types of resolvers, made from the SDL: the resolvers are then checked against it by the compiler. */
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse, printSchema } from 'graphql'

const MODELS = [
  'ActionItem',
  'AgendaItem',
  'Chore',
  'Decision',
  'Event',
  'Group',
  'Meeting',
  'Person',
  'Question',
  'Reference',
  'Source',
  'StatusSpan',
]

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false },
  skipTypename: true,
  contextType: '../request-context.js#RequestContext',
  emitLegacyCommonJSImports: false,
  useIndexSignature: false,
  noSchemaStitching: true,
  mapperTypeSuffix: '',
  scalars: {
    ID: { input: 'string', output: 'string' },
    Date: { input: '../../domain/iso-date.js#IsoDate', output: '../../domain/iso-date.js#IsoDate' },
    DateTime: { input: 'string', output: 'string' },
    URL: { input: 'string', output: 'string' },
  },
  enumValues: {
    ActionItemStatus: '../../domain/graph.js#ActionItemStatus',
    Marker: '../../domain/minutes.js#Marker',
    DecisionOutcome: '../../domain/minutes.js#DecisionOutcome',
    DecisionStanding: '../../domain/graph.js#DecisionStanding',
    ChoreRole: '../../domain/minutes.js#ChoreRole',
    PersonKind: '../../domain/configuration.js#PersonKind',
    EventKind: '../../domain/event.js#EventKind',
    Severity: '../../domain/diagnostic.js#Severity',
    ReferenceKind: '../reading/models.js#ReferenceKind',
  },
  mappers: {
    ...Object.fromEntries(MODELS.map((name) => [name, `../reading/models.js#${name}Model`])),
    Sighting: '../reading/models.js#SightingGlance',
    Topic: '../reading/models.js#TopicGlance',
    PersonName: '../reading/models.js#NameModel',
    Node: '../reading/models.js#NodeModel',
    TimelineEntry: '../reading/models.js#TimelineModel',
    ActionItemConnection: '../answers/action-item-list.js#ActionItemConnectionModel',
    DecisionConnection: '../answers/connections.js#DecisionPage',
    MeetingConnection: '../answers/connections.js#MeetingPage',
    QuestionConnection: '../answers/connections.js#QuestionPage',
    ActionItemsByOwner: '../answers/action-items-by-owner.js#ActionItemsByOwnerModel',
    TopicHistory: '../answers/topic-history.js#TopicHistoryModel',
    Report: '../answers/report-loading.js#ReportModel',
    Store: '../answers/store-health.js#StoreModel',
  },
}

/** The text of src/graphql/generated/resolver-types.ts for this SDL. */
export async function generateResolverTypes(sdl: string): Promise<string> {
  const text = await codegen({
    filename: 'resolver-types.ts',
    documents: [],
    schema: parse(printSchema(buildSchema(sdl))),
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  })
  // The compiler wants types to be handed on as types.
  const types = text.replaceAll(/^export \{/gm, 'export type {')
  return `// Made from schema/*.graphql by \`npm run generate\`: do not edit.\n${types}`
}
