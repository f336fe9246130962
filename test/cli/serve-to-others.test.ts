import { Writable } from 'node:stream'

import { expect, it } from 'vitest'

import { inventedFolder } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

/** Serves where others can reach it, and ends as soon as it does. */
async function serveToOthers(
  env: Record<string, string>,
  path: string[] = [],
): Promise<{ status: number; told: string }> {
  const ended = new AbortController()
  let told = ''
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      told += chunk.toString()
      if (told.includes('Serving')) ended.abort()
      done()
    },
  })
  const args = ['serve', ...path, '--address', '0.0.0.0', '--port', '0', '--store', 'memory:']
  const { status } = await runInProcess(inventedFolder({ 'minutegraph.yml': '' }), args, {
    env,
    stderr,
    signal: ended.signal,
  })
  return { status, told }
}

it('serve refuses to listen for others while no tokens are set', async () => {
  const refused = await serveToOthers({})
  expect(refused.told).toContain('Others can reach 0.0.0.0, so tokens are needed.')
  expect(refused.told).not.toContain('Serving')
  expect(refused.status).toBe(2)
  // Nor does it import first.
  const toImport = await serveToOthers({}, ['nowhere'])
  expect(toImport.told).toContain('so tokens are needed')
  const misspelt = await serveToOthers({ MINUTEGRAPH_READ_TOKENS: 'mira:' }, ['nowhere'])
  expect(misspelt.told).toContain('A token is not written as NAME:TOKEN or TOKEN.')
  expect((await serveToOthers({ MINUTEGRAPH_READ_TOKENS: 'a-token-that-reads' })).told).toContain('Serving')
})
