/** How many things one request may list, all its lists together: lists within lists multiply. */
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { MinutegraphError } from '../domain/errors.js'
import type { RequestContext } from './request-context.js'

export class ListBudget {
  readonly #most: number
  #spent = 0
  #refusal: MinutegraphError | null = null

  constructor(most: number) {
    this.#most = most
  }

  /** Why the answer is none; null while the lists fit. */
  get refusal(): MinutegraphError | null {
    return this.#refusal
  }

  /** Lets as much be listed as in the beginning. */
  restart(): void {
    this.#spent = 0
    this.#refusal = null
  }

  /** Throws `usage` where a list of so many goes beyond the budget. */
  spend(length: number): void {
    this.#spent += length
    if (this.#spent <= this.#most || this.#refusal) return
    this.#refusal = new MinutegraphError('usage', `The request lists more than ${this.#most} things.`, {
      remedy: 'Ask for fewer lists within lists, or for smaller pages of the outermost.',
    })
    throw this.#refusal
  }
}

/** Has every list of objects counted against the budget of its request. */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values<GraphQLField<unknown, RequestContext>>(type.getFields()))
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        countList(field)
  }
  return schema
}

function countList(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve = defaultFieldResolver } = field
  field.resolve = (source, args, context, info) => {
    // The answer is none already: nothing more is looked up for it.
    if (context.lists.refusal) return []
    const counted = (list: unknown): unknown => {
      if (Array.isArray(list)) context.lists.spend(list.length)
      return context.lists.refusal ? [] : list
    }
    const found: unknown = resolve(source, args, context, info)
    return found instanceof Promise ? found.then(counted) : counted(found)
  }
}
