import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'

import { DEFAULT_STALE, type Configuration } from '../domain/configuration.js'
import { MinutegraphError } from '../domain/errors.js'
import { configurationSchema, KNOWN_KEYS, type ConfigurationFile } from './configuration-schema.js'
import { contradictionsIn, type Problem } from './contradictions.js'
import { nearestOf } from './nearest.js'

interface PlacedProblem {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Reads and checks a configuration file. Fails with `config-invalid` (all its problems at once) or `io`. */
export function readConfiguration(path: string): Configuration {
  const absolute = resolve(path)
  let text: string
  try {
    text = readFileSync(absolute, 'utf8')
  } catch (cause) {
    throw new MinutegraphError('io', `The configuration cannot be read: ${reasonOf(cause)}.`, {
      cause,
      place: absolute,
      remedy: 'Name a readable file with --config, or leave the option out.',
    })
  }
  return parseConfiguration(absolute, text)
}

/** The configuration that `text` says; `path` is for messages and for `Configuration.path`. */
export function parseConfiguration(path: string, text: string): Configuration {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  if (document.errors.length > 0) {
    throw invalid(
      path,
      document.errors.map(({ message, pos }) => ({ ...place(counter, pos[0]), text: sentence(message) })),
    )
  }
  const unnamed = unnamedAliases(document)
  if (unnamed.length > 0) {
    throw invalid(
      path,
      unnamed.map(({ name, offset }) => ({
        ...place(counter, offset),
        text: `there is no "&${name}" before "*${name}". Put text that begins with "*" in quotes.`,
      })),
    )
  }
  const parsed = configurationSchema.safeParse(valuesOf(document, path))
  if (!parsed.success) {
    throw invalid(
      path,
      parsed.error.issues.flatMap((issue) => problemsFromIssue(issue, document, counter)),
    )
  }
  const contradictions = contradictionsIn(parsed.data)
  if (contradictions.length > 0) {
    throw invalid(
      path,
      contradictions.map((problem) => placed(problem, document, counter)),
    )
  }
  return configurationFrom(path, parsed.data)
}

/** YAML calls them errors only when the values are made, and without a place. */
function unnamedAliases(document: Document): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = []
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) {
        found.push({ name: alias.source, offset: alias.range?.[0] ?? 0 })
      }
    },
  })
  return found
}

function valuesOf(document: Document, path: string): unknown {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    // Too many aliases of aliases, as in a file that is made to fill the memory.
    throw invalid(path, [{ line: 1, column: 1, text: sentence(reasonOf(error)) }])
  }
}

function configurationFrom(path: string, file: ConfigurationFile): Configuration {
  return {
    path,
    people: file.people.map((person) => ({
      ...person,
      handle: person.handle ?? null,
      name: person.name ?? null,
    })),
    topics: file.topics.map((topic) => ({ ...topic, parent: topic.parent ?? null })),
    groups: file.groups.map(({ ended, stale, ...group }) => ({
      ...group,
      ended: ended ?? null,
      stale: {
        meetings: stale?.meetings ?? DEFAULT_STALE.meetings,
        weeks: stale?.weeks ?? DEFAULT_STALE.weeks,
      },
    })),
    sources: file.sources.map((source) => ({
      path: source.path,
      style: source.style ?? null,
      url: source.url ?? null,
    })),
    ignore: file.ignore,
    styles: file.styles,
  }
}

function problemsFromIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  counter: LineCounter,
): PlacedProblem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const section = path.findLast((part) => typeof part === 'string') ?? ''
      const known = KNOWN_KEYS.get(section) ?? []
      const near = nearestOf(key, known)
      const remedy = near === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`
      const offset = keyOffset(document, path, key)
      return { ...place(counter, offset), text: `unknown key "${key}". ${remedy}` }
    })
  }
  const name = path.findLast((part) => typeof part === 'string') ?? 'the file'
  const missing = issue.code === 'invalid_type' && document.getIn(path) === undefined
  const message = missing ? 'is missing' : issue.message
  return [{ ...place(counter, offsetOf(document, path)), text: `"${name}" ${sentence(message)}` }]
}

function placed({ path, message, remedy }: Problem, document: Document, counter: LineCounter): PlacedProblem {
  return { ...place(counter, offsetOf(document, path)), text: `${sentence(message)} ${remedy}` }
}

/** Where the value at `path` begins; of what is not there, where the nearest entry around it begins. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: readonly (string | number)[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : null
  return (isScalar(pair?.key) && pair.key.range?.[0]) || offsetOf(document, path)
}

function place(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function invalid(path: string, problems: readonly PlacedProblem[]): MinutegraphError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  const lines = sorted.map(({ line, column, text }) => `${path}:${line}:${column}: ${text}`)
  const count = lines.length === 1 ? 'a problem' : `${lines.length} problems`
  const first = sorted[0]
  return new MinutegraphError('config-invalid', `The configuration has ${count}:\n  ${lines.join('\n  ')}`, {
    ...(first ? { place: `${path}:${first.line}:${first.column}` } : {}),
    remedy: 'Mend these lines and run the command again. Nothing was changed.',
  })
}

function sentence(message: string): string {
  const trimmed = message.trim()
  return /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
