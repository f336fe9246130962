import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'

import type { GraphStore } from '../port.js'
import { lendStore } from './lent-store.js'
import { errorFromWire, type WireError } from './wire-error.js'

export interface ThreadData {
  readonly location: string
  /** At its other end is the store. */
  readonly port: MessagePort
}

export type ToThread<Task> = { readonly id: number; readonly task: Task } | { readonly stop: number }

export type FromThread<Answer, News> = { readonly id: number } & (
  { readonly answer: Answer } | { readonly failure: WireError } | { readonly news: News }
)

interface Waiting<Answer, News> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  readonly onNews: ((news: News) => void) | undefined
}

/**
 * A thread that works with a store lent to it, so that the one that holds the store goes on answering. It starts with the
 * first task, begins anew after it died, and keeps the process from ending only while there is something to answer.
 */
export class StoreThread<Task, Answer, News = never> {
  readonly #store: GraphStore
  readonly #file: string
  readonly #waiting = new Map<number, Waiting<Answer, News>>()
  #worker: Worker | null = null
  #last = 0
  #closed = false

  /** `file`: absolute path of the built module that calls `workInThread`. */
  constructor(store: GraphStore, file: string) {
    this.#store = store
    this.#file = file
  }

  /** `onNews` hears what is told before the answer; `signal` is passed on to the work. */
  ask(task: Task, onNews?: (news: News) => void, signal?: AbortSignal): Promise<Answer> {
    if (this.#closed) return Promise.reject(new Error('the thread was closed'))
    const worker = (this.#worker ??= this.#start())
    const id = ++this.#last
    const send = (message: ToThread<Task>): void => worker.postMessage(message)
    const stop = (): void => send({ stop: id })
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onNews })
      worker.ref()
      send({ id, task })
    })
    if (signal?.aborted === true) stop()
    signal?.addEventListener('abort', stop, { once: true })
    return answer.finally(() => {
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) worker.unref()
      signal?.removeEventListener('abort', stop)
    })
  }

  /** What is under way fails, and so does what is asked later: there may be no store any more. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const { port1, port2 } = new MessageChannel()
    lendStore(this.#store, port1)
    const workerData: ThreadData = { location: this.#store.location, port: port2 }
    const worker = new Worker(this.#file, { workerData, transferList: [port2] })
    worker.on('message', (message: FromThread<Answer, News>) => {
      const waiting = this.#waiting.get(message.id)
      if ('news' in message) waiting?.onNews?.(message.news)
      else if ('failure' in message) waiting?.reject(errorFromWire(message.failure))
      else waiting?.resolve(message.answer)
    })
    let reason = new Error('the thread has ended')
    worker.once('error', (error: Error) => {
      reason = error
    })
    worker.once('exit', () => {
      port1.close()
      this.#worker = null
      for (const { reject } of this.#waiting.values()) reject(reason)
    })
    port1.unref()
    return worker
  }
}
