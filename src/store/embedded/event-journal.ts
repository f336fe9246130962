/**
 * `events.jsonl`: one event a line, synced before anything else happens, so that it is the truth of what people said
 * whatever becomes of the graph beside it.
 */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

import { MinutegraphError } from '../../domain/errors.js'
import { parseEventLine, printEventLine } from '../../domain/event-line.js'
import type { Event } from '../../domain/event.js'
import { isDiskFull } from './grafeo-errors.js'

export class EventJournal {
  readonly #path: string
  readonly #file: number
  readonly #events: Event[]
  #bytes: number

  private constructor(path: string, file: number, events: Event[], bytes: number) {
    this.#path = path
    this.#file = file
    this.#events = events
    this.#bytes = bytes
  }

  /** Makes the file where there is none. A last line without its end was never acknowledged: it is cut off. */
  static open(path: string): EventJournal {
    const { file, content } = openJournal(path)
    syncFolder(dirname(path))
    const whole = content.lastIndexOf(0x0a) + 1
    if (whole < content.length) ftruncateSync(file, whole)
    const lines = content.subarray(0, whole).toString('utf8').split('\n')
    const events = lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [eventFromLine(line, `${path}:${index + 1}`)],
    )
    return new EventJournal(path, file, events, whole)
  }

  get events(): readonly Event[] {
    return this.#events
  }

  append(event: Event): void {
    const line = Buffer.from(`${printEventLine(event)}\n`)
    try {
      let written = 0
      while (written < line.length) written += writeSync(this.#file, line, written)
      fsyncSync(this.#file)
    } catch (cause) {
      this.#takeBack()
      throw new MinutegraphError(isDiskFull(cause) ? 'store-full' : 'io', 'The event could not be kept.', {
        cause,
        place: this.#path,
        remedy: 'Make room or mend the disk, then say it again.',
      })
    }
    this.#bytes += line.length
    this.#events.push(event)
  }

  close(): void {
    closeSync(this.#file)
  }

  #takeBack(): void {
    try {
      ftruncateSync(this.#file, this.#bytes)
    } catch {
      // The next opening cuts the torn line off.
    }
  }
}

function openJournal(path: string): { file: number; content: Buffer } {
  try {
    const file = openSync(path, 'a+', 0o600)
    return { file, content: readFileSync(file) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MinutegraphError('io', `The journal of events cannot be opened: ${reason}.`, {
      cause,
      place: path,
      remedy: 'Give yourself the right to read and write it. What people said stands in it and nowhere else.',
    })
  }
}

function eventFromLine(line: string, place: string): Event {
  const event = parseEventLine(line)
  if (event !== null) return event
  throw new MinutegraphError('store-damaged', 'This line of the journal of events is no event.', {
    place,
    remedy: 'Mend or remove the line by hand; the lines around it are not touched.',
  })
}

/** A new file's name is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Not every system opens folders.
  }
}
