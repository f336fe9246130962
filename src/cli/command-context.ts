import type { Writable } from 'node:stream'

/** The world around a command: the only door to it, so that a test can give another one. */
export interface CommandContext {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly now: () => Date
  /** Aborted by Ctrl-C: long work ends at the next safe place. */
  readonly signal: AbortSignal
  /** What the process will exit with; a command raises it, main sets it. */
  exitCode: number
}

export const EXIT = { done: 0, failed: 1, usage: 2, strict: 3, interrupted: 130 } as const
