import type { Command } from 'commander'
import { z } from 'zod'

import { MinutegraphError } from '../../domain/errors.js'
import { asOfDay } from '../as-of-day.js'
import { ask } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, formatFor, type CommonOptions } from '../common-options.js'
import { printedNode, type PrintedValue } from '../output/printed-node.js'
import { terminalLine, terminalText } from '../output/terminal-text.js'
import { withClient } from '../with-client.js'
import { writeJson, writeText } from '../output/write-output.js'

const answer = z.object({ node: z.looseObject({ __typename: z.string(), id: z.string() }).nullable() })

export function showCommand(context: CommandContext): Command {
  return commandWith('show', ['table', 'json', 'md'])
    .description('One thing with everything known about it and where it stands.')
    .argument('<id>', 'an id or any unique beginning of one')
    .addHelpText('after', '\nExample:\n  $ minutegraph show ai_3f9c2')
    .action((id: string, options: CommonOptions) =>
      withClient(context, options, async (client) => {
        const { node } = await ask(client, 'show', { id, asOf: await asOfDay(client, options) }, answer)
        if (node === null) {
          throw new MinutegraphError('not-found', `There is nothing with the id "${id}".`, {
            remedy: 'minutegraph open, decisions and search print ids.',
          })
        }
        const printed = printedNode(node)
        if (formatFor(options, context, 'json') === 'json') await writeJson(context.stdout, printed)
        else await writeText(context.stdout, terminalText(nodeText(printed)))
      }),
    )
}

/** A line a field; lists below their names, an entry a line. */
function nodeText(node: Readonly<Record<string, PrintedValue>>): string {
  const lines: string[] = []
  for (const [name, value] of Object.entries(node)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    if (isList(value) && value.some((entry) => typeof entry === 'object')) {
      lines.push(`${name}:`, ...value.map((entry) => `  - ${entryText(entry)}`))
    } else {
      lines.push(`${name}: ${entryText(value)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function entryText(value: PrintedValue): string {
  if (value === null) return ''
  if (isList(value)) return value.map(entryText).join(', ')
  if (typeof value !== 'object') return terminalLine(String(value))
  const { file, line, url, ...rest } = value
  const words = Object.entries(rest)
    .filter(([name, part]) => name !== 'id' && part !== null && part !== false && part !== '')
    .filter(([, part]) => !Array.isArray(part) || part.length > 0)
    .map(([name, part]) =>
      part === true ? name : isPlain(name) ? entryText(part) : `${name}: ${entryText(part)}`,
    )
  if (file !== undefined) words.push(`${entryText(file)}:${entryText(line ?? null)}`)
  else if (url != null && words.length === 0) words.push(entryText(url))
  return words.join('  ')
}

/** Fields whose values tell by themselves what they are. */
function isPlain(name: string): boolean {
  return ['date', 'from', 'status', 'text', 'title', 'name', 'label', 'message', 'owners', 'kind'].includes(
    name,
  )
}

/** `Array.isArray` forgets what a read-only list holds. */
function isList(value: PrintedValue): value is readonly PrintedValue[] {
  return Array.isArray(value)
}
