import type { Command } from 'commander'
import { z } from 'zod'

import { enumWord } from '../output/action-item-row.js'
import { ask } from '../ask.js'
import { EXIT, type CommandContext } from '../command-context.js'
import { commandWith, formatFor, type CommonOptions } from '../common-options.js'
import { terminalLine } from '../output/terminal-text.js'
import { withClient } from '../with-client.js'
import { writeJson, writeText } from '../output/write-output.js'

const answer = z.object({
  store: z.object({
    location: z.string(),
    version: z.string(),
    newestMeetingDay: z.string().nullable(),
    counts: z.array(z.object({ label: z.string(), count: z.number() })),
    findings: z.array(
      z.object({
        code: z.string().transform(enumWord),
        severity: z.string().transform(enumWord),
        message: z.string(),
        place: z.string().nullish(),
        remedy: z.string().nullish(),
      }),
    ),
  }),
})

export function doctorCommand(context: CommandContext): Command {
  return commandWith('doctor', ['table', 'json'], ['as-of'])
    .description(
      'What is in the store, and what is the matter with it. Exits with 1 on an error, with --strict 3.',
    )
    .addHelpText('after', '\nExample:\n  $ minutegraph doctor')
    .action((options: CommonOptions) =>
      withClient(
        context,
        options,
        async (client) => {
          const { store } = await ask(client, 'doctor', {}, answer)
          if (store.findings.some(({ severity }) => severity === 'error'))
            context.exitCode = options.strict === true ? EXIT.strict : EXIT.failed
          if (formatFor(options, context, 'json') === 'json') return writeJson(context.stdout, store)
          const lines = [
            `minutegraph ${store.version}, Node ${process.version}`,
            `store: ${store.location}`,
            `newest meeting: ${store.newestMeetingDay ?? 'none'}`,
            ...store.counts.map(({ label, count }) => `  ${label}: ${count}`),
            ...store.findings.map(({ severity, message, place, remedy, code }) =>
              [
                `${severity}: ${message}${place == null ? '' : ` (${place})`} [${code}]`,
                ...(remedy == null ? [] : [`  ${remedy}`]),
              ].join('\n'),
            ),
            store.findings.length === 0 ? 'All is well.' : '',
          ]
          return writeText(
            context.stdout,
            `${lines
              .flatMap((line) => line.split('\n'))
              .filter((line) => line !== '')
              .map((line) => (line.startsWith('  ') ? `  ${terminalLine(line)}` : terminalLine(line)))
              .join('\n')}\n`,
          )
        },
        // What keeps a server from becoming ready is for doctor to say.
        { unready: true },
      ),
    )
}
