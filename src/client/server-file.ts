import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { holderSchema, isAlive, thisHolder } from '../store/embedded/holder.js'

/**
 * Of a server that imports what it was started with: it is at it; that failed, and is tried again once something was
 * mended; or it is done, and what is answered is the whole.
 */
export type ServerState = 'importing' | 'failed' | 'ready'

/** Who holds an embedded store, and how it is reached: `server.json` in the store's folder, for its owner's eyes only. */
export interface ServerFile {
  /** Loopback, without a path: `http://127.0.0.1:4000`. */
  readonly url: string
  readonly pid: number
  readonly token: string
  readonly state: ServerState
}

const serverFile = holderSchema.extend({
  url: z.url().refine((url) => ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname)),
  token: z.string().min(1),
  state: z.enum(['importing', 'failed', 'ready']),
})

const NAME = 'server.json'

export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** Says that this process holds the store. Who reads it meanwhile finds the one before, or this one whole. */
export function writeServerFile(folder: string, server: Omit<ServerFile, 'pid'>): void {
  const path = join(folder, NAME)
  const begun = `${path}.${process.pid}`
  // Made anew, so that an older file's mode does not stay.
  rmSync(begun, { force: true })
  writeFileSync(begun, `${JSON.stringify({ ...thisHolder(), ...server })}\n`, { mode: 0o600 })
  renameSync(begun, path)
}

export function removeServerFile(folder: string): void {
  rmSync(join(folder, NAME), { force: true })
}

/** The living holder of the store in `folder`, or null: a file that a dead process left behind tells nothing. */
export function readServerFile(folder: string): ServerFile | null {
  let text: string
  try {
    text = readFileSync(join(folder, NAME), 'utf8')
  } catch {
    return null
  }
  const parsed = serverFile.safeParse(jsonFrom(text))
  if (!parsed.success || !isAlive(parsed.data)) return null
  const { url, pid, token, state } = parsed.data
  return { url, pid, token, state }
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
