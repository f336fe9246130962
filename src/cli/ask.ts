import type { z } from 'zod'

import { dataOf } from '../client/answer-data.js'
import type { GraphClient } from '../client/graph-client.js'
import { savedOperation } from '../client/saved-operation.js'
import { MinutegraphError } from '../domain/errors.js'

type Variables = Readonly<Record<string, unknown>>

/** The answer to a saved operation, decoded. */
export async function ask<Answer>(
  client: GraphClient,
  operation: string,
  variables: Variables,
  answer: z.ZodType<Answer>,
): Promise<Answer> {
  const data = dataOf(await client.ask({ document: savedOperation(operation), variables }))
  const decoded = answer.safeParse(data)
  if (decoded.success) return decoded.data
  throw new MinutegraphError('internal', `The answer to "${operation}" is not what it should be.`, {
    cause: decoded.error,
    remedy: 'Program and server may be of different versions: end the server and start it again.',
  })
}

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
}

/** Asks page by page until there is no more; `first` is what the first page says besides its nodes. */
export async function askPages<Answer extends Page>(
  askPage: (after: string | null) => Promise<Answer>,
): Promise<{ first: Answer; nodes: Answer['nodes'][number][] }> {
  const first = await askPage(null)
  const nodes = [...first.nodes]
  let page = first
  while (page.pageInfo.hasNextPage && page.pageInfo.endCursor != null) {
    page = await askPage(page.pageInfo.endCursor)
    nodes.push(...page.nodes)
  }
  return { first, nodes }
}
