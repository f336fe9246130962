import { randomUUID } from 'node:crypto'

import type { Command } from 'commander'
import { z } from 'zod'

import { speakerOf } from '../../client/speaker.js'
import { labelOfId } from '../../domain/ids.js'
import { enumWord, shortId } from '../output/action-item-row.js'
import { ask } from '../ask.js'
import type { CommandContext } from '../command-context.js'
import { commandWith, formatFor, type CommonOptions } from '../common-options.js'
import { terminalLine } from '../output/terminal-text.js'
import { withClient } from '../with-client.js'
import { writeJson, writeText } from '../output/write-output.js'

interface SayOptions extends CommonOptions {
  readonly note?: string
  readonly by?: string
}

const said = z.looseObject({
  event: z.looseObject({ id: z.string(), kind: z.string(), at: z.string(), by: z.string() }),
  actionItem: z
    .looseObject({
      id: z.string(),
      text: z.string(),
      status: z.string(),
      owners: z.array(z.object({ name: z.string() })),
    })
    .nullish(),
  decision: z.looseObject({ id: z.string(), text: z.string(), standing: z.string() }).nullish(),
  person: z.looseObject({ id: z.string(), label: z.string(), aliases: z.array(z.string()) }).nullish(),
  topic: z.looseObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }).nullish(),
})
const answer = z.record(z.string(), said)

/** The operation that says of two things of a kind that they are one. */
const SAME: Readonly<Record<string, string>> = { Person: 'merge-people', Topic: 'merge-topics' }

/** What people say of things: one command an event. Each is journalled with who and when, and obeyed from then on. */
export function sayCommands(context: CommandContext): Command[] {
  const of = (
    name: string,
    description: string,
    args: readonly (readonly [string, string])[],
    example: string,
  ) => {
    const command = commandWith(name, ['text', 'json'], ['as-of'])
      .description(description)
      .option('--note <text>', 'why')
      .option('--by <who>', 'who says so; default: $MINUTEGRAPH_USER or the login name')
      .addHelpText('after', `\nExample:\n  $ minutegraph ${example}`)
    for (const [argument, what] of args) command.argument(argument, what)
    return command
  }
  const id = ['<id>', 'an id or any unique beginning of one'] as const
  const say = (operation: string, input: object, options: SayOptions): Promise<void> =>
    withClient(context, options, async (client) => {
      const by = options.by ?? speakerOf(context.env)
      const variables = {
        // One command says one thing once, however often its request may come.
        input: {
          ...input,
          by,
          clientMutationId: randomUUID(),
          ...(options.note === undefined ? {} : { note: options.note }),
        },
      }
      const [payload] = Object.values(await ask(client, operation, variables, answer))
      if (payload !== undefined) await tell(payload, options, context)
    })
  const simple = (name: string, description: string): Command =>
    of(name, description, [id], `${name} ai_3f9c2 --note "settled by mail"`).action(
      (given: string, options: SayOptions) => say(name, { id: given }, options),
    )
  return [
    simple('close', 'Say that an action item is done.'),
    simple('reopen', 'Say that an action item is open again.'),
    simple('drop', 'Say that an action item is given up.'),
    simple('dismiss', 'Say that a suggestion is no action item.'),
    of('assign', 'Say who has an action item.', [id, ['<person...>', 'who']], 'assign ai_3f9c2 mira').action(
      (given: string, person: string[], options: SayOptions) => say('assign', { id: given, person }, options),
    ),
    of(
      'same',
      'Say that two action items, two people or two topics are one: the other gives what it has to the first.',
      [id, ['<other>', 'the other one']],
      'same ai_3f9c2 ai_77ab0',
    ).action((given: string, other: string, options: SayOptions) =>
      say(SAME[labelOfId(given) ?? ''] ?? 'same', { id: given, other }, options),
    ),
    of(
      'split',
      'Say that an action item is another one from one of its places on.',
      [id, ['<place>', 'FILE:LINE of the first sighting of the other one']],
      'split ai_3f9c2 garden/20240207.md:12',
    ).action((given: string, place: string, options: SayOptions) =>
      say('split', { id: given, place }, options),
    ),
    of(
      'supersede',
      'Say that a decision took the place of an earlier one.',
      [id, ['<earlier>', 'the decision that no longer holds']],
      'supersede de_91c0a de_04be7',
    ).action((given: string, other: string, options: SayOptions) =>
      say('supersede', { id: given, other }, options),
    ),
  ]
}

async function tell(
  payload: z.output<typeof said>,
  options: SayOptions,
  context: CommandContext,
): Promise<void> {
  const { actionItem, decision, event, person, topic } = payload
  if (formatFor(options, context, 'json') === 'json')
    return writeJson(context.stdout, printedPayload(payload))
  const lines = [`${enumWord(event.kind)}: said by ${terminalLine(event.by)}, ${event.at}`]
  if (actionItem) {
    const owners = actionItem.owners.map(({ name }) => name).join(', ') || '(nobody)'
    lines.push(
      `${shortId(actionItem.id)} ${terminalLine(owners)}: ${terminalLine(actionItem.text)} [${enumWord(actionItem.status)}]`,
    )
  }
  if (decision)
    lines.push(`${shortId(decision.id)} ${terminalLine(decision.text)} [${enumWord(decision.standing)}]`)
  for (const named of [person && { ...person, name: person.label }, topic]) {
    if (named)
      lines.push(
        `${shortId(named.id)} ${terminalLine(named.name)}, also ${terminalLine(named.aliases.join(', '))}`,
      )
  }
  return writeText(context.stdout, `${lines.join('\n')}\n`)
}

/** In the words that all commands print: kinds and statuses in small letters, owners by name. */
function printedPayload({ event, actionItem, decision, ...others }: z.output<typeof said>): object {
  return {
    ...others,
    event: { ...event, kind: enumWord(event.kind) },
    ...(actionItem && {
      actionItem: {
        ...actionItem,
        status: enumWord(actionItem.status),
        owners: actionItem.owners.map(({ name }) => name),
      },
    }),
    ...(decision && { decision: { ...decision, standing: enumWord(decision.standing) } }),
  }
}
