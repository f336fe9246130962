/** The module of `HistoryThread`'s thread. */
import { workInThread } from '../../store/thread/work-in-thread.js'
import { RankedHistories, type HistoryAnswer, type HistoryTask } from './kept-history.js'

const histories = new RankedHistories()

workInThread<HistoryTask, HistoryAnswer>((store, task) => histories.answer(store, task))
