import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { isFolder, storeLocation } from '../../src/client/store-location.js'
import { inventedFolder } from '../ingest/invented-folder.js'

describe('storeLocation', () => {
  it('is beside the configuration found from the working directory upward, else in the working directory', () => {
    const folder = inventedFolder({ 'minutes/minutegraph.yml': '', 'other/a.md': '' })
    mkdirSync(join(folder, 'minutes/beds'))
    const at = (cwd: string): string => storeLocation(undefined, undefined, join(folder, cwd))
    expect(at('minutes/beds')).toBe(join(folder, 'minutes/.minutegraph'))
    expect(at('other')).toBe(join(folder, 'other/.minutegraph'))
  })

  it('is beside the configuration that is named', () => {
    expect(storeLocation(undefined, 'conf/my.yml', '/work-here')).toBe('/work-here/conf/.minutegraph')
  })

  it('is what is named: a folder, made absolute, or a URL as it is', () => {
    expect(storeLocation('graph', undefined, '/work-here')).toBe('/work-here/graph')
    for (const url of ['memory:', 'bolt://db', 'neo4j+s://db', 'neo4j+ssc://db']) {
      expect(storeLocation(url, undefined, '/work-here')).toBe(url)
      expect(isFolder(url)).toBe(false)
    }
  })

  it.each(['http://mira:secret@db:4000', 'bold://db', 'file:///graph', 'memory:x', 'Memory:'])(
    'is no folder by the name of another address, and no word of it is told: %s',
    (url) => {
      const locate = (): string => storeLocation(url, undefined, '/work-here')
      expect(locate).toThrow(/No store can be at such an address/)
      expect(locate).not.toThrow(/secret/)
    },
  )

  it('is a folder where one letter stands before the colon, as on drives', () => {
    expect(storeLocation('c:/graph', undefined, '/work-here')).toBe('/work-here/c:/graph')
  })
})
