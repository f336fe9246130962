import { resolve } from 'node:path'

import type { GraphClient } from '../client/graph-client.js'
import { storeLocation } from '../client/store-location.js'
import { programVersion } from '../program-version.js'
import { EXIT, type CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'
import { failForStandingErrors } from './standing-errors.js'
import { waitingOf } from './waiting.js'

interface ClientUse {
  /** Makes an embedded store where there is none; otherwise asking an empty place fails with `not-found`. */
  readonly create?: boolean
  /** The work itself sees to `--strict`. */
  readonly strictItself?: boolean
  /** A process that imports first is asked all the same: see `ClientOptions`. */
  readonly unready?: boolean
}

/** Opens the graph that the options name, lets `work` use it, sees to `--strict`, and closes it whatever happens. */
export async function withClient<Result>(
  context: CommandContext,
  options: CommonOptions,
  work: (client: GraphClient) => Promise<Result>,
  use: ClientUse = {},
): Promise<Result> {
  const client = await clientFor(context, options, use)
  try {
    const result = await work(client)
    const isStrict = options.strict === true && use.strictItself !== true
    // A failure tells more.
    if (isStrict && context.exitCode === EXIT.done) await failForStandingErrors(client, options, context)
    return result
  } finally {
    await client.close()
  }
}

async function clientFor(
  context: CommandContext,
  options: CommonOptions,
  use: ClientUse = {},
): Promise<GraphClient> {
  // Loaded only now: commands that need no store start without the database.
  const { openClient } = await import('../client/open-client.js')
  const location = storeLocation(options.store, options.config, context.cwd)
  return openClient(location, {
    create: use.create ?? false,
    unready: use.unready ?? false,
    configuration: options.config === undefined ? null : resolve(context.cwd, options.config),
    env: context.env,
    now: context.now,
    version: programVersion(),
    ...waitingOf(options, context),
  })
}
