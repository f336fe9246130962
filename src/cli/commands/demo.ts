import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

import type { Command } from 'commander'

import { assetPath } from '../../assets.js'
import { findConfiguration } from '../../config/find-configuration.js'
import { storeLocation } from '../../client/store-location.js'
import type { CommandContext } from '../command-context.js'
import { commandWith } from '../common-options.js'
import { ACTION_ITEM_COLUMNS, openItems } from './open.js'
import { printTable } from '../output/print-table.js'
import { DEFAULT_PORT, portOption, serveGraph, type ServeOptions } from './serve.js'
import { terminalText } from '../output/terminal-text.js'
import { writeText } from '../output/write-output.js'

export function demoCommand(context: CommandContext): Command {
  return commandWith('demo', ['table'])
    .description('Import a folder of minutes (or the examples), print who owes what, and serve the graph.')
    .argument('[folder]', 'the minutes; default: the examples that come with the program')
    .option('--port <number>', 'where to listen; 0 takes any free one', portOption, DEFAULT_PORT)
    .addHelpText('after', '\nExamples:\n  $ minutegraph demo\n  $ minutegraph demo minutes/')
    .action((folder: string | undefined, options: ServeOptions) => {
      const minutes = folder === undefined ? assetPath('examples', 'minutes') : resolve(context.cwd, folder)
      const store = storeLocation(options.store, undefined, folderOfStore(minutes, folder, context))
      return serveGraph([minutes], { ...options, store }, context, async (url, client) => {
        const asked = { ...options, asOf: options.asOf ?? 'newest' }
        const { items, footer, empty } = await openItems(client, asked, context)
        const table = items.length === 0 ? `${empty}\n` : printTable(ACTION_ITEM_COLUMNS, items, context)
        await writeText(
          context.stdout,
          terminalText(`\n${table}\n${footer}\n${nextSteps(url, store, folder)}`),
        )
      })
    })
}

/**
 * Beside the configuration of the minutes; where they have none, in the working directory. An installed package is no
 * place to write: the store of the examples then gets a folder of its own, apart from that of one's minutes.
 */
function folderOfStore(minutes: string, named: string | undefined, { cwd }: CommandContext): string {
  if (named === undefined && minutes.includes(`${sep}node_modules${sep}`))
    return join(cwd, 'minutegraph-examples')
  const configuration = existsSync(minutes) ? findConfiguration(minutes) : null
  return configuration === null ? cwd : dirname(configuration)
}

function nextSteps(url: string, store: string, folder: string | undefined): string {
  const own =
    folder === undefined ? `\n  npx minutegraph demo FOLDER             the same on your own minutes` : ''
  return `
Serving ${url} (GraphQL at ${url}/graphql) until Ctrl-C. Now try, in another terminal,
with MINUTEGRAPH_STORE=${store}:

  npx minutegraph open --as-of newest --person NAME
  npx minutegraph topics
  npx minutegraph report --as-of newest${own}
`
}
