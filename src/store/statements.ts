/**
 * Every statement that may reach a database, by name: the files of queries/*.cypher and the generated writes. A new
 * file is entered in the list here; a test holds list and folder together and EXPLAINs each statement on Neo4j.
 */
import { readFileSync } from 'node:fs'

import { assetPath } from '../assets.js'
import { MinutegraphError } from '../domain/errors.js'
import { idStatements } from './id-statements.js'
import type { IdStatementName } from './id-statements.js'
import { listingStatements } from './listing-statements.js'
import type { ListingStatementName } from './listing-statements.js'
import { ROW_STATEMENTS } from './row-statements.js'
import type { RowStatementName } from './row-statements.js'

/** The files of queries/, without `.cypher`, in the order of the alphabet. */
export const QUERY_NAMES = [
  'create-event',
  'directory',
  'event-by-key',
  'event-sequence',
  'events',
  'group-counts',
  'group-names',
  'groups-of-people',
  'held-days',
  'history-candidates',
  'merge-references',
  'neighbours-of-person',
  'newest-meeting-day',
  'newest-meeting-day-of-groups',
  'outlines',
  'people-of-groups',
  'people-of-topics',
  'person-counts',
  'references-by-id',
  'related-topics',
  'remove-marks',
  'schema-version',
  'search-candidates',
  'set-marks',
  'set-schema-version',
  'sightings-of-items',
  'source-diagnostics',
  'source-index',
  'sources-by-group',
  'sources-by-id',
  'status-spans',
  'store-contents',
  'stored-marks',
  'sweep-references',
  'topic-counts',
  'topic-months',
  'topics-of-people',
] as const

export type QueryName = (typeof QUERY_NAMES)[number]
export type StatementName = QueryName | RowStatementName | ListingStatementName | IdStatementName

const texts = new Map<string, string>()
const composed = new Map<string, string>([...listingStatements(), ...idStatements()])

/** The Cypher of a statement. Comments are left out: they are for people and cost the planners' caches nothing then. */
export function statementText(name: StatementName): string {
  const known = texts.get(name) ?? ROW_STATEMENTS.get(name) ?? composed.get(name)
  if (known !== undefined) return known
  if (!(QUERY_NAMES as readonly string[]).includes(name)) {
    throw new MinutegraphError('internal', `There is no statement ${name}.`)
  }
  const text = withoutComments(readFileSync(assetPath('queries', `${name}.cypher`), 'utf8'))
  texts.set(name, text)
  return text
}

/** Every statement there is, for the test that EXPLAINs them all. */
export function allStatementNames(): StatementName[] {
  return [
    ...QUERY_NAMES,
    ...(ROW_STATEMENTS.keys() as Iterable<RowStatementName>),
    ...(composed.keys() as Iterable<ListingStatementName | IdStatementName>),
  ]
}

/** The statements of schema/graph.cypher. */
export function schemaStatements(): string[] {
  return withoutComments(readFileSync(assetPath('schema', 'graph.cypher'), 'utf8'))
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

/** Only whole-line comments are known in our files, so no string that holds `//` can be cut. */
function withoutComments(cypher: string): string {
  return cypher
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim()
}
