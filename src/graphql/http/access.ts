/** Who asks, and what that one may do, by the token of a request. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { MinutegraphError } from '../../domain/errors.js'
import type { Caller } from '../request-context.js'

export interface Token {
  readonly secret: string
  /** As whom its holder speaks. */
  readonly speaker: string
}

/** Tokens that were given to people and programs. */
export interface Tokens {
  /** Each lets its holder read and write. */
  readonly write: readonly Token[]
  /** Each lets its holder read. */
  readonly read: readonly Token[]
}

/**
 * `NAME:TOKEN` or `TOKEN`, several with commas or line ends between; those without a name also with spaces.
 *
 * @throws MinutegraphError `usage` where a name or a token is empty, or one cannot be told from the other
 */
export function parseTokens(text: string): Token[] {
  return text
    .split(/[,\r\n]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => (entry.includes(':') ? [namedToken(entry)] : entry.split(/\s+/).map(namelessToken)))
}

const namelessToken = (secret: string): Token => ({ secret, speaker: 'somebody' })

/** Words of a name have letters alone: a token before it, set off by a space, would be told to all as part of it. */
const NAME = /^[\p{L}\p{N}._'-]+$|^[\p{L}.'-]+(?: [\p{L}.'-]+)+$/u

function namedToken(entry: string): Token {
  const colon = entry.indexOf(':')
  const speaker = entry.slice(0, colon).trim()
  const secret = entry.slice(colon + 1).trim()
  if (NAME.test(speaker) && /^[\x21-\x7e]+$/.test(secret)) return { secret, speaker }
  throw new MinutegraphError('usage', 'A token is not written as NAME:TOKEN or TOKEN.', {
    remedy: 'Put commas between the tokens of MINUTEGRAPH_READ_TOKENS and of MINUTEGRAPH_WRITE_TOKENS.',
  })
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
  const nobody: Caller = { access: 'none', speaker: null, importsBelow }
  const header = request.headers.get('authorization')
  if (header === null) return sentHere ? { ...nobody, access: 'read' } : nobody
  const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header)?.[1]
  if (given === undefined) return nobody
  // Every token is compared, whichever matches: the time tells nothing.
  const own = isSecret(given, ownToken)
  const page = isSecret(given, pageToken)
  const [writer] = tokens.write.filter(({ secret }) => isSecret(given, secret))
  const [reader] = tokens.read.filter(({ secret }) => isSecret(given, secret))
  if (own) return { access: 'write', speaker: null, importsBelow: null }
  if (page && sentHere) return { access: 'write', speaker: null, importsBelow }
  if (writer) return { access: 'write', speaker: writer.speaker, importsBelow }
  return reader ? { access: 'read', speaker: reader.speaker, importsBelow } : nobody
}

function isSecret(given: string, secret: string | null): boolean {
  return timingSafeEqual(digestOf(given), digestOf(secret ?? '')) && secret !== null
}

/** Of one length, so that comparing takes the same time for all. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
