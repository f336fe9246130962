/** What an API is made of: given by the composition root, so that tests and programs can put in their own. */
import type { Configuration } from '../domain/configuration.js'
import type { Diagnostic } from '../domain/diagnostic.js'
import type { IsoDate } from '../domain/iso-date.js'
import type { GraphStore } from '../store/port.js'
import type { Histories } from './reading/kept-history.js'

/** The present: its instant as ISO 8601 with the zone's offset, and its local day. */
export type Clock = () => { readonly instant: string; readonly day: IsoDate }

/** Resolves the chains of these groups anew, after somebody said something; null: of all groups. */
export type Reresolve = (groups: readonly string[] | null) => Promise<void>

export interface ImportRequest {
  /** Absolute. */
  readonly paths: readonly string[]
  readonly dryRun: boolean
  /** Absolute path of a configuration; without it the holder's. */
  readonly configuration?: string
  /** Bytes. */
  readonly sizeLimit?: number
}

/** What came of an import, in numbers. */
export interface ImportResult {
  /** ISO 8601. */
  readonly at: string
  readonly dryRun: boolean
  readonly newFiles: number
  readonly changedFiles: number
  readonly unchangedFiles: number
  readonly removedFiles: number
  readonly changes: readonly {
    readonly label: string
    readonly created: number
    readonly changed: number
    readonly removed: number
  }[]
  readonly diagnostics: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly count: number }[]
  readonly milliseconds: number
}

/** What the one who imported is told; the numbers alone are kept. */
export interface ImportAnswer {
  readonly summary: ImportResult
  /** Names of the groups that were resolved again. */
  readonly groups: readonly string[]
  /** Of the files that were read in this run. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of those that it made, changed or removed. */
  readonly actionItems: readonly string[]
}

export type Import = (request: ImportRequest) => Promise<ImportAnswer>

/** How far the changes are that this process makes. */
export interface ChangesUnderWay {
  /** What answers may be kept by: as the store's revision, but the same from the beginning of a change to its end. */
  readonly settledRevision: number | null
  /** One is under way that has written already, or may have: what is read now may tell half of it. */
  readonly changing: boolean
}

export interface ApiOptions {
  readonly store: GraphStore
  /** Looked at anew for each request. */
  readonly configuration: Configuration
  /** Why that of now could not be read, so that an earlier one holds; null or without it: it could. */
  readonly configurationFault?: Error | null
  readonly clock: Clock
  readonly version: string
  /** Without it events are kept but take effect with the next import only: mutations then fail with `internal`. */
  readonly reresolve?: Reresolve
  readonly importMinutes?: Import
  /** Without it nothing is known of changes but the store's revision. */
  readonly changes?: ChangesUnderWay
  /** Who ranks histories; without it the thread that answers. */
  readonly histories?: Histories
  /** Who runs this process: speaks where neither an event nor a token says who. */
  readonly speaker?: string
}
