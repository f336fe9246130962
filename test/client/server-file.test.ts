import { spawnSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readServerFile, removeServerFile, writeServerFile } from '../../src/client/server-file.js'
import { inventedFolder } from '../ingest/invented-folder.js'

const server = { url: 'http://127.0.0.1:4000', token: 'secret', state: 'ready' as const }
const holder = { host: hostname(), pid: process.pid, started: null }

describe('server.json', () => {
  it('is read back while its process lives, and is for its owner only', () => {
    const folder = inventedFolder({ 'server.json': 'older, and open to all' })
    writeServerFile(folder, server)
    expect(readServerFile(folder)).toEqual({ ...server, pid: process.pid })
    expect(statSync(join(folder, 'server.json')).mode & 0o777).toBe(0o600)
    removeServerFile(folder)
    expect(readServerFile(folder)).toBeNull()
  })

  it('tells nothing when its process is dead', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const folder = inventedFolder({ 'server.json': JSON.stringify({ ...server, ...holder, pid: dead }) })
    expect(readServerFile(folder)).toBeNull()
  })

  it.each([
    ['began at another time', { started: '-1' }],
    ['was of another machine', { host: 'elsewhere' }],
  ])('tells nothing where the number is given again, and its process %s', (_, gone) => {
    const content = JSON.stringify({ ...server, ...holder, ...gone })
    expect(readServerFile(inventedFolder({ 'server.json': content }))).toBeNull()
  })

  it.each(['', 'no json', '{}', JSON.stringify({ ...holder, ...server, url: 'http://evil.example:4000' })])(
    'is not believed when it says %j',
    (content) => {
      const folder = inventedFolder({})
      writeFileSync(join(folder, 'server.json'), content)
      expect(readServerFile(folder)).toBeNull()
    },
  )
})
