import { secretFrom } from '../client/secret.js'
import { parseTokens, type Tokens } from '../graphql/http/access.js'
import { assertMayListen } from '../graphql/http/serve-api.js'
import type { CommandContext } from './command-context.js'

/** Who may ask a server. Throws `usage` where a token is none, or needed at this address and missing. */
export function tokensFor(address: string | undefined, env: CommandContext['env']): Tokens {
  const tokens = {
    read: parseTokens(secretFrom('MINUTEGRAPH_READ_TOKENS', env) ?? ''),
    write: parseTokens(secretFrom('MINUTEGRAPH_WRITE_TOKENS', env) ?? ''),
  }
  assertMayListen(address, tokens)
  return tokens
}
