/** Who holds a store: told by more than a number, which every container gives again (there it is always 1). */
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

import { z } from 'zod'

export const holderSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** When the process began, as the kernel tells it: a number given twice does not pass for the first holder. */
  started: z.string().nullable(),
})
export type Holder = z.infer<typeof holderSchema>

/** This process. */
export function thisHolder(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) }
}

/** Of another machine (a container that was replaced) nothing can be known: there the engine's own lock decides. */
export function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: alive, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startOf(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/** Linux only; null elsewhere. Field 22 of /proc/PID/stat, counted behind the name, which may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
