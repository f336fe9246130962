/** Errors as they cross threads: what the program says of them stays whole. */
import { inspect } from 'node:util'

import { MinutegraphError, type ErrorCode } from '../../domain/errors.js'

export interface WireError {
  /** Null: nobody foresaw it. */
  readonly code: ErrorCode | null
  readonly message: string
  readonly stack: string | undefined
  readonly place?: string
  readonly remedy?: string
  readonly cause: string | null
}

export function wireFromError(error: unknown): WireError {
  if (!(error instanceof Error)) return { code: null, message: String(error), stack: undefined, cause: null }
  const { message, stack, cause } = error
  const known = error instanceof MinutegraphError ? error : null
  return {
    code: known?.code ?? null,
    message,
    stack,
    ...(known?.place === undefined ? {} : { place: known.place }),
    ...(known?.remedy === undefined ? {} : { remedy: known.remedy }),
    cause: cause === undefined ? null : inspect(cause),
  }
}

export function errorFromWire({ code, message, stack, place, remedy, cause }: WireError): Error {
  const options = { ...(cause === null ? {} : { cause }) }
  const error =
    code === null
      ? new Error(message, options)
      : new MinutegraphError(code, message, {
          ...options,
          ...(place === undefined ? {} : { place }),
          ...(remedy === undefined ? {} : { remedy }),
        })
  if (stack !== undefined) error.stack = stack
  return error
}
