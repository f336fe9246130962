import { MinutegraphError, type ErrorCode } from '../domain/errors.js'
import type { GraphAnswer } from './graph-client.js'

/** The data of an answer without errors; fails with the first error's code, message, place and remedy. */
export function dataOf(answer: GraphAnswer): unknown {
  const [error] = answer.errors ?? []
  if (error === undefined) return answer.data
  const { code, place, remedy } = error.extensions ?? {}
  throw new MinutegraphError(errorCodeFrom(code), error.message, {
    ...(typeof place === 'string' ? { place } : {}),
    ...(typeof remedy === 'string' ? { remedy } : {}),
  })
}

const CODES: Readonly<Record<ErrorCode, true>> = {
  usage: true,
  'not-found': true,
  'ambiguous-id': true,
  'no-minutes': true,
  'config-invalid': true,
  'query-invalid': true,
  'not-in-effect': true,
  forbidden: true,
  unauthenticated: true,
  'store-in-use': true,
  'store-unreachable': true,
  'store-auth': true,
  'store-too-old': true,
  'store-newer': true,
  'store-damaged': true,
  'store-full': true,
  'store-conflict': true,
  'store-failed': true,
  io: true,
  interrupted: true,
  internal: true,
}

/** `NOT_FOUND`, as GraphQL writes codes, or `not-found`; what is no code of ours is a fault of the request. */
function errorCodeFrom(code: unknown): ErrorCode {
  const name = typeof code === 'string' ? code.toLowerCase().replaceAll('_', '-') : ''
  return name in CODES ? (name as ErrorCode) : 'query-invalid'
}
