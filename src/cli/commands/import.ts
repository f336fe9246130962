import { resolve } from 'node:path'

import type { Command } from 'commander'

import type { ImportSummary } from '../../ingest/import-summary.js'
import type { CommandContext } from '../command-context.js'
import {
  commandWith,
  positiveNumber,
  sizeLimitFrom,
  usageError,
  type CommonOptions,
} from '../common-options.js'
import { printCounts, printDiagnostic } from '../output/print-diagnostics.js'
import { printSummary } from '../output/print-summary.js'
import { startProgress } from '../output/progress.js'
import { serveGraph } from './serve.js'
import { failForErrors } from '../standing-errors.js'
import { withClient } from '../with-client.js'
import { writeJson, writeText } from '../output/write-output.js'

interface ImportCommandOptions extends CommonOptions {
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly sizeLimit?: number
}

export function importCommand(context: CommandContext): Command {
  return commandWith('import', ['text', 'json'], ['as-of'])
    .description('Bring minutes into the graph; only what changed is read. Says what that did.')
    .argument('<path...>', 'files or folders')
    .option('--dry-run', 'say what would change and write nothing')
    .option('--watch', 'go on, and import again whenever the minutes change')
    .option('--size-limit <megabytes>', 'leave larger files out (5)', positiveNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph import minutes/
  $ minutegraph import minutes/ --dry-run
  $ minutegraph import minutes/ --watch
  $ MINUTEGRAPH_NEO4J_PASSWORD_FILE=secret minutegraph import minutes/ --store neo4j://db.example`,
    )
    .action((paths: string[], options: ImportCommandOptions) => {
      if (options.watch === true) return watchMinutes(paths, options, context)
      return withClient(
        context,
        options,
        async (client) => {
          const progress = startProgress(options, context)
          let summary: ImportSummary
          try {
            summary = await client.importMinutes({
              paths: paths.map((path) => resolve(context.cwd, path)),
              configuration: options.config === undefined ? null : resolve(context.cwd, options.config),
              dryRun: options.dryRun === true,
              ...sizeLimitFrom(options),
              signal: context.signal,
              onProgress: (step, done, total) => progress.update(step, done, total),
            })
          } finally {
            progress.stop()
          }
          await tellImport(summary, options, context)
          if (options.strict === true) await failForErrors(client, summary, options, context)
        },
        { create: true, strictItself: true, unready: true },
      )
    })
}

/** Prints what an import did: the summary on standard output, diagnostics on standard error. */
async function tellImport(
  summary: ImportSummary,
  options: CommonOptions,
  context: CommandContext,
): Promise<void> {
  const { diagnostics, diagnosticCounts } = summary
  if (options.format === 'json') {
    // Which action items it touched is for those who listen to a server.
    await writeJson(context.stdout, { ...summary, actionItems: undefined })
  } else if (options.quiet !== true) {
    for (const diagnostic of diagnostics.filter(({ severity }) => severity === 'error')) {
      context.stderr.write(`${printDiagnostic(diagnostic)}\n`)
    }
    await writeText(context.stdout, printSummary(summary))
    context.stderr.write(
      `${printCounts(diagnosticCounts)}${diagnosticCounts.warning + diagnosticCounts.info > 0 ? ' (minutegraph lint PATH shows them)' : ''}\n`,
    )
  }
}

/** Holds the store meanwhile, so that other commands go through this process. */
function watchMinutes(
  paths: readonly string[],
  options: ImportCommandOptions,
  context: CommandContext,
): Promise<void> {
  if (options.dryRun === true) {
    throw usageError('Watching writes.', 'Leave --dry-run or --watch out.')
  }
  return serveGraph(paths, { ...options, port: 0, watch: true }, context, () => {
    context.stderr.write('Watching. Ctrl-C ends it.\n')
  })
}
