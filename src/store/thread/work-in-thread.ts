import { parentPort, workerData } from 'node:worker_threads'

import type { GraphStore } from '../port.js'
import { borrowedStore } from './lent-store.js'
import type { FromThread, ThreadData, ToThread } from './store-thread.js'
import { wireFromError } from './wire-error.js'

/** What a thread does with a task; `tell` sends news of it before the answer. */
export type ThreadWork<Task, Answer, News> = (
  store: GraphStore,
  task: Task,
  tell: (news: News) => void,
  signal: AbortSignal,
) => Promise<Answer>

/** Called by the module that a `StoreThread` runs: does the tasks that come, each in its own time. */
// The types of what crosses are for the caller to name: no value of theirs is here to tell them.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function workInThread<Task, Answer, News = never>(
  work: (store: GraphStore, task: Task, tell: (news: News) => void, signal: AbortSignal) => Promise<Answer>,
): void {
  const main = parentPort
  if (main === null) throw new Error('this module runs in a thread')
  const { location, port } = workerData as ThreadData
  const store = borrowedStore(location, port)
  const underWay = new Map<number, AbortController>()
  const send = (message: FromThread<Answer, News>): void => main.postMessage(message)
  main.on('message', (message: ToThread<Task>) => {
    if ('stop' in message) {
      underWay.get(message.stop)?.abort()
      return
    }
    const { id, task } = message
    const controller = new AbortController()
    underWay.set(id, controller)
    work(store, task, (news) => send({ id, news }), controller.signal)
      .then(
        (answer) => send({ id, answer }),
        (error: unknown) => send({ id, failure: wireFromError(error) }),
      )
      .finally(() => underWay.delete(id))
  })
}
