import type { Command } from 'commander'

import { lintMinutes } from '../../../importers/lint-minutes.js'
import type { Diagnostic } from '../../domain/diagnostic.js'
import { extractMinutes } from '../../ingest/extract-minutes.js'
import { EXIT, type CommandContext } from '../command-context.js'
import { commandWith, positiveNumber, sizeLimitFrom, type CommonOptions } from '../common-options.js'
import { stopIfInterrupted } from '../interruption.js'
import { countDiagnostics, printCounts, printDiagnostic } from '../output/print-diagnostics.js'
import { startProgress } from '../output/progress.js'
import { writeJson, writeText } from '../output/write-output.js'

interface LintOptions extends CommonOptions {
  readonly style?: string
  readonly sizeLimit?: number
}

export function lintCommand(context: CommandContext): Command {
  return commandWith('lint', ['text', 'json'], ['as-of'])
    .description(
      'Tell writers what cannot be read as they meant it. Exits with 1 where there is such a place.',
    )
    .argument('<path...>', 'files or folders')
    .option(
      '--style <name>',
      'read by this style; default: the one that minutegraph.yml names, else detected',
    )
    .option('--size-limit <megabytes>', 'leave larger files out (5)', positiveNumber)
    .addHelpText(
      'after',
      `
Notes (severity info) are printed, but do not count.

Examples:
  $ minutegraph lint minutes/
  $ minutegraph lint --format json minutes/garden/20240207.md`,
    )
    .action(async (paths: string[], options: LintOptions) => {
      const diagnostics: Diagnostic[] = []
      const progress = startProgress(options, context)
      const sources = extractMinutes(paths, {
        configuration: options.config ?? null,
        style: options.style ?? null,
        ...sizeLimitFrom(options),
        onProgress: (done, total) => progress.update('reading', done, total),
      })
      try {
        for await (const { file, minutes, people } of sources) {
          stopIfInterrupted(context)
          // Not as arguments of one call: there may be more of them than it takes.
          for (const diagnostic of lintMinutes(file, minutes, people)) diagnostics.push(diagnostic)
        }
      } finally {
        progress.stop()
      }
      const counts = countDiagnostics(diagnostics)
      if (options.format === 'json') await writeJson(context.stdout, diagnostics)
      else {
        for (const diagnostic of diagnostics)
          await writeText(context.stdout, `${printDiagnostic(diagnostic)}\n`)
      }
      if (options.quiet !== true) context.stderr.write(`${printCounts(counts)}\n`)
      if (counts.error + counts.warning > 0) context.exitCode = EXIT.failed
      if (options.strict === true && counts.error > 0) context.exitCode = EXIT.strict
    })
}
