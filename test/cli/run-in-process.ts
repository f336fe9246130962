import { Writable } from 'node:stream'
import type { CommandContext } from '../../src/cli/command-context.js'
import { runProgram } from '../../src/cli/run-program.js'

export interface ProgramRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program within the test's own process, in `cwd`: it takes no start of another one. */
export async function runInProcess(
  cwd: string,
  args: readonly string[],
  world: Partial<CommandContext> = {},
): Promise<ProgramRun> {
  const printed = { stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        printed[stream] += chunk.toString()
        done()
      },
    })
  const context: CommandContext = {
    cwd,
    env: {},
    stdout: into('stdout'),
    stderr: into('stderr'),
    now: () => new Date('2024-02-08T12:00:00Z'),
    signal: new AbortController().signal,
    exitCode: 0,
    ...world,
  }
  return { status: await runProgram(args, context), ...printed }
}
