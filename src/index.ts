/**
 * minutegraph as a library.
 *
 * ```ts
 * import { importMinutes, openGraph } from 'minutegraph'
 *
 * import { OpenDocument } from 'minutegraph/operations'
 *
 * const graph = await openGraph({ store: '.minutegraph' })
 * await importMinutes({ graph, paths: ['minutes'] })
 * const { actionItems } = await graph.run(OpenDocument, { filter: { owner: ['mira'] } })
 * await graph.close()
 * ```
 *
 * Everything fails with a `MinutegraphError`: its `code` says what happened, its `remedy` what to do.
 */
import { resolve } from 'node:path'

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print, type DocumentNode } from 'graphql'

import { programVersion } from './program-version.js'
import { dataOf } from './client/answer-data.js'
import type { GraphAnswer, GraphClient, GraphRequest } from './client/graph-client.js'
import { openClient } from './client/open-client.js'
import { isFolder } from './client/store-location.js'
import type { ImportSummary } from './ingest/import-summary.js'

export { MinutegraphError, type ErrorCode } from './domain/errors.js'
export type { Diagnostic, DiagnosticCode, Severity } from './domain/diagnostic.js'
export type { GraphAnswer, GraphAnswerError, GraphRequest } from './client/graph-client.js'
export type { ImportSummary, LabelChange } from './ingest/import-summary.js'

export interface OpenGraphOptions {
  /** A folder (made where there is none), `memory:`, `bolt://…` or `neo4j://…`. */
  readonly store: string
  /** Path of a `minutegraph.yml`; by default those beside the minutes. */
  readonly configuration?: string
  /** Who logs in to a server, by the names of the environment's variables: MINUTEGRAPH_NEO4J_USER and so on. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The present, for `asOf` and events; by default the clock's. */
  readonly now?: () => Date
}

export interface ImportMinutesOptions {
  readonly graph: Graph
  /** Files or folders. */
  readonly paths: readonly string[]
  /** Tells what would change and writes nothing. */
  readonly dryRun?: boolean
  /** Bytes; larger files are reported and not read. */
  readonly sizeLimit?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (step: 'reading' | 'writing', done: number, total: number) => void
}

/** A graph of minutes. Where another process holds the store, it is asked through that one. */
export interface Graph {
  /** A path, `memory:` or an address without credentials. */
  readonly location: string
  /** Answers a GraphQL request; what is wrong with the request stands in `errors`. */
  ask(request: GraphRequest): Promise<GraphAnswer>
  /** Asks a saved operation of `minutegraph/operations`, or any typed document. Fails where the answer has an error. */
  run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: Variables extends Record<string, never> ? [] : [variables: Variables]
  ): Promise<Data>
  close(): Promise<void>
}

/** Opens the graph in a store. Fails with `store-in-use`, `store-unreachable`, `store-auth`, `store-newer` and the like. */
export async function openGraph(options: OpenGraphOptions): Promise<Graph> {
  const { store, configuration, env = {}, now = () => new Date() } = options
  const client = await openClient(isFolder(store) ? resolve(store) : store, {
    create: true,
    configuration: configuration === undefined ? null : resolve(configuration),
    env,
    now,
    version: programVersion(),
  })
  const graph: Graph = {
    location: client.location,
    ask: (request) => client.ask(request),
    async run<Data>(document: DocumentNode, variables?: unknown) {
      const answer = await client.ask({
        document: print(document),
        variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
      })
      // The schema of the one who answers is the one that the document was made for, else there is an error.
      return dataOf(answer) as Data
    },
    close: () => client.close(),
  }
  opened.set(graph, { client, configuration: configuration === undefined ? null : resolve(configuration) })
  return graph
}

/** Brings minutes into the graph; see `ImportSummary`. Doing it twice changes nothing. */
export async function importMinutes(options: ImportMinutesOptions): Promise<ImportSummary> {
  const { graph, paths, dryRun = false, ...rest } = options
  const known = opened.get(graph)
  if (!known) throw new TypeError('graph must come from openGraph')
  const { client, configuration } = known
  return client.importMinutes({ ...rest, paths: paths.map((path) => resolve(path)), configuration, dryRun })
}

const opened = new WeakMap<Graph, { readonly client: GraphClient; readonly configuration: string | null }>()
