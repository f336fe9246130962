/** What people said, for the commands that write it down or say it again. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { InProcessClient } from '../client/in-process-client.js'
import { readServerFile } from '../client/server-file.js'
import { isFolder, storeExists, storeLocation } from '../client/store-location.js'
import type { Configuration } from '../domain/configuration.js'
import { MinutegraphError } from '../domain/errors.js'
import { programVersion } from '../program-version.js'
import type { CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'
import { printEventLines } from './output/event-lines.js'
import { waitingOf } from './waiting.js'

/** Of an embedded store; see the store's own room. */
const JOURNAL = 'events.jsonl'

export interface SaidInStore {
  /** JSON Lines, an event each. */
  readonly lines: string
  /** What is settled for the store as a whole; null while another process holds it. */
  readonly configuration: Configuration | null
}

/**
 * What people said; also while another process holds the store.
 *
 * @throws MinutegraphError `not-found` where there is no store
 */
export async function saidInStore(options: CommonOptions, context: CommandContext): Promise<SaidInStore> {
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
    return { lines: text.slice(0, text.lastIndexOf('\n') + 1), configuration: null }
  }
  return withHeldClient(options, context, async ({ store }, configuration) => ({
    lines: printEventLines(await store.events.all()),
    configuration,
  }))
}

/** Work on the store itself, with the named configuration or those beside the minutes that it was filled from. */
export async function withHeldClient<Result>(
  options: CommonOptions,
  context: CommandContext,
  work: (client: InProcessClient, configuration: Configuration) => Promise<Result>,
): Promise<Result> {
  const [{ openHeldClient }, { configurationOfStore }] = await Promise.all([
    import('../client/open-client.js'),
    import('../ingest/root-configurations.js'),
  ])
  const named = options.config === undefined ? null : resolve(context.cwd, options.config)
  const client = await openHeldClient(storeLocation(options.store, options.config, context.cwd), {
    configuration: named,
    env: context.env,
    now: context.now,
    version: programVersion(),
    ...waitingOf(options, context),
  })
  try {
    return await work(client, await configurationOfStore(client.store, named))
  } finally {
    await client.close()
  }
}
