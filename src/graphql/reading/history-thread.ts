import type { IsoDate } from '../../domain/iso-date.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import type { HistoryQuestion } from '../../resolve/topics/topic-history.js'
import type { GraphStore } from '../../store/port.js'
import { StoreThread } from '../../store/thread/store-thread.js'
import type { ChangesUnderWay } from '../api-options.js'
import { KeptHistories, type Histories, type HistoryAnswer, type HistoryTask } from './kept-history.js'

/** Histories ranked beside the thread that answers: all agenda items are read for the first one, and looked through for each. */
export class HistoryThread implements Histories {
  readonly #thread: StoreThread<HistoryTask, HistoryAnswer>
  readonly #kept: KeptHistories

  /** `file`: the built `history-worker.js`. */
  constructor(store: GraphStore, file: string, changes: ChangesUnderWay) {
    this.#thread = new StoreThread(store, file)
    this.#kept = new KeptHistories(changes, (_store, task) => this.#thread.ask(task))
  }

  /** Reads what all histories up to the day are ranked from, so that the first question need not wait for it. */
  async prepare(store: GraphStore, asOf: IsoDate): Promise<void> {
    await this.#kept.entriesOf(store, asOf, { words: '', topic: null })
  }

  entriesOf(store: GraphStore, asOf: IsoDate, question: HistoryQuestion): Promise<readonly HistoryEntry[]> {
    const { words, topic } = question
    return this.#kept.entriesOf(store, asOf, {
      words,
      // A topic as a reading has it holds the reading too, which stays here.
      topic: topic && { name: topic.name, aliases: topic.aliases, curated: topic.curated },
    })
  }

  close(): Promise<void> {
    return this.#thread.close()
  }
}
