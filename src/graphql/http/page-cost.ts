/** What a request costs by its text and by the sizes of pages that its variables tell. */
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import {
  Kind,
  validate,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type IntValueNode,
  type ValueNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

type Limit = Parameters<typeof costLimitRule>[0]

/** Refuses what costs more. When it is executed: what is found of the text alone is kept, whatever the variables. */
export function withinCost(limit: Limit): Plugin {
  const rules = [
    costLimitRule({
      ...limit,
      propagateOnRejection: false,
      onReject: [(context, error) => context?.reportError(error)],
    }),
  ]
  const refusalsOf = ({ schema, document, variableValues }: ExecutionArgs): readonly GraphQLError[] =>
    validate(schema, withPageSizes(document, variableValues ?? {}), rules)
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = refusalsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = refusalsOf(args)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

/**
 * `document` with the sizes of pages in place of the variables that tell them, and without those that are null: the rule
 * looks at one of `first` and `last`.
 */
export function withPageSizes(
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
): DocumentNode {
  const sizes = new Map<string, ValueNode>()
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      const value = values[variable.name.value]
      if (typeof value === 'number') sizes.set(variable.name.value, intNode(value))
      else if (value === undefined && defaultValue) sizes.set(variable.name.value, defaultValue)
    },
  })
  return visit(document, {
    Argument(argument): ArgumentNode | null | undefined {
      const { name, value } = argument
      if (!['first', 'last'].includes(name.value)) return undefined
      const size = value.kind === Kind.VARIABLE ? sizes.get(value.name.value) : value
      return size?.kind === Kind.INT ? { ...argument, value: size } : null
    },
  })
}

function intNode(value: number): IntValueNode {
  return { kind: Kind.INT, value: String(value) }
}
