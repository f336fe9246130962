import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { MinutegraphError } from '../domain/errors.js'

/** The folder that holds src/ and importers/ as JavaScript: also where this module itself runs as TypeScript (tests). */
function builtFolder(): string {
  const own = fileURLToPath(new URL('../../', import.meta.url))
  const built = import.meta.url.endsWith('.ts') ? join(own, 'dist') : own
  if (existsSync(join(built, 'importers'))) return built
  throw new MinutegraphError('internal', 'The program is not built.', {
    place: built,
    remedy: 'Run npm run build.',
  })
}

/** Absolute path of a built module, such as `src/ingest/read-worker.js`. */
export function builtFile(path: string): string {
  return join(builtFolder(), path)
}

/** Changes with any change of the code that reads minutes: nobody has to remember to raise a number. */
export function readerVersion(): string {
  return versionOf('importers', 'src/domain')
}

/** Changes with any change of the code that resolves what was read, or writes it into the graph. */
export function resolverVersion(): string {
  return versionOf('src/resolve', 'src/domain', 'src/store')
}

const versions = new Map<string, string>()

/** Found out once a process: other code than it began with is not loaded any more. */
function versionOf(...folders: string[]): string {
  const key = folders.join()
  const version = versions.get(key) ?? versionOfCode(folders)
  versions.set(key, version)
  return version
}

function versionOfCode(folders: readonly string[]): string {
  const built = builtFolder()
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.js')).sort()) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(built, folder, file)))
        .update('\0')
    }
  }
  return hash.digest('hex').slice(0, 16)
}
