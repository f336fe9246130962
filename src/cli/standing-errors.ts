import { z } from 'zod'

import type { GraphClient } from '../client/graph-client.js'
import type { ImportSummary } from '../ingest/import-summary.js'
import { ask } from './ask.js'
import { EXIT, type CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'
import { terminalLine } from './output/terminal-text.js'

const standingErrors = z.object({
  diagnostics: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({ file: z.string(), line: z.number().nullable(), code: z.string(), message: z.string() }),
    ),
  }),
})

/**
 * `--strict` after an import: the exit status is 3 while an error stands. Also what an earlier run could not read, and
 * this one left alone because it is as it was.
 */
export async function failForErrors(
  client: GraphClient,
  { diagnosticCounts, dryRun }: ImportSummary,
  options: CommonOptions,
  context: CommandContext,
): Promise<void> {
  context.exitCode = diagnosticCounts.error > 0 ? EXIT.strict : EXIT.done
  // What stands in the store is not what a dry run would leave there.
  if (diagnosticCounts.error === 0 && !dryRun) await failForStandingErrors(client, options, context)
}

/** `--strict`: names what could not be read when it was last imported; the exit status is 3 then. */
export async function failForStandingErrors(
  client: GraphClient,
  { quiet = false }: CommonOptions,
  context: CommandContext,
): Promise<void> {
  const { diagnostics } = await ask(client, 'standing-errors', {}, standingErrors)
  if (diagnostics.totalCount === 0) return
  context.exitCode = EXIT.strict
  if (quiet) return
  for (const { file, line, code, message } of diagnostics.nodes) {
    const place = line === null ? file : `${file}:${line}`
    context.stderr.write(`${terminalLine(place)}: error: ${terminalLine(message)} [${code}]\n`)
  }
}
