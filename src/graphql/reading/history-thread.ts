import type { IsoDate } from '../../domain/iso-date.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import type { HistoryQuestion } from '../../resolve/topics/topic-history.js'
import type { GraphStore } from '../../store/port.js'
import { StoreThread } from '../../store/thread/store-thread.js'
import type { Histories } from './kept-history.js'

export interface HistoryTask {
  readonly asOf: IsoDate
  readonly question: HistoryQuestion
  readonly settled: number | null
}

/** Histories ranked beside the thread that answers: all agenda items are read for the first one, and looked through for each. */
export class HistoryThread implements Histories {
  readonly #thread: StoreThread<HistoryTask, readonly HistoryEntry[]>
  readonly #settledRevision: () => number | null

  /** `file`: the built `history-worker.js`. */
  constructor(store: GraphStore, file: string, settledRevision: () => number | null) {
    this.#thread = new StoreThread(store, file)
    this.#settledRevision = settledRevision
  }

  entriesOf(_store: GraphStore, asOf: IsoDate, question: HistoryQuestion): Promise<readonly HistoryEntry[]> {
    const { words, topic } = question
    return this.#thread.ask({
      asOf,
      // A topic as a reading has it holds the reading too, which stays here.
      question: {
        words,
        topic: topic && { name: topic.name, aliases: topic.aliases, curated: topic.curated },
      },
      settled: this.#settledRevision(),
    })
  }

  close(): Promise<void> {
    return this.#thread.close()
  }
}
