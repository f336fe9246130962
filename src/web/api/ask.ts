/** Sends saved operations to the API server that served this page. */
import { connection } from './connection.js'
import type { Operation } from './operation.js'

export type FailureKind = 'lost' | 'refused' | 'not-found' | 'usage' | 'failed'

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

const TOKEN_KEY = 'minutegraph.token'

/** The token that the server gave to this page, else the one that somebody gave by hand. */
function token(): string {
  const given = document.querySelector<HTMLMetaElement>('meta[name="minutegraph-token"]')?.content ?? ''
  if (given !== '' && given !== '__TOKEN__') return given
  try {
    return sessionStorage.getItem(TOKEN_KEY) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a token for as long as this tab is open. */
export function giveToken(text: string): void {
  try {
    sessionStorage.setItem(TOKEN_KEY, text)
  } catch {
    // Then it has to be given again.
  }
}

export function requestHeaders(): Record<string, string> {
  const own = token()
  return { 'content-type': 'application/json', ...(own === '' ? {} : { authorization: `Bearer ${own}` }) }
}

/** The answer to an operation. Throws AskError; keeps `connection` true to what it met. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await post<Answer>(operation, variables, signal)
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
    connection.value = 'refused'
    throw new AskError('refused', 'The server does not know this page any more.')
  }
  if (response.status >= 502) {
    connection.value = 'lost'
    throw new AskError('lost', 'The server does not answer.')
  }
  if (connection.peek() === 'lost') connection.value = 'well'
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
    default:
      return 'failed'
  }
}
