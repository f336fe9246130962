import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { makeFolder } from '../../src/store/make-folder.js'

describe('makeFolder', () => {
  it('makes a folder with those above it, and leaves one that is there', () => {
    const deep = join(mkdtempSync(join(tmpdir(), 'minutegraph-')), 'a', 'b')
    makeFolder(deep)
    makeFolder(deep)
    expect(statSync(deep).isDirectory()).toBe(true)
  })

  it('says why there can be none', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'minutegraph-')), 'file')
    writeFileSync(file, '')
    expect(() => makeFolder(join(file, 'a'))).toThrow(
      expect.objectContaining({ code: 'io', place: join(file, 'a') }),
    )
  })

  it.skipIf(!existsSync('/proc/self'))('comes back from where nothing can be made', () => {
    expect(() => makeFolder('/proc/store/a')).toThrow(expect.objectContaining({ code: 'io' }))
  })
})
