import type { ClientOptions } from '../client/open-client.js'
import type { CommandContext } from './command-context.js'

/** How a command waits for a store that another one has: it says so to a person, and Ctrl-C ends it. */
export function waitingOf({ signal, stderr }: CommandContext): Pick<ClientOptions, 'signal' | 'onWaiting'> {
  return {
    signal,
    onWaiting: () => {
      if (stderr.isTTY === true) {
        stderr.write('Another command has the store: waiting for it, 10 s at most. Ctrl-C ends this.\n')
      }
    },
  }
}
