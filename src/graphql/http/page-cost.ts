/** The cost of a request by its text, in which a page whose size is a variable weighs as much as the largest page. */
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import {
  Kind,
  visit,
  type ArgumentNode,
  type ASTNode,
  type ASTVisitor,
  type ValidationContext,
} from 'graphql'
import { MOST_PER_PAGE } from '../reading/paging.js'

/** A rule for validating: the same text costs the same with any variables, so that what it found may be kept. */
export function pageCostRule(options: Parameters<typeof costLimitRule>[0]) {
  const rule = costLimitRule(options)
  return (context: ValidationContext): ASTVisitor => {
    const weighed = Object.create(context, {
      getFragment: {
        value: (name: string) => {
          const fragment = context.getFragment(name)
          return fragment && withLargestPages(fragment)
        },
      },
    }) as ValidationContext
    return {
      OperationDefinition(operation) {
        rule(weighed).onOperationDefinitionEnter(withLargestPages(operation))
      },
    }
  }
}

function withLargestPages<Node extends ASTNode>(node: Node): Node {
  return visit<Node>(node, { Argument: withLargestPage })
}

function withLargestPage(argument: ArgumentNode): ArgumentNode | undefined {
  if (!['first', 'last'].includes(argument.name.value) || argument.value.kind !== Kind.VARIABLE)
    return undefined
  return { ...argument, value: { kind: Kind.INT, value: String(MOST_PER_PAGE) } }
}
