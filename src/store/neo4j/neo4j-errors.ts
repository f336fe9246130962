import { MinutegraphError } from '../../domain/errors.js'
import type { ErrorCode, ErrorOptions } from '../../domain/errors.js'

export const WEB_PORT = 'Something else answers there: this is a web port, not the Bolt port.'
const ADDRESS_REMEDY = 'See that the server runs and that the address and the port (Bolt: 7687) are right.'

/** Transient errors of every other kind (no memory, no database, no leader) are nobody else's writing. */
const CONFLICT =
  /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$|^Neo\.(?:Client|Transient)Error\.Transaction\.(?:DeadlockDetected|Lock[A-Za-z]*|ConstraintsChanged|Outdated)$/

/** A driver's or server's error as ours. `place` holds no credentials, and nothing of the driver's settings is printed. */
export function errorFromNeo4j(cause: unknown, place: string): MinutegraphError {
  if (cause instanceof MinutegraphError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const code = codeOf(cause)
  const error = (ours: ErrorCode, words: string, options: ErrorOptions = {}) =>
    new MinutegraphError(ours, words, { cause, place, ...options })

  if (code.startsWith('Neo.ClientError.Security.')) {
    return error('store-auth', securityWords(code), {
      remedy:
        'Give user and password by MINUTEGRAPH_NEO4J_USER and MINUTEGRAPH_NEO4J_PASSWORD ' +
        '(or MINUTEGRAPH_NEO4J_PASSWORD_FILE).',
    })
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return error('store-failed', 'The server has no database of this name.', {
      remedy: 'Create it, or name another by MINUTEGRAPH_NEO4J_DATABASE.',
    })
  }
  // Before the versions of Bolt: a TLS alert speaks of handshakes and protocol versions too.
  if (isWebAnswer(message) || isTlsFailure(message)) {
    return error('store-unreachable', unreachableWords(message), { remedy: ADDRESS_REMEDY })
  }
  if (/protocol version|handshake/i.test(message)) {
    return error('store-too-old', 'This server speaks no Bolt version that minutegraph knows.', {
      remedy: 'Use Neo4j 5.23 or later.',
    })
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /acquisition timed out/i.test(message)) {
    return error('store-unreachable', unreachableWords(message), { remedy: ADDRESS_REMEDY })
  }
  if (/no space left|disk (?:is )?full/i.test(message)) {
    return error('store-full', 'The disk of the server is full: what was being written was taken back.', {
      remedy: 'Make room there, then run the command again.',
    })
  }
  if (code.endsWith('.DatabaseUnavailable')) {
    return error('store-unreachable', 'The database of the server is not available just now.', {
      remedy: 'Wait until the server has started it, and run the command again.',
    })
  }
  if (/MemoryPoolOutOfMemoryError$|\.OutOfMemoryError$/.test(code)) {
    return error('store-failed', 'The server has not the memory that this takes.', {
      remedy: 'Allow transactions more memory in its settings (dbms.memory.transaction.total.max).',
    })
  }
  if (CONFLICT.test(code)) {
    return error('store-conflict', 'Somebody else wrote the same at the same time.', {
      remedy: 'Run the command again.',
    })
  }
  return error('store-failed', message.split('\n', 1)[0] ?? message, {
    remedy: 'Run it again; the log of the server says more.',
  })
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

function securityWords(code: string): string {
  if (code.endsWith('AuthenticationRateLimit')) {
    return 'The server refuses further attempts for a while, after too many with a wrong password.'
  }
  if (code.endsWith('Forbidden')) return 'The server does not let this user do that.'
  if (code.endsWith('CredentialsExpired')) return 'The password has expired.'
  return 'The server refuses this user or password.'
}

function isWebAnswer(message: string): boolean {
  return /responded HTTP/.test(message)
}

function isTlsFailure(message: string): boolean {
  return /certificate|self.signed|TLS|SSL/i.test(message)
}

function unreachableWords(message: string): string {
  if (isWebAnswer(message)) return WEB_PORT
  if (isTlsFailure(message)) {
    return 'No encrypted connection comes about: the server has none to offer, or its certificate is not trusted.'
  }
  return 'No server answers.'
}
