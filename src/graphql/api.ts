/** The API in process: the same schema, resolvers and errors that a server gives to the world. */
import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { createApiEvents, type ApiEvents } from './api-events.js'
import type { ApiOptions, ChangesUnderWay, ImportResult } from './api-options.js'
import type { GraphStore } from '../store/port.js'
import { KeptHistories } from './reading/kept-history.js'
import { KeptNames } from './reading/names.js'
import {
  requestContext,
  WITHOUT_LIMITS,
  type Allowance,
  type Caller,
  type RequestContext,
} from './request-context.js'
import { createSchema } from './schema.js'
import { wireError, type LogError } from './wire-errors.js'

export interface ApiRequest {
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Which operation, where the document holds several. */
  readonly operationName?: string
}

export interface Api {
  readonly schema: GraphQLSchema
  readonly events: ApiEvents
  /**
   * Answers queries and mutations; never throws, errors stand in the answer. Who runs in process may do everything.
   * `logError` is told of what nobody foresaw in this request.
   */
  execute(request: ApiRequest, logError?: LogError): Promise<FormattedExecutionResult>
  /** The context of one request, for servers. */
  context(caller: Caller, allowance?: Allowance): RequestContext
  /** Another text whenever answers may be others; null: nobody can say. During a change it stays as before it. */
  settled(): string | null
  /** A change is under way that has written already, or may have: what is read now may tell half of it. */
  changing(): boolean
  /** Tells subscribers, and `store.lastImport`, of an import that ended beside the API, and of the ids of what it touched. */
  imported(result: ImportResult, actionItems?: readonly string[]): void
}

/** Documents that were parsed and found to fit the schema: saved operations come again and again. */
const MOST_DOCUMENTS = 200

export function createApi(options: ApiOptions): Api {
  const schema = createSchema()
  const events = createApiEvents()
  const documents = new Map<string, DocumentNode>()
  const changes = options.changes ?? changesUnseen(options.store)
  const kept = { names: new KeptNames(), histories: options.histories ?? new KeptHistories(changes) }
  let lastImport: ImportResult | null = null
  let imports = 0

  const imported = (result: ImportResult, actionItems: readonly string[] = []): void => {
    events.publish('importFinished', result)
    // What was answered before holds still.
    if (result.dryRun || result.changes.length === 0) return
    lastImport = result
    imports += 1
    if (actionItems.length > 0) events.publish('actionItemsChanged', actionItems)
    events.publish('graphChanged', result)
  }
  const { importMinutes } = options
  const context = (caller: Caller, allowance = WITHOUT_LIMITS): RequestContext =>
    requestContext(
      {
        store: options.store,
        configuration: options.configuration,
        configurationFault: options.configurationFault ?? null,
        clock: options.clock,
        version: options.version,
        ...caller,
        speaker: caller.speaker ?? options.speaker ?? 'somebody',
        events,
        reresolve: options.reresolve ?? null,
        importMinutes: importMinutes
          ? async (request) => {
              const result = await importMinutes(request)
              imported(result.summary, result.actionItems)
              return result
            }
          : null,
        lastImport: () => lastImport,
      },
      kept,
      allowance,
    )

  const documentOf = (text: string): DocumentNode | readonly GraphQLError[] => {
    const known = documents.get(text)
    if (known) return known
    let document: DocumentNode
    try {
      document = parse(text, { maxTokens: 20_000 })
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError(String(error))]
    }
    const faults = validate(schema, document)
    if (faults.length > 0) return faults
    if (documents.size >= MOST_DOCUMENTS) documents.clear()
    documents.set(text, document)
    return document
  }

  return {
    schema,
    events,
    context,
    settled() {
      const revision = changes.settledRevision
      // Of a configuration that cannot be read doctor tells, though nothing was written.
      const fault = options.configurationFault?.message ?? ''
      return revision === null ? null : `${revision} ${imports} ${options.clock().day} ${fault}`
    },
    changing: () => changes.changing,
    imported,
    async execute({ document: text, variables, operationName }, logError = () => undefined) {
      const document = documentOf(text)
      if (!('kind' in document))
        return { errors: document.map((fault) => wireError(fault, logError).toJSON()) }
      const result = await execute({
        schema,
        document,
        contextValue: context({ access: 'write', speaker: null, importsBelow: null }),
        ...(variables && { variableValues: variables }),
        ...(operationName !== undefined && { operationName }),
      })
      return {
        ...(result.data !== undefined && { data: result.data }),
        ...(result.errors && { errors: result.errors.map((error) => wireError(error, logError).toJSON()) }),
      }
    },
  }
}

/** Of changes that are made elsewhere only the store's revision tells. */
function changesUnseen(store: GraphStore): ChangesUnderWay {
  return {
    get settledRevision() {
      return store.revision
    },
    changing: false,
  }
}
