import { MinutegraphError } from '../domain/errors.js'
import type { GraphStore } from '../store/port.js'

export interface LimitedStore extends GraphStore {
  /** Lets as many statements be asked as in the beginning. */
  restart(): void
}

/** The store as one request may use it: after so many statements it is told to ask for less. */
export function limitedStore(store: GraphStore, most: number): LimitedStore {
  let asked = 0
  return {
    location: store.location,
    get events() {
      return store.events
    },
    get revision() {
      return store.revision
    },
    read(statement, parameters) {
      asked += 1
      if (asked > most)
        throw new MinutegraphError('usage', `The request needs more than ${most} statements of the store.`, {
          remedy: 'Ask for fewer things at once: lists within lists cost one statement an item.',
        })
      return store.read(statement, parameters)
    },
    write: (work) => store.write(work),
    close: () => store.close(),
    restart: () => {
      asked = 0
    },
  }
}
