import { CommanderError } from 'commander'

import { MinutegraphError } from '../domain/errors.js'
import { EXIT, type CommandContext } from './command-context.js'
import { printError } from './print-error.js'
import { programFor } from './program.js'

/** Runs the program with these arguments (without node and script) and answers what to exit with. Never throws. */
export async function runProgram(args: readonly string[], context: CommandContext): Promise<number> {
  const program = await programFor(args, context)
  for (const command of [program, ...program.commands]) command.exitOverride()
  try {
    await program.parseAsync([...args], { from: 'user' })
    return context.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (context.signal.aborted) return EXIT.interrupted
    printError(error, context)
    return error instanceof MinutegraphError && error.code === 'usage' ? EXIT.usage : EXIT.failed
  }
}
