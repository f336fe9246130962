/** Sends saved operations to the API server that served this page. */
import { connection } from './connection.js'
import { renewToken, requestHeaders } from './token.js'
import type { Operation } from './operation.js'

export type FailureKind = 'lost' | 'refused' | 'not-found' | 'usage' | 'not-in-effect' | 'failed'

/** Why a question got no answer. */
export class AskError extends Error {
  override readonly name = 'AskError'
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string) {
    super(message)
    this.kind = kind
  }
}

interface GraphError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

interface GraphAnswer<Answer> {
  readonly data?: Answer | null
  readonly errors?: readonly GraphError[]
}

/** The answer to an operation. Throws AskError; keeps `connection` true to what it met. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await post<Answer>(operation, variables, signal, renewToken)
  if (answer.data && !answer.errors?.length) return answer.data
  const error = answer.errors?.[0]
  const kind = kindFromCode(error?.extensions?.code)
  if (kind === 'refused') connection.value = 'refused'
  throw new AskError(kind, error?.message ?? 'The server gave no answer.')
}

async function post<Answer>(
  operation: Operation<Answer, never>,
  variables: unknown,
  signal: AbortSignal | undefined,
  renew: () => Promise<boolean>,
): Promise<GraphAnswer<Answer>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...requestHeaders(), accept: 'application/json' },
      body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    connection.value = 'lost'
    throw new AskError('lost', 'The server does not answer.')
  }
  if (response.status === 401 || response.status === 403) {
    if (await renew()) return post(operation, variables, signal, () => Promise.resolve(false))
    connection.value = 'refused'
    throw new AskError('refused', 'The server does not know this page any more.')
  }
  if (response.status >= 502) {
    connection.value = 'lost'
    throw new AskError('lost', 'The server does not answer.')
  }
  if (connection.peek() !== 'well') connection.value = 'well'
  try {
    return (await response.json()) as GraphAnswer<Answer>
  } catch {
    throw new AskError('failed', 'The server gave an answer that cannot be read.')
  }
}

function kindFromCode(code: string | undefined): FailureKind {
  switch (code?.toUpperCase().replaceAll('-', '_')) {
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return 'refused'
    case 'NOT_FOUND':
      return 'not-found'
    case 'USAGE':
    case 'BAD_USER_INPUT':
    case 'AMBIGUOUS_ID':
      return 'usage'
    case 'NOT_IN_EFFECT':
      return 'not-in-effect'
    default:
      return 'failed'
  }
}
