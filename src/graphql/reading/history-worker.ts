/** The module of `HistoryThread`'s thread. */
import { workInThread } from '../../store/thread/work-in-thread.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import type { HistoryTask } from './history-thread.js'
import { KeptHistories } from './kept-history.js'

let settled: number | null = null
const histories = new KeptHistories(() => settled)

workInThread<HistoryTask, readonly HistoryEntry[]>((store, task) => {
  settled = task.settled
  return histories.entriesOf(store, task.asOf, task.question)
})
