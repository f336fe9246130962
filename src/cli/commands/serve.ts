import { resolve } from 'node:path'

import { InvalidArgumentError, type Command } from 'commander'

import { readServerFile } from '../../client/server-file.js'
import { isFolder, storeLocation } from '../../client/store-location.js'
import { MinutegraphError } from '../../domain/errors.js'
import { programVersion } from '../../program-version.js'
import type { CommandContext } from '../command-context.js'
import {
  commandWith,
  listOption,
  positiveNumber,
  sizeLimitFrom,
  usageError,
  type CommonOptions,
} from '../common-options.js'
import { interrupted } from '../interruption.js'
import { printError } from '../output/print-error.js'
import { printDiagnostic } from '../output/print-diagnostics.js'
import { printSummary } from '../output/print-summary.js'
import { startProgress } from '../output/progress.js'
import { failForErrors } from '../standing-errors.js'
import { waitingOf } from '../waiting.js'
import { watchPaths } from './watch-paths.js'
import type { Api } from '../../graphql/api.js'
import type { InProcessClient } from '../../client/in-process-client.js'

export interface ServeOptions extends CommonOptions {
  readonly port: number
  readonly address?: string
  readonly host?: readonly string[]
  readonly watch?: boolean
  readonly graphiql?: boolean
  readonly introspection?: boolean
  /** Megabytes. */
  readonly sizeLimit?: number
}

export const DEFAULT_PORT = 4000

export function serveCommand(context: CommandContext): Command {
  return commandWith('serve', ['text'], ['as-of'])
    .description('Serve the GraphQL API and the page over the graph; imports the paths first.')
    .argument('[path...]', 'files or folders to import first')
    .option('--watch', 'import again whenever the minutes change')
    .option('--port <number>', 'where to listen; 0 takes any free one', portOption, DEFAULT_PORT)
    .option(
      '--address <address>',
      'at which address; others than loopback need tokens (MINUTEGRAPH_READ_TOKENS)',
    )
    .option('--size-limit <megabytes>', 'leave larger files out (5)', positiveNumber)
    .option('--host <name>', 'a name under which the server is reached', listOption)
    .option('--no-graphiql', 'without the page at /graphql that helps to write queries')
    .option('--no-introspection', 'do not tell the schema')
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph serve
  $ minutegraph serve minutes/ --watch --port 8080`,
    )
    .action((paths: string[], options: ServeOptions) => {
      if (options.watch === true && paths.length === 0) {
        throw usageError(
          'There is nothing to watch.',
          'Name the folder of the minutes: serve minutes/ --watch.',
        )
      }
      return serveGraph(paths, options, context, (url) => {
        context.stderr.write(`Serving ${url} (GraphQL at ${url}/graphql). Ctrl-C ends it.\n`)
      })
    })
}

/** Holds the store and answers questions, imports the paths, and serves until it is told to stop. */
export async function serveGraph(
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
  onReady: (url: string, client: InProcessClient) => Promise<void> | void,
): Promise<void> {
  const location = storeLocation(options.store, options.config, context.cwd)
  const holder = isFolder(location) ? readServerFile(location) : null
  if (holder !== null) {
    throw new MinutegraphError('store-in-use', `Pid ${holder.pid} serves this store already.`, {
      place: holder.url,
      remedy: 'Use that one, or end it first.',
    })
  }
  const [{ openHeldClient }, { holdStore }, { tokensFor }] = await Promise.all([
    import('../../client/open-client.js'),
    import('../hold-store.js'),
    import('../tokens.js'),
  ])
  const { address, host: hosts, port, graphiql, introspection } = options
  const offered = {
    port,
    ...(address === undefined ? {} : { address }),
    ...(hosts && { hosts }),
    ...(graphiql === undefined ? {} : { graphiql }),
    ...(introspection === undefined ? {} : { introspection }),
  }
  const tokens = tokensFor(address, context.env)
  const client = await openHeldClient(location, {
    configuration: namedConfiguration(options, context),
    env: context.env,
    now: context.now,
    version: programVersion(),
    // It may be mended while the minutes are watched.
    configurationMayFail: options.watch === true,
    ...waitingOf(options, context),
  })
  const minutes = paths.map((path) => resolve(context.cwd, path))
  const watching: (() => void)[] = []
  const onListening = async (url: string, failed: () => void): Promise<void> => {
    // Before the import: what is saved meanwhile is imported after it.
    if (options.watch === true) watching.push(watchMinutes(client, minutes, options, context))
    if (minutes.length > 0) {
      if (options.quiet !== true) {
        context.stderr.write(`Listening at ${url}; importing first, what the store has is answered.\n`)
      }
      await importFirst(client, minutes, options, context, failed)
    }
    if (!context.signal.aborted) await onReady(url, client)
  }
  try {
    // Before anything is asked: what comes first is worked out aside too.
    await client.workAside()
    await holdStore(client, { ...offered, tokens, minutes, onListening }, context)
  } finally {
    for (const stop of watching) stop()
    await client.close()
  }
}

/** Fails as the import does; while the minutes are watched it says so, and waits for one that succeeds. */
async function importFirst(
  client: InProcessClient,
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
  failed: () => void,
): Promise<void> {
  const { signal } = context
  try {
    await importFor(client, paths, options, context)
  } catch (error) {
    if (options.watch !== true || signal.aborted) throw error
    printError(error, context)
    failed()
    await Promise.race([nextImport(await client.api()), interrupted(signal)])
  }
}

/** Resolves when minutes were imported, whoever wanted it. */
async function nextImport({ events }: Api): Promise<void> {
  for await (const { dryRun } of events.subscribe('importFinished')) if (!dryRun) return
}

/** Imports again whenever the minutes change, until it is stopped. */
function watchMinutes(
  client: InProcessClient,
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
): () => void {
  const failed = (error: unknown): void => printError(error, context)
  return watchPaths({
    paths,
    configuration: namedConfiguration(options, context),
    changed: () => void importFor(client, paths, options, context).catch(failed),
    failed,
  })
}

function namedConfiguration({ config }: ServeOptions, { cwd }: CommandContext): string | null {
  return config === undefined ? null : resolve(cwd, config)
}

async function importFor(
  client: InProcessClient,
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
): Promise<void> {
  const progress = startProgress(options, context)
  try {
    const summary = await client.importMinutes({
      paths,
      configuration: namedConfiguration(options, context),
      dryRun: false,
      ...sizeLimitFrom(options),
      signal: context.signal,
      onProgress: (step, done, total) => progress.update(step, done, total),
    })
    progress.stop()
    if (options.quiet !== true) {
      for (const diagnostic of summary.diagnostics.filter(({ severity }) => severity === 'error')) {
        context.stderr.write(`${printDiagnostic(diagnostic)}\n`)
      }
      context.stderr.write(printSummary(summary))
    }
    // Serving goes on; how it ends tells whether the last import left errors.
    if (options.strict === true) await failForErrors(client, summary, options, context)
  } finally {
    progress.stop()
  }
}

export function portOption(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new InvalidArgumentError('Write a number from 0 to 65535.')
}
