import { Command, InvalidArgumentError, Option } from 'commander'

import { MinutegraphError } from '../domain/errors.js'
import { parseIsoDate } from '../domain/iso-date.js'
import type { CommandContext } from './command-context.js'

export const FORMATS = ['table', 'json', 'jsonl', 'md', 'csv', 'html', 'text'] as const
export type Format = (typeof FORMATS)[number]

/** What every command takes, but those to which it means nothing. */
export interface CommonOptions {
  readonly store?: string
  readonly config?: string
  /** A day, or `newest`: the day of the newest meeting. */
  readonly asOf?: string
  readonly format?: Format
  readonly quiet?: boolean
  readonly strict?: boolean
}

type Omissible = 'as-of' | 'strict'

/**
 * A command with the common options; `formats` are those that suit it, `omitted` what would change nothing there.
 * `--strict` is seen to by `withClient`, else by the command.
 */
export function commandWith(
  name: string,
  formats: readonly Format[],
  omitted: readonly Omissible[] = [],
): Command {
  const command = new Command(name)
    .addOption(
      new Option('--store <where>', 'a folder, memory:, bolt://… or neo4j://…').env('MINUTEGRAPH_STORE'),
    )
    .option('--config <file>', 'the configuration; default: the nearest minutegraph.yml')
  if (!omitted.includes('as-of')) {
    command.option(
      '--as-of <day>',
      'answer as of the end of this day, or "newest" for that of the newest meeting',
      asOf,
    )
  }
  command
    .addOption(new Option('--format <format>', 'how to print').choices(formats))
    .option('--quiet', 'no progress and no summary')
  if (!omitted.includes('strict')) {
    command.option('--strict', 'exit with 3 when a diagnostic of severity error stands')
  }
  return command.configureHelp({ sortOptions: false }).showHelpAfterError('(--help shows how)')
}

function asOf(value: string): string {
  if (value === 'newest' || parseIsoDate(value) !== null) return value
  throw new InvalidArgumentError('Write a day that exists as 2024-02-07, or "newest".')
}

export function dayOption(value: string): string {
  if (parseIsoDate(value) !== null) return value
  throw new InvalidArgumentError('Write a day that exists as 2024-02-07.')
}

/** Collects an option that may be given several times, each with several values between commas. */
export function listOption(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').map((part) => part.trim())].filter((part) => part !== '')
}

export function positiveNumber(value: string): number {
  const number = Number(value)
  if (Number.isFinite(number) && number > 0) return number
  throw new InvalidArgumentError('Write a number above 0.')
}

/** `--size-limit`, told in megabytes, in bytes as the reader takes it. */
export function sizeLimitFrom({ sizeLimit }: { readonly sizeLimit?: number }): {
  readonly sizeLimit?: number
} {
  return sizeLimit === undefined ? {} : { sizeLimit: sizeLimit * 1024 * 1024 }
}

/** What is asked for, else a table on a terminal and `piped` elsewhere. */
export function formatFor(options: CommonOptions, context: CommandContext, piped: Format): Format {
  return options.format ?? (context.stdout.isTTY === true ? 'table' : piped)
}

/** Fails with `usage` where one of these options is given: `what` would be the same without it. */
export function assertWithout(
  options: CommonOptions,
  names: readonly (Omissible | 'format')[],
  what: string,
): void {
  const given = { 'as-of': options.asOf, format: options.format, strict: options.strict }
  const needless = names.find((name) => given[name] !== undefined)
  if (needless === undefined) return
  throw usageError(`--${needless} changes nothing about ${what}.`, `Leave --${needless} out.`)
}

export function usageError(message: string, remedy: string): MinutegraphError {
  return new MinutegraphError('usage', message, { remedy })
}
