import { MinutegraphError } from '../domain/errors.js'
import type { CommandContext } from './command-context.js'

/** Ends a reading that was told to stop, so that a cut answer never looks like a whole one. */
export function stopIfInterrupted({ signal }: CommandContext): void {
  if (!signal.aborted) return
  throw new MinutegraphError('interrupted', 'The reading was interrupted: what was printed is not all.', {
    remedy: 'Run it again.',
  })
}

/** Resolves when the signal is given, at once where it was. */
export function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
