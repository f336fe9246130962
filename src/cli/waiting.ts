import type { WaitingOptions } from '../client/patience.js'
import type { CommandContext } from './command-context.js'
import type { CommonOptions } from './common-options.js'

/** How a command waits for a store that another process has: it says so to a person, and Ctrl-C ends it. */
export function waitingOf(
  { quiet = false }: CommonOptions,
  { signal, stderr }: CommandContext,
): Pick<WaitingOptions, 'signal' | 'onWaiting'> {
  return {
    signal,
    onWaiting: ({ importer, patience }) => {
      if (quiet || stderr.isTTY !== true) return
      const who = importer === null ? 'Another command has the store' : `Pid ${importer} imports first`
      stderr.write(`${who}: waiting for it, ${spoken(patience)} at most. Ctrl-C ends this.\n`)
    },
  }
}

function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
