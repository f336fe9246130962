import { once } from 'node:events'
import type { Writable } from 'node:stream'

import { terminalJson } from './terminal-text.js'

/** Writes and waits until the stream takes more, so that a long answer does not pile up in memory. Fails as the stream does. */
export async function writeText(stream: Writable, text: string): Promise<void> {
  if (stream.errored != null) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}

export async function writeJson(stream: Writable, value: unknown): Promise<void> {
  await writeText(stream, `${terminalJson(JSON.stringify(value, null, 2))}\n`)
}

export async function writeJsonLine(stream: Writable, value: unknown): Promise<void> {
  await writeText(stream, `${terminalJson(JSON.stringify(value))}\n`)
}
