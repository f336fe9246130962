import { setImmediate } from 'node:timers/promises'

import { CommanderError } from 'commander'

import { MinutegraphError } from '../domain/errors.js'
import { EXIT, type CommandContext } from './command-context.js'
import { printError } from './output/print-error.js'
import { programFor } from './program.js'

/** Runs the program with these arguments (without node and script) and answers what to exit with. Never throws. */
export async function runProgram(args: readonly string[], context: CommandContext): Promise<number> {
  const { stdout } = context
  const broken: NodeJS.ErrnoException[] = []
  const onBroken = (error: NodeJS.ErrnoException): void => {
    broken.push(error)
  }
  stdout.on('error', onBroken)
  try {
    const program = await programFor(args, context)
    for (const command of [program, ...program.commands]) command.exitOverride()
    await program.parseAsync([...args], { from: 'user' })
    await flushed(context)
    if (broken[0] !== undefined) throw broken[0]
    return context.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (broken.some(({ code }) => code === 'EPIPE')) return EXIT.done
    printError(broken.some((one) => one === error) ? outputError(error) : error, context)
    if (context.signal.aborted) return EXIT.interrupted
    return error instanceof MinutegraphError && error.code === 'usage' ? EXIT.usage : EXIT.failed
  } finally {
    stdout.off('error', onBroken)
  }
}

/** Waits until what was printed is taken, or refused: a stream says so only later. */
async function flushed({ stdout }: CommandContext): Promise<void> {
  await new Promise<void>((resolve) => stdout.write('', () => resolve()))
  await setImmediate()
}

function outputError(cause: unknown): MinutegraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new MinutegraphError('io', `The output cannot be written: ${reason}.`, {
    cause,
    remedy: 'What was printed is not all. Make room, or send it elsewhere, and run the command again.',
  })
}
