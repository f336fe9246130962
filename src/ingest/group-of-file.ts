import type { Configuration } from '../domain/configuration.js'

const DATE_FOLDER = /^\d{4}(?:[-_.]?\d{2}){0,2}$/
const PLAIN_FOLDERS = new Set(['minutes', 'meetings', 'notes'])

/**
 * The group whose minutes a file holds: as configured for its folder (the nearest entry counts), else the first folder
 * that is neither a date nor just called "minutes", else the root's name. `file` is relative to the root.
 */
export function groupOfFile(file: string, rootName: string, configuration: Configuration): string {
  const folders = file.split('/').slice(0, -1)
  const configured = nearestEntry(
    file,
    configuration.groups.flatMap(({ name, folders }) => folders.map((path) => ({ path, name }))),
  )
  if (configured) return configured.name
  const telling = folders.find(
    (folder) => !DATE_FOLDER.test(folder) && !PLAIN_FOLDERS.has(folder.toLowerCase()),
  )
  return telling ?? rootName
}

/** The entry whose `path` is the longest that `file` lies in; `.` and '' hold every file. */
export function nearestEntry<Entry extends { readonly path: string }>(
  file: string,
  entries: readonly Entry[],
): Entry | null {
  let best: Entry | null = null
  for (const entry of entries) {
    const all = entry.path === '' || entry.path === '.'
    const holds = all || file === entry.path || file.startsWith(`${entry.path}/`)
    if (holds && (best === null || entry.path.length > best.path.length)) best = entry
  }
  return best
}
