import { MinutegraphError } from '../domain/errors.js'

const ATTEMPTS = 4

/**
 * Runs `work` again where somebody else wrote the same at the same time (`store-conflict`), four times at most. It must
 * look at the store anew each time: what it meant to write may be there by now. `attempt` counts from 0.
 */
export async function retriedOnConflict<Result>(work: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      const isConflict = error instanceof MinutegraphError && error.code === 'store-conflict'
      if (!isConflict || attempt + 1 === ATTEMPTS) throw error
    }
  }
}
