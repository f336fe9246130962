/** What resolvers may reach while one request is answered. */
import type { Configuration } from '../domain/configuration.js'
import { MinutegraphError } from '../domain/errors.js'
import type { IsoDate } from '../domain/iso-date.js'
import type { GraphStore } from '../store/port.js'
import type { ApiEvents } from './api-events.js'
import type { Clock, Import, ImportResult, Reresolve } from './api-options.js'
import { limitedStore } from './limited-store.js'
import { ListBudget } from './list-budget.js'
import { Reading, type KeptReads } from './reading/reading.js'

/** What the request may do: see access.ts. In process everything is allowed. */
export type Access = 'none' | 'read' | 'write'

/** Who asks. */
export interface Caller {
  readonly access: Access
  /** Who speaks where an event does not say so; null: the one who runs this process. */
  readonly speaker: string | null
  /** Files and folders, absolute, below which it may have minutes imported; null: anywhere. */
  readonly importsBelow: readonly string[] | null
}

/** How much one answer may cost. */
export interface Allowance {
  /** Statements to the store. */
  readonly statements: number
  /** Things that all its lists hold together. */
  readonly lists: number
}

/** Of those who run in process. */
export const WITHOUT_LIMITS: Allowance = {
  statements: Number.POSITIVE_INFINITY,
  lists: Number.POSITIVE_INFINITY,
}

export interface RequestContext extends Caller {
  readonly store: GraphStore
  readonly configuration: Configuration
  /** See `ApiOptions`. */
  readonly configurationFault: Error | null
  readonly clock: Clock
  readonly version: string
  /** Who speaks where an event does not say so. */
  readonly speaker: string
  readonly events: ApiEvents
  readonly reresolve: Reresolve | null
  readonly importMinutes: Import | null
  /** The last import of this process that changed anything. */
  readonly lastImport: () => ImportResult | null
  /** What its lists hold already. */
  readonly lists: ListBudget
  /** The reading as of a day; null: today. One a day and request. */
  reading(asOf: IsoDate | null | undefined): Reading
  /** Forgets what was read: after a change of this request. */
  readAnew(): void
  /** Before the next answer of a subscription, which may cost as much as the first. */
  beginAnswer(): void
}

export function requestContext(
  parts: Omit<RequestContext, 'lists' | 'reading' | 'readAnew' | 'beginAnswer'>,
  kept: KeptReads,
  allowance: Allowance,
): RequestContext {
  const readings = new Map<IsoDate, Reading>()
  const store = limitedStore(parts.store, allowance.statements)
  const lists = new ListBudget(allowance.lists)
  return {
    ...parts,
    store,
    lists,
    reading(asOf) {
      const day = asOf ?? parts.clock().day
      const known = readings.get(day)
      if (known) return known
      const reading = new Reading(store, day, kept)
      readings.set(day, reading)
      return reading
    },
    readAnew: () => {
      readings.clear()
    },
    beginAnswer: () => {
      store.restart()
      lists.restart()
    },
  }
}

/** Throws `unauthenticated` unless the request may change things. */
export function assertMayWrite(context: RequestContext): void {
  if (context.access === 'write') return
  throw new MinutegraphError('unauthenticated', 'Changes need a token.', {
    remedy:
      'Send the header "Authorization: Bearer TOKEN"; the token stands in server.json beside the store.',
  })
}
