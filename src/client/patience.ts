/** Waiting for another process that has the store: told to whoever wonders, not without end, ended by Ctrl-C. */
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds. Another command has the store for its own question only. */
const COMMAND_PATIENCE_MS = 10_000
/** One that serves the store imports first: thousands of files take minutes, on a slow machine many. */
const FIRST_IMPORT_PATIENCE_MS = 30 * 60_000
/** Between two looks. */
const PAUSE_MS = 100
/** Who waits for less does not wonder. */
const WONDERING_MS = 500

/** What is waited for, as it is told. */
export interface WaitedFor {
  /** The process that imports before others may ask it; null: a command that will soon have done. */
  readonly importer: number | null
  /** Milliseconds, at most. */
  readonly patience: number
}

export interface WaitingOptions {
  /** Milliseconds to wait, whatever for, in place of the usual ones. */
  readonly patience?: number
  /** Told once where it is waited so long that somebody may wonder. */
  readonly onWaiting?: (waitedFor: WaitedFor) => void
  /** Ends the waiting, for that one or for an answer, with `interrupted`. */
  readonly signal?: AbortSignal
}

export class Patience {
  readonly #waitedFor: WaitedFor
  readonly #options: WaitingOptions
  readonly #began = performance.now()
  #told = false

  constructor(importer: number | null, options: WaitingOptions) {
    const usual = importer === null ? COMMAND_PATIENCE_MS : FIRST_IMPORT_PATIENCE_MS
    this.#waitedFor = { importer, patience: options.patience ?? usual }
    this.#options = options
  }

  get isOver(): boolean {
    return performance.now() - this.#began >= this.#waitedFor.patience
  }

  /** Until it is worth another look. Fails where the signal ends the waiting. */
  async pause(): Promise<void> {
    const { onWaiting, signal } = this.#options
    if (!this.#told && performance.now() - this.#began >= WONDERING_MS) {
      this.#told = true
      onWaiting?.(this.#waitedFor)
    }
    await pause(PAUSE_MS, undefined, signal === undefined ? {} : { signal })
  }
}
