import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const CONFIGURATION_NAME = 'minutegraph.yml'

/** Absolute path of the nearest `minutegraph.yml` in the folder `from` or above it, or null. */
export function findConfiguration(from: string): string | null {
  let folder = resolve(from)
  for (;;) {
    const candidate = join(folder, CONFIGURATION_NAME)
    if (existsSync(candidate)) return candidate
    const above = dirname(folder)
    if (above === folder) return null
    folder = above
  }
}
