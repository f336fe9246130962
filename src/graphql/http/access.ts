/** Who asks, and what that one may do, by the token of a request. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Caller } from '../request-context.js'

/** Tokens that were given to people and programs. */
export interface Tokens {
  /** Each lets its holder read and write. */
  readonly write: readonly string[]
  /** Each lets its holder read. */
  readonly read: readonly string[]
}

export interface Doors {
  readonly tokens: Tokens
  /** What programs of the one who runs the server show (`server.json`): they may do what that one may. */
  readonly ownToken: string | null
  /** What pages served to this machine write with. */
  readonly pageToken: string | null
  /** The files and folders, absolute, below which others than the own programs may have minutes imported. */
  readonly minutes: readonly string[]
}

/**
 * What a request may do. `sentHere`: by this machine itself, where reading needs no token. A token that is none gives
 * nothing, so that a mistake is seen.
 */
export function callerOf(request: Request, doors: Doors, sentHere: boolean): Caller {
  const { tokens, ownToken, pageToken, minutes: importsBelow } = doors
  const header = request.headers.get('authorization')
  if (header === null) return { access: sentHere ? 'read' : 'none', importsBelow }
  const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header)?.[1]
  if (given === undefined) return { access: 'none', importsBelow }
  // Every token is compared, whichever matches: the time tells nothing.
  const own = matches(given, ownToken === null ? [] : [ownToken])
  const page = matches(given, pageToken === null ? [] : [pageToken])
  const write = matches(given, tokens.write)
  const read = matches(given, tokens.read)
  if (own) return { access: 'write', importsBelow: null }
  return { access: write || (page && sentHere) ? 'write' : read ? 'read' : 'none', importsBelow }
}

function matches(given: string, tokens: readonly string[]): boolean {
  const digest = digestOf(given)
  return tokens.map((token) => timingSafeEqual(digest, digestOf(token))).includes(true)
}

/** Of one length, so that comparing takes the same time for all. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
