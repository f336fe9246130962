/**
 * A store lent to another thread: the thread that holds it (`lendStore`) runs there what the other one (`borrowedStore`)
 * asks for. An engine can be held by one thread only; what is worked out from its rows need not keep that one busy.
 */
import type { MessagePort } from 'node:worker_threads'

import type { Event } from '../../domain/event.js'
import { errorFromWire, wireFromError, type WireError } from './wire-error.js'
import type { GraphStore, Parameters, Row, Transaction } from '../port.js'
import type { StatementName } from '../statements.js'

/** What the borrower asks; answered under the same number. */
type Asking = { readonly id: number } & (
  | { readonly what: 'read'; readonly statement: StatementName; readonly parameters: Parameters }
  | { readonly what: 'write' }
  | {
      readonly what: 'run'
      readonly write: number
      readonly statement: StatementName
      readonly parameters: Parameters
    }
  | { readonly what: 'worked'; readonly write: number; readonly failure: WireError | null }
  | { readonly what: 'append'; readonly event: Event }
  | { readonly what: 'events' }
)
type Wish = Asking extends infer One ? (One extends Asking ? Omit<One, 'id'> : never) : never

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: WireError }
  /** The transaction of that write has begun: do the work now. It may begin again, after a transient failure. */
  | { readonly begun: number }

interface OpenWrite {
  readonly transaction: Transaction
  readonly end: (failure: WireError | null) => void
  /** The engine's own error: by it the engine knows whether the transaction may begin again. */
  failure: unknown
}

/** Answers what comes through `port` until it is closed. */
export function lendStore(store: GraphStore, port: MessagePort): void {
  const writes = new Map<number, OpenWrite>()
  let closed = false
  const ended = (): Error => new Error('the thread that was writing has ended')
  const writeOf = (id: number): OpenWrite => {
    const write = writes.get(id)
    if (!write) throw new Error(`write ${id} is not open`)
    return write
  }
  const send = (answer: Answer): void => port.postMessage(answer)
  const valueOf = async (asking: Asking): Promise<unknown> => {
    switch (asking.what) {
      case 'read':
        return store.read(asking.statement, asking.parameters)
      case 'write':
        return store.write(async (transaction) => {
          // It waited for other writes; nobody would say any more when its work is done.
          if (closed) throw ended()
          await new Promise<void>((resolve, reject) => {
            const end = (failure: WireError | null): void => {
              if (failure === null) resolve()
              else reject((write.failure as Error | null) ?? errorFromWire(failure))
            }
            const write: OpenWrite = { transaction, end, failure: null }
            writes.set(asking.id, write)
            send({ begun: asking.id })
          }).finally(() => writes.delete(asking.id))
          return null
        })
      case 'run': {
        const write = writeOf(asking.write)
        try {
          return await write.transaction.run(asking.statement, asking.parameters)
        } catch (error) {
          write.failure = error
          throw error
        }
      }
      case 'worked':
        writeOf(asking.write).end(asking.failure)
        return null
      case 'append':
        return store.events.append(asking.event)
      case 'events':
        return store.events.all()
    }
  }
  port.on('message', (asking: Asking) => {
    valueOf(asking).then(
      (value) => send({ id: asking.id, value }),
      (error: unknown) => send({ id: asking.id, failure: wireFromError(error) }),
    )
  })
  // A borrower that died in the middle of its work takes back what it wrote.
  port.on('close', () => {
    closed = true
    const failure = wireFromError(ended())
    for (const { end } of writes.values()) end(failure)
  })
}

/** The store at the other end of `port`. Closing it leaves the holder's open. */
export function borrowedStore(location: string, port: MessagePort): GraphStore {
  let last = 0
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  const works = new Map<number, () => void>()
  port.on('message', (answer: Answer) => {
    if ('begun' in answer) {
      works.get(answer.begun)?.()
      return
    }
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failure' in answer) asked?.reject(errorFromWire(answer.failure))
    else asked?.resolve(answer.value)
  })
  const ask = (wish: Wish, id = ++last): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      port.postMessage({ ...wish, id })
    })
  const rows = (wish: Wish): Promise<Row[]> => ask(wish) as Promise<Row[]>

  return {
    location,
    revision: null,
    events: {
      append: (event) => ask({ what: 'append', event }) as Promise<Event>,
      all: () => ask({ what: 'events' }) as Promise<Event[]>,
    },
    read: (statement, parameters) => rows({ what: 'read', statement, parameters }),
    async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
      const write = ++last
      const transaction: Transaction = {
        run: (statement, parameters) => rows({ what: 'run', write, statement, parameters }),
      }
      const attempts: Promise<Result>[] = []
      works.set(write, () => {
        const attempt = work(transaction)
        attempts.push(attempt)
        const worked = (failure: WireError | null): Promise<unknown> =>
          ask({ what: 'worked', write, failure })
        // Whether that is heard is told by the answer to the write itself.
        attempt
          .then(
            () => worked(null),
            (error: unknown) => worked(wireFromError(error)),
          )
          .catch(() => undefined)
      })
      try {
        await ask({ what: 'write' }, write)
      } finally {
        works.delete(write)
      }
      const done = attempts.at(-1)
      if (!done) throw new Error('the write ended before it began')
      return done
    },
    close: () => Promise.resolve(),
  }
}
