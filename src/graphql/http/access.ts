/** Who may read and who may write, by the token of a request. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Access } from '../request-context.js'

export interface Tokens {
  /** Each lets its holder read and write. */
  readonly write: readonly string[]
  /** Each lets its holder read. */
  readonly read: readonly string[]
}

/**
 * What a request may do. `open`: reading needs no token, because only this machine can reach the server. A token that
 * is none gives nothing, so that a mistake is seen.
 */
export function accessOf(request: Request, tokens: Tokens, open: boolean): Access {
  const header = request.headers.get('authorization')
  if (header === null) return open ? 'read' : 'none'
  const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header)?.[1]
  if (given === undefined) return 'none'
  // Every token is compared, whichever matches: the time tells nothing.
  const write = matches(given, tokens.write)
  const read = matches(given, tokens.read)
  return write ? 'write' : read ? 'read' : 'none'
}

function matches(given: string, tokens: readonly string[]): boolean {
  const digest = digestOf(given)
  return tokens.map((token) => timingSafeEqual(digest, digestOf(token))).includes(true)
}

/** Of one length, so that comparing takes the same time for all. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
