/**
 * The one place that finds what ships beside the code: schema/, queries/, examples/ and the built web pages.
 * They are found from this module upward, so that it works from the sources, from dist/ and from an installed package.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SIGN = join('schema', 'graph.cypher')

function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, SIGN))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`this installation is incomplete: ${SIGN} is missing`)
    folder = parent
  }
  return folder
}

/** The package's own folder. */
const PACKAGE_ROOT = findPackageRoot()

/** Absolute path of a file or folder that ships with the package, as `assetPath('queries', 'open.graphql')`. */
export function assetPath(...names: string[]): string {
  return join(PACKAGE_ROOT, ...names)
}
