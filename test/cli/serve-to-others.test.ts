import { join } from 'node:path'
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

it('takes tokens from a file, as secrets are mounted', async () => {
  const folder = inventedFolder({ tokens: 'mira:a-token-that-reads\nthe-next-one\n', wrong: 'mira:\n' })
  const told = async (file: string) =>
    (await serveToOthers({ MINUTEGRAPH_READ_TOKENS: '', MINUTEGRAPH_READ_TOKENS_FILE: join(folder, file) }))
      .told
  expect(await told('tokens')).toContain('Serving')
  expect(await told('wrong')).toContain('A token is not written as NAME:TOKEN or TOKEN.')
  expect(await told('gone')).toContain('MINUTEGRAPH_READ_TOKENS_FILE')
})

it.each([
  ['--no-introspection', '{"query":"{__schema{types{name}}}"}', 'application/json', '"types"'],
  ['--no-graphiql', null, 'text/html', '<title>'],
])('%s shuts a door that stands open', async (flag, body, accept, open) => {
  const answered = async (args: string[]): Promise<string> => {
    const ended = new AbortController()
    let answer = Promise.resolve('')
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        const url = /Serving (\S+)/.exec(chunk.toString())?.[1]
        if (url !== undefined) {
          answer = fetch(`${url}/graphql`, {
            headers: { accept, 'content-type': 'application/json' },
            ...(body === null ? {} : { method: 'POST', body }),
          })
            .then((response) => response.text())
            .finally(() => ended.abort())
        }
        done()
      },
    })
    const folder = inventedFolder({ 'minutegraph.yml': '' })
    const asked = ['serve', '--port', '0', '--store', 'memory:', ...args]
    await runInProcess(folder, asked, { stderr, signal: ended.signal })
    return answer
  }
  expect(await answered([])).toContain(open)
  expect(await answered([flag])).not.toContain(open)
})
