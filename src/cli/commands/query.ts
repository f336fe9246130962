import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Command } from 'commander'
import type { OperationDefinitionNode } from 'graphql'

import type { GraphAnswer } from '../../client/graph-client.js'
import { operationFrom } from '../../client/saved-operation.js'
import { MinutegraphError } from '../../domain/errors.js'
import { asOfDay } from '../as-of-day.js'
import { EXIT, type CommandContext } from '../command-context.js'
import { commandWith, usageError, type CommonOptions } from '../common-options.js'
import { withClient } from '../with-client.js'
import { writeJson } from '../output/write-output.js'

interface QueryOptions extends CommonOptions {
  readonly variables?: string
  readonly operation?: string
}

export function queryCommand(context: CommandContext): Command {
  return commandWith('query', ['json'])
    .description('A saved GraphQL operation or one of your own, without a server.')
    .argument('<file>', 'a file, "-" for standard input, or the name of a saved operation')
    .option('--variables <json>', 'a JSON object, or @FILE')
    .option('--operation <name>', 'which operation, where the file holds several')
    .addHelpText(
      'after',
      `
--as-of is given as the variable $asOf, which the operation must declare: query Mine($asOf: Date) { … }

Examples:
  $ minutegraph query open --variables '{"filter": {"owner": ["mira"]}}'
  $ echo '{ people { totalCount } }' | minutegraph query -`,
    )
    .action(async (file: string, options: QueryOptions) => {
      const document = operationFrom(file, context.cwd)
      const variables = variablesFrom(options.variables, context)
      if (options.asOf !== undefined) await assertTakesDay(document, variables, options)
      await withClient(context, options, async (client) => {
        const asOf = await asOfDay(client, options)
        const answer = await client.ask({
          document,
          variables: asOf === null ? variables : { ...variables, asOf },
          ...(options.operation === undefined ? {} : { operationName: options.operation }),
        })
        await writeJson(context.stdout, inOrder(answer))
        if ((answer.errors ?? []).length > 0) context.exitCode = EXIT.failed
      })
    })
}

/** A day that nothing asks for would change nothing. What cannot be parsed is told by who answers. */
async function assertTakesDay(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  { operation }: QueryOptions,
): Promise<void> {
  if ('asOf' in variables) {
    throw usageError(
      'The day is given twice: by --as-of and as "asOf" in --variables.',
      'Leave one of them out.',
    )
  }
  // Only now: other questions are parsed by who answers them alone.
  const { getOperationAST, parse } = await import('graphql')
  let asked: OperationDefinitionNode | null | undefined
  try {
    asked = getOperationAST(parse(document), operation)
  } catch {
    return
  }
  if (!asked || asked.variableDefinitions?.some(({ variable }) => variable.name.value === 'asOf') === true)
    return
  throw usageError(
    'The operation takes no day: it declares no variable $asOf.',
    'Declare it, as in query Mine($asOf: Date), and use it; or leave --as-of out.',
  )
}

function inOrder({ data, errors }: GraphAnswer): GraphAnswer {
  return errors === undefined ? { data } : { errors, ...(data === undefined ? {} : { data }) }
}

function variablesFrom(given: string | undefined, context: CommandContext): Record<string, unknown> {
  if (given === undefined) return {}
  const text = given.startsWith('@') ? variablesFile(resolve(context.cwd, given.slice(1))) : given
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('usage', `--variables is no JSON: ${reason}.`, {
      cause,
      remedy: `Write an object, as in --variables '{"first": 5}'.`,
    })
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw usageError('--variables must be a JSON object.', `Write, for instance, '{"first": 5}'.`)
  }
  return { ...parsed }
}

function variablesFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The file of variables cannot be read: ${reason}.`, {
      cause,
      place: path,
      remedy: 'Name a file that can be read after the @, or write the JSON object itself.',
    })
  }
}
