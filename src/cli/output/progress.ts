import { SingleBar } from 'cli-progress'

import type { CommandContext } from '../command-context.js'
import type { CommonOptions } from '../common-options.js'

export interface Progress {
  /** A new step begins a new bar. */
  update(step: string, done: number, total: number): void
  stop(): void
}

/** A bar on the terminal's error stream; silent with --quiet and where it is no terminal. */
export function startProgress(options: CommonOptions, context: CommandContext): Progress {
  if (context.stderr.isTTY !== true || options.quiet === true || context.env['TERM'] === 'dumb') {
    return { update: () => undefined, stop: () => undefined }
  }
  let bar: SingleBar | null = null
  let shown = ''
  const stop = (): void => {
    bar?.stop()
    bar = null
  }
  return {
    update(step, done, total) {
      if (step !== shown) stop()
      shown = step
      if (bar === null) {
        bar = new SingleBar({
          format: `${step} {bar} {value}/{total}`,
          stream: context.stderr,
          clearOnComplete: true,
          hideCursor: true,
        })
        bar.start(total, done)
      }
      bar.update(done)
    },
    stop,
  }
}
