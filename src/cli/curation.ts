/** `minutegraph export curation`: what people said of people and topics, as it belongs into `minutegraph.yml`. */
import { dirname, resolve } from 'node:path'

import { isFolder, storeLocation } from '../client/store-location.js'
import { CONFIGURATION_NAME, findConfiguration } from '../config/find-configuration.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { EMPTY_CONFIGURATION, type Configuration } from '../domain/configuration.js'
import { eventsInOrder } from '../resolve/catalogue.js'
import { curationFrom, type Curation } from '../resolve/curation.js'
import type { CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'
import { parseEventLines } from './output/event-lines.js'
import { saidInStore } from './said-in-store.js'
import { terminalText } from './output/terminal-text.js'
import { writeText } from './output/write-output.js'

export async function exportCuration(options: CommonOptions, context: CommandContext): Promise<void> {
  const { lines, configuration } = await saidInStore(options, context)
  const events = parseEventLines(lines, 'the store')
  const settled = configuration ?? (await configurationBeside(options, context))
  await writeText(context.stdout, terminalText(await printed(curationFrom(eventsInOrder(events), settled))))
}

/** That named, else the nearest to the store's folder, else to the working directory. */
async function configurationBeside(
  { store, config }: CommonOptions,
  { cwd }: CommandContext,
): Promise<Configuration> {
  const location = storeLocation(store, config, cwd)
  const path =
    config === undefined
      ? ((isFolder(location) ? findConfiguration(dirname(location)) : null) ?? findConfiguration(cwd))
      : resolve(cwd, config)
  return path === null ? EMPTY_CONFIGURATION : loadConfiguration(path)
}

/** YAML; a comment alone where there is nothing to settle. */
async function printed({ people, topics }: Curation): Promise<string> {
  if (people.length + topics.length === 0) return '# Nobody merged or named people or topics.\n'
  const { stringify } = await import('yaml')
  const entries = {
    ...(people.length > 0 && {
      people: people.map(({ handle, name, aliases, kind, not }) => ({
        ...(handle !== null && { handle }),
        ...(name !== null && { name }),
        ...(aliases.length > 0 && { aliases }),
        ...(kind !== 'person' && { kind }),
        ...(not.length > 0 && { not }),
      })),
    }),
    ...(topics.length > 0 && {
      topics: topics.map(({ name, aliases, parent }) => ({
        name,
        ...(aliases.length > 0 && { aliases }),
        ...(parent !== null && { parent }),
      })),
    }),
  }
  return `# Put these into ${CONFIGURATION_NAME}, in place of entries of the same name.\n${stringify(entries, { collectionStyle: 'any' })}`
}
