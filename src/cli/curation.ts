/** `minutegraph export curation`: what people said of people and topics, as it belongs into `minutegraph.yml`. */
import { resolve } from 'node:path'

import { CONFIGURATION_NAME, findConfiguration } from '../config/find-configuration.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { EMPTY_CONFIGURATION } from '../domain/configuration.js'
import { eventsInOrder } from '../resolve/catalogue.js'
import { curationFrom, type Curation } from '../resolve/curation.js'
import { eventLines } from './commands/backup.js'
import type { CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'
import { parseEventLines } from './output/event-lines.js'
import { terminalText } from './output/terminal-text.js'
import { writeText } from './output/write-output.js'

export async function exportCuration(options: CommonOptions, context: CommandContext): Promise<void> {
  const path =
    options.config === undefined ? findConfiguration(context.cwd) : resolve(context.cwd, options.config)
  const configuration = path === null ? EMPTY_CONFIGURATION : await loadConfiguration(path)
  const events = parseEventLines(await eventLines(options, context), 'the store')
  await writeText(
    context.stdout,
    terminalText(await printed(curationFrom(eventsInOrder(events), configuration))),
  )
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
