/** What of an error goes out: the code and what to do about it; what nobody foresaw is hidden behind an id in the log. */
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { MinutegraphError } from '../domain/errors.js'

/** Told of every error that is hidden from clients, whole. */
export type LogError = (id: string, error: unknown) => void

export function wireError(error: unknown, log: LogError): GraphQLError {
  const told = isGraphQLError(error) ? error : null
  const cause = told ? (told.originalError ?? null) : error
  const where = told ? placeOf(told) : {}
  const known = minutegraphErrorIn(cause)
  if (known && known.code !== 'internal') {
    if (known.code === 'not-in-effect' && !(known.cause instanceof MinutegraphError))
      log(randomUUID(), known.cause)
    return new GraphQLError(known.message, {
      ...where,
      extensions: {
        code: wireCode(known.code),
        ...(known.place !== undefined && { place: known.place }),
        ...(known.remedy !== undefined && { remedy: known.remedy }),
      },
    })
  }
  // Without a cause it is GraphQL's own: what was sent does not parse or fit the schema. The same with a status of 4xx.
  if (told && (cause === null || isGraphQLError(cause) || isClientsFault(told))) {
    return new GraphQLError(told.message, {
      ...where,
      extensions: { ...told.extensions, code: 'QUERY_INVALID' },
    })
  }
  const id = randomUUID()
  log(id, cause ?? error)
  return new GraphQLError('Something went wrong inside. The log has it under this id.', {
    ...where,
    extensions: { code: 'INTERNAL', id },
  })
}

/** `not-found` → `NOT_FOUND`. */
function wireCode(code: string): string {
  return code.toUpperCase().replaceAll('-', '_')
}

/** By name: a server may have loaded GraphQL twice, as a module of either kind. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

function isClientsFault({ extensions }: GraphQLError): boolean {
  const status = extensions.http?.status
  return status !== undefined && status >= 400 && status < 500
}

function minutegraphErrorIn(error: unknown): MinutegraphError | null {
  if (error instanceof MinutegraphError) return error
  return error instanceof GraphQLError && error.originalError ? minutegraphErrorIn(error.originalError) : null
}

function placeOf(error: GraphQLError): Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path'> {
  const { nodes, source, positions, path } = error
  return { nodes, source, positions, path }
}
