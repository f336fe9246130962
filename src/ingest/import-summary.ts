import type { Diagnostic, Severity } from '../domain/diagnostic.js'

/** What an import did to the nodes of one kind. */
export interface LabelChange {
  /** `Meeting`, `ActionItem`, … */
  readonly label: string
  readonly created: number
  readonly changed: number
  readonly removed: number
}

/** What an import found and did; of a dry run, what it would do. */
export interface ImportSummary {
  /** When it ended: ISO 8601. */
  readonly at: string
  readonly dryRun: boolean
  readonly newFiles: number
  readonly changedFiles: number
  readonly unchangedFiles: number
  readonly removedFiles: number
  /** Groups that were resolved again. */
  readonly groups: readonly string[]
  /** A line a kind of node that was touched. */
  readonly changes: readonly LabelChange[]
  readonly diagnosticCounts: Readonly<Record<Severity, number>>
  /** Of the files that were read in this run. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of the action items that were made, changed or removed, or whose status was; none where another process did it. */
  readonly actionItems?: readonly string[]
  readonly milliseconds: number
}
