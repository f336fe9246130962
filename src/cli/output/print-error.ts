import type { CommandContext } from '../command-context.js'
import { MinutegraphError } from '../../domain/errors.js'
import { terminalText } from './terminal-text.js'

/** Says what went wrong, where, and what to do. A stack only with DEBUG. */
export function printError(error: unknown, context: CommandContext): void {
  const known = error instanceof MinutegraphError ? error : unforeseen(error)
  const lines = [`error[${known.code}]: ${known.message}`]
  if (known.place !== undefined && !known.message.includes(known.place)) lines.push(`  at ${known.place}`)
  if (known.remedy !== undefined) lines.push(`  ${known.remedy}`)
  if ((context.env['DEBUG'] ?? '') !== '') lines.push(stackOf(error))
  context.stderr.write(`${terminalText(lines.join('\n'))}\n`)
}

function unforeseen(error: unknown): MinutegraphError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC') {
    return new MinutegraphError('store-full', 'There is no space left on the disk.', {
      remedy: 'Make room and run the command again.',
    })
  }
  if (/^E[A-Z]+$/.test(code)) {
    return new MinutegraphError('io', message, {
      remedy: 'See that it is there, that it can be read and written, and that nothing else uses it.',
    })
  }
  return new MinutegraphError('internal', message, {
    remedy: 'This is a fault of minutegraph. Run it again with DEBUG=1 and report what it prints.',
  })
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return error instanceof Error && error.cause !== undefined
    ? `${stack}\ncaused by ${stackOf(error.cause)}`
    : stack
}
