import { contentHash } from '../domain/ids.js'
import type { FoundSource } from './discover-sources.js'

/** What a file is read by: the program's version, and the house styles of the configuration that may come to it. */
export function readerOf({ style, root }: FoundSource, programVersion: string): string {
  const { styles } = root.configuration
  const possible = style === null ? styles : styles.filter(({ name }) => name === style)
  if (possible.length === 0) return programVersion
  return `${programVersion}+${contentHash(JSON.stringify(possible)).slice(0, 12)}`
}
