#!/usr/bin/env node
/** The program: the one place that reads argv, the environment and signals, and that puts the rooms together. */
import { EXIT, type CommandContext } from './command-context.js'
import { runProgram } from './run-program.js'

const interrupt = new AbortController()
const context: CommandContext = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  signal: interrupt.signal,
  exitCode: EXIT.done,
}

// Who reads our output may stop early (`| head`): then nobody wants the rest. What else fails, runProgram tells when all
// is closed; failures of standard error nobody can be told of.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') interrupt.abort()
})
process.stderr.on('error', () => undefined)

// The first Ctrl-C lets a running write end and the store close; the second one does not wait.
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

const exitCode = await runProgram(process.argv.slice(2), context)
// All is closed by now. Ended by name, once the output is out: a connection that a driver forgot would keep us alive.
for (const stream of [process.stdout, process.stderr]) {
  await new Promise((resolve) => stream.write('', resolve))
}
process.exit(exitCode)

function stop(): void {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
  interrupt.abort()
}
