import type { GraphStore } from '../store/port.js'
import { StoreThread } from '../store/thread/store-thread.js'
import { builtFile } from './built-files.js'
import type { ImportOptions, ImportStep } from './import-minutes.js'
import type { ImportSummary } from './import-summary.js'

export type ChangeTask =
  | {
      readonly what: 'import'
      readonly request: Omit<ImportOptions, 'store' | 'now' | 'onProgress' | 'signal'>
    }
  | { readonly what: 'resolve'; readonly configuration: string | null }

export type ChangeAnswer = { readonly imported: ImportSummary } | { readonly resolved: readonly string[] }

export type ImportNews = readonly [step: ImportStep, done: number, total: number]

/**
 * Imports and resolves beside the thread that holds the store: that one does nothing for a change but to run its
 * statements. One change at a time: the caller queues them.
 */
export class ChangeThread {
  readonly #thread: StoreThread<ChangeTask, ChangeAnswer, ImportNews>

  constructor(store: GraphStore) {
    this.#thread = new StoreThread(store, builtFile('src/ingest/change-worker.js'))
  }

  /** As `importMinutes`. */
  async importMinutes(options: Omit<ImportOptions, 'store'>): Promise<ImportSummary> {
    const { onProgress, signal, now = () => new Date(), ...request } = options
    const answer = await this.#thread.ask(
      { what: 'import', request },
      (news) => onProgress?.(...news),
      signal,
    )
    if (!('imported' in answer)) throw new Error('an import was asked for')
    return { ...answer.imported, at: now().toISOString() }
  }

  /** As `resolveAgain`, by the configuration at this absolute path, else those beside the minutes. */
  async resolveAgain(configuration: string | null): Promise<readonly string[]> {
    const answer = await this.#thread.ask({ what: 'resolve', configuration })
    if (!('resolved' in answer)) throw new Error('resolving was asked for')
    return answer.resolved
  }

  close(): Promise<void> {
    return this.#thread.close()
  }
}
