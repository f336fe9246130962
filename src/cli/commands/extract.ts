import type { Command } from 'commander'

import { extractedFrom } from '../../../importers/extracted-meeting.js'
import type { Diagnostic } from '../../domain/diagnostic.js'
import { extractMinutes } from '../../ingest/extract-minutes.js'
import { EXIT, type CommandContext } from '../command-context.js'
import { commandWith, positiveNumber, sizeLimitFrom, type CommonOptions } from '../common-options.js'
import { stopIfInterrupted } from '../interruption.js'
import { countDiagnostics, printCounts, printDiagnostic } from '../output/print-diagnostics.js'
import { startProgress } from '../output/progress.js'
import { writeJsonLine } from '../output/write-output.js'

interface ExtractCommandOptions extends CommonOptions {
  readonly explain?: boolean
  readonly style?: string
  readonly sizeLimit?: number
}

export function extractCommand(context: CommandContext): Command {
  return commandWith('extract', ['jsonl', 'json'], ['as-of'])
    .description('Read minutes and print what they tell, one JSON object a meeting. Writes nothing.')
    .argument('<path...>', 'files or folders')
    .option('--explain', 'add to each fact the rule that found it, and the words it went by')
    .option(
      '--style <name>',
      'read by this style, built in or of minutegraph.yml; default: the one named there, else detected',
    )
    .option('--size-limit <megabytes>', 'leave larger files out (5)', positiveNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph extract minutes/ > meetings.jsonl
  $ minutegraph extract --explain minutes/garden/20240207.md`,
    )
    .action(async (paths: string[], options: ExtractCommandOptions) => {
      const diagnostics: Diagnostic[] = []
      const progress = startProgress(options, context)
      const all = options.format === 'json' ? ([] as object[]) : null
      let meetings = 0
      const sources = extractMinutes(paths, {
        configuration: options.config ?? null,
        style: options.style ?? null,
        ...sizeLimitFrom(options),
        onProgress: (done, total) => progress.update('reading', done, total),
      })
      try {
        for await (const { file, group, minutes } of sources) {
          stopIfInterrupted(context)
          // Not as arguments of one call: there may be more of them than it takes.
          for (const diagnostic of minutes.diagnostics) diagnostics.push(diagnostic)
          for (const meeting of minutes.meetings) {
            meetings++
            const printed = extractedFrom(file, group, meeting, { explain: options.explain === true })
            if (all) all.push(printed)
            else await writeJsonLine(context.stdout, printed)
          }
        }
      } finally {
        progress.stop()
      }
      if (all) await writeJsonLine(context.stdout, all)
      const counts = countDiagnostics(diagnostics)
      if (options.quiet !== true) {
        for (const diagnostic of diagnostics) {
          if (isTold(diagnostic)) context.stderr.write(`${printDiagnostic(diagnostic)}\n`)
        }
        context.stderr.write(`${meetings} meeting${meetings === 1 ? '' : 's'}, ${printCounts(counts)}\n`)
      }
      if (options.strict === true && counts.error > 0) context.exitCode = EXIT.strict
    })
}

/** Notes are for lint; only that a file gave nothing must not go unsaid. */
function isTold({ severity, code }: Diagnostic): boolean {
  return severity !== 'info' || code === 'no-meeting'
}
