/** What the container tells whoever runs it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { expect, it } from 'vitest'

const dockerfile = readFileSync(join(import.meta.dirname, '../../Dockerfile'), 'utf8')

it.each([
  [503, 1],
  [200, 0],
])('its health is what /ready says: with %i the check ends with %i', async (readiness, status) => {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/ready' ? readiness : 200).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const [, words = ''] = /HEALTHCHECK[^[]*(\[.*\])/.exec(dockerfile) ?? []
    const [, ...args] = JSON.parse(words) as string[]
    const { port } = server.address() as AddressInfo
    const check = spawn(
      process.execPath,
      args.map((argument) => argument.replace(':4000', `:${port}`)),
    )
    expect(await once(check, 'exit')).toEqual([status, null])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
