/** How much one request may ask for. Every saved operation stays well below (a test sees to it). */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

export const LIMITS = {
  /** Levels of fields. */
  depth: 14,
  /** Fields, times what lists are asked for in the text, each level weighing half again as much as the one above it. */
  cost: 400_000,
  aliases: 30,
  directives: 20,
  tokens: 4_000,
  /** Bytes of a request. */
  body: 256 * 1024,
  /** Statements to the store: what a list asks for each of its items is asked at once, but not across all kinds. */
  statements: 60,
} as const

const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule)
  },
}

export function limitPlugins(introspection: boolean): object[] {
  const { plugins } = new EnvelopArmor({
    maxDepth: { n: LIMITS.depth, ignoreIntrospection: true },
    costLimit: {
      maxCost: LIMITS.cost,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.5,
      flattenFragments: true,
      ignoreIntrospection: true,
    },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { n: LIMITS.tokens },
    // Names of fields are guessed for people only where they may see them anyway.
    blockFieldSuggestion: { enabled: !introspection },
  }).protect()
  if (introspection) return plugins
  return [...plugins, withoutIntrospection]
}
