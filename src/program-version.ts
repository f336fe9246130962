import { readFileSync } from 'node:fs'

import { assetPath } from './assets.js'

/** The version of the package. */
export function programVersion(): string {
  const found: unknown = JSON.parse(readFileSync(assetPath('package.json'), 'utf8'))
  return found !== null && typeof found === 'object' && 'version' in found ? String(found.version) : 'unknown'
}
