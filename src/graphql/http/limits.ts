/** How much one request may ask for. Every saved operation stays below (a test sees to it). */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../request-context.js'
import { withinCost } from './page-cost.js'

export const LIMITS = {
  /** Levels of fields; the deepest saved operation has seven. */
  depth: 9,
  /** Fields, times the sizes of pages, each level weighing half again as much as the one above it. */
  cost: 400_000,
  aliases: 30,
  directives: 20,
  tokens: 4_000,
  /** Bytes of a request. */
  body: 256 * 1024,
  /** Statements to the store: what a list asks for each of its items is asked at once, but not across all kinds. */
  statements: 60,
  /** Things that all lists of an answer hold together: what the text alone does not tell. */
  lists: 50_000,
} as const

const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule)
  },
}

const COST: Parameters<typeof withinCost>[0] = {
  maxCost: LIMITS.cost,
  objectCost: 2,
  scalarCost: 1,
  depthCostFactor: 1.5,
  flattenFragments: true,
  ignoreIntrospection: true,
}

/** Half an answer is none: of a request that lists too much only the refusal goes out. */
const withinLists: Plugin<RequestContext> = {
  onExecute: ({ args }) => ({
    onExecuteDone({ result, setResult }) {
      const { refusal } = args.contextValue.lists
      if (Symbol.asyncIterator in result || !refusal) return
      setResult({ errors: [new GraphQLError(refusal.message, { originalError: refusal })] })
    },
  }),
}

export function limitPlugins(introspection: boolean): object[] {
  const { plugins } = new EnvelopArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true, ignoreIntrospection: true },
    costLimit: { enabled: false },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { n: LIMITS.tokens },
    // Names of fields are guessed for people only where they may see them anyway.
    blockFieldSuggestion: { enabled: !introspection },
  }).protect()
  const all = [...plugins, withinCost(COST), withinLists]
  return introspection ? all : [...all, withoutIntrospection]
}
