import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { Command } from 'commander'

import { readServerFile } from '../../client/server-file.js'
import { isFolder, storeExists, storeLocation } from '../../client/store-location.js'
import { MinutegraphError } from '../../domain/errors.js'
import { programVersion } from '../../program-version.js'
import type { InProcessClient } from '../../client/in-process-client.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, type CommonOptions } from '../common-options.js'
import { parseEventLines, printEventLines } from '../output/event-lines.js'
import { writeWholeFile } from '../output/write-file.js'

/** Of an embedded store; see the store's own room. */
const JOURNAL = 'events.jsonl'

export function backupCommand(context: CommandContext): Command {
  return commandWith('backup', ['jsonl'])
    .description(
      'Write what people said (closed, assigned, …) to a file. All else can be read again from the minutes.',
    )
    .argument('<file>', 'the file to write')
    .addHelpText('after', '\nExample:\n  $ minutegraph backup events-2024-06-01.jsonl')
    .action(async (file: string, options: CommonOptions) => {
      const lines = await eventLines(options, context)
      writeWholeFile(resolve(context.cwd, file), lines, 'The backup', 0o600)
      tell(`${count(lines)} written to ${file}`, options, context)
    })
}

export function restoreCommand(context: CommandContext): Command {
  return commandWith('restore', ['jsonl'])
    .description('Say again what a backup holds; what the store knows already is not said twice.')
    .argument('<file>', 'a file that backup wrote')
    .addHelpText(
      'after',
      '\nA process that serves the store must be ended first.\n\nExample:\n  $ minutegraph restore events-2024-06-01.jsonl',
    )
    .action(async (file: string, options: CommonOptions) => {
      assertNobodyServes(storeLocation(options.store, options.config, context.cwd))
      const path = resolve(context.cwd, file)
      const events = parseEventLines(readBackup(path), path)
      await withHeldClient(options, context, async ({ store }) => {
        const [{ resolveAgain }, { configurationOfStore }] = await Promise.all([
          import('../../ingest/resolve-again.js'),
          import('../../ingest/root-configurations.js'),
        ])
        const known = new Set((await store.events.all()).map(({ id }) => id))
        const missing = events.filter(({ id }) => !known.has(id))
        for (const event of missing) await store.events.append(event)
        const named = options.config === undefined ? null : resolve(context.cwd, options.config)
        await resolveAgain(store, await configurationOfStore(store, named))
        tell(`${missing.length} restored, ${events.length - missing.length} known already`, options, context)
      })
    })
}

function readBackup(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The backup cannot be read: ${reason}.`, {
      cause,
      place: path,
      remedy: 'Name a file that `minutegraph backup` wrote.',
    })
  }
}

/** Events come in by one door: to restore them the holder must let go of the store. */
function assertNobodyServes(location: string): void {
  const holder = isFolder(location) ? readServerFile(location) : null
  if (holder === null) return
  throw new MinutegraphError('store-in-use', `Pid ${holder.pid} serves this store: nothing was restored.`, {
    place: holder.url,
    remedy: 'End it first (Ctrl-C where it runs), restore, and start it again.',
  })
}

/** What people said, a line an event; also while another process holds the store. */
export async function eventLines(options: CommonOptions, context: CommandContext): Promise<string> {
  const location = storeLocation(options.store, options.config, context.cwd)
  if (!storeExists(location)) {
    throw new MinutegraphError('not-found', 'There is no store.', {
      place: location,
      remedy: 'Name one with --store.',
    })
  }
  // While another process holds the store its journal can be read all the same: whole lines are whole events.
  if (isFolder(location) && readServerFile(location) !== null) {
    const text = readFileSync(join(location, JOURNAL), 'utf8')
    return text.slice(0, text.lastIndexOf('\n') + 1)
  }
  return withHeldClient(options, context, async ({ store }) => printEventLines(await store.events.all()))
}

async function withHeldClient<Result>(
  options: CommonOptions,
  context: CommandContext,
  work: (client: InProcessClient) => Promise<Result>,
): Promise<Result> {
  const { openHeldClient } = await import('../../client/open-client.js')
  const client = await openHeldClient(storeLocation(options.store, options.config, context.cwd), {
    configuration: options.config === undefined ? null : resolve(context.cwd, options.config),
    env: context.env,
    now: context.now,
    version: programVersion(),
  })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

function count(lines: string): string {
  const number = lines.split('\n').length - 1
  return `${number} event${number === 1 ? '' : 's'}`
}

function tell(words: string, options: CommonOptions, context: CommandContext): void {
  if (options.quiet !== true) context.stderr.write(`${words}\n`)
}
