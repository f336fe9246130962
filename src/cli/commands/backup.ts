import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Command } from 'commander'

import { readServerFile } from '../../client/server-file.js'
import { isFolder, storeLocation } from '../../client/store-location.js'
import { MinutegraphError } from '../../domain/errors.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, type CommonOptions } from '../common-options.js'
import { parseEventLines } from '../output/event-lines.js'
import { saidInStore, withHeldClient } from '../said-in-store.js'
import { writeWholeFile } from '../output/write-file.js'

export function backupCommand(context: CommandContext): Command {
  return commandWith('backup', ['jsonl'], ['as-of', 'strict'])
    .description(
      'Write what people said (closed, assigned, …) to a file. All else can be read again from the minutes.',
    )
    .argument('<file>', 'the file to write')
    .addHelpText('after', '\nExample:\n  $ minutegraph backup events-2024-06-01.jsonl')
    .action(async (file: string, options: CommonOptions) => {
      const { lines } = await saidInStore(options, context)
      writeWholeFile(resolve(context.cwd, file), lines, 'The backup', 0o600)
      tell(`${count(lines)} written to ${file}`, options, context)
    })
}

export function restoreCommand(context: CommandContext): Command {
  return commandWith('restore', ['jsonl'], ['as-of', 'strict'])
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
      await withHeldClient(options, context, async ({ store }, configuration) => {
        const { resolveAgain } = await import('../../ingest/resolve-again.js')
        const known = new Set((await store.events.all()).map(({ id }) => id))
        const missing = events.filter(({ id }) => !known.has(id))
        for (const event of missing) await store.events.append(event)
        await resolveAgain(store, configuration)
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

function count(lines: string): string {
  const number = lines.split('\n').length - 1
  return `${number} event${number === 1 ? '' : 's'}`
}

function tell(words: string, options: CommonOptions, context: CommandContext): void {
  if (options.quiet !== true) context.stderr.write(`${words}\n`)
}
