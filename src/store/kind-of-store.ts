import { MinutegraphError } from '../domain/errors.js'

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//
/** "http://…"; two letters or more, because "C:/minutes" is a folder. */
const OTHER_ADDRESS = /^(?:memory:|[a-z][a-z\d+.-]+:\/\/)/i

/**
 * What lies at the location of a store: `memory:`, a server as `bolt://…` or `neo4j://…` (also `+s`, `+ssc`), else a folder.
 *
 * @throws MinutegraphError `usage` for an address that is none of a store
 */
export function kindOfStore(location: string): 'memory' | 'server' | 'folder' {
  if (location === 'memory:') return 'memory'
  if (SERVER.test(location)) return 'server'
  if (!OTHER_ADDRESS.test(location)) return 'folder'
  throw new MinutegraphError('usage', 'No store can be at such an address.', {
    place: location.replace(/\/\/[^/]*@/, '//'),
    remedy: 'Name a folder, memory:, or a server as bolt://… or neo4j://… (+s, +ssc).',
  })
}
