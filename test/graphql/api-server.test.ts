import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getIntrospectionQuery, parse, print, separateOperations } from 'graphql'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseTokens } from '../../src/graphql/http/access.js'
import { createApiServer, type ApiServer, type ApiServerOptions } from '../../src/graphql/http/api-server.js'
import { LIMITS } from '../../src/graphql/http/limits.js'
import { MOST_PER_PAGE } from '../../src/graphql/reading/paging.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi, type InventedApi } from './invented-api.js'

const TOKEN = 'a-token-that-writes'
const READER = 'a-token-that-reads'
const NAMES = '{ groups { nodes { name } } }'

let invented: InventedApi
let log: string[]

function server(options: Partial<ApiServerOptions> = {}): ApiServer {
  log = []
  return createApiServer({
    api: invented.api,
    logger: pino({ level: 'debug' }, { write: (line: string) => log.push(line) }),
    tokens: { write: parseTokens(TOKEN), read: parseTokens(READER) },
    ownToken: null,
    pageToken: null,
    minutes: [],
    loopback: true,
    hosts: [],
    graphiql: true,
    introspection: true,
    webFolder: join(import.meta.dirname, 'no-such-folder'),
    ...options,
  })
}

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The text of each with its fragments, by name. */
function explorerOperations(): Record<string, string> {
  const folder = join(import.meta.dirname, '../../queries/explorer')
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  return Object.fromEntries(
    Object.entries(separateOperations(parse(texts.join('\n')))).map(([name, document]) => [
      name,
      print(document),
    ]),
  )
}

async function answer(to: ApiServer, request: Request): Promise<{ status: number; body: string }> {
  const response = await to.fetch(request)
  return { status: response.status, body: await response.text() }
}

beforeAll(async () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses & taps < 5'),
  })
  invented = await inventedApi(folder, '2024-02-08')
})

describe('who is let in', () => {
  it('answers under the names of this machine', async () => {
    for (const host of ['127.0.0.1:4000', 'localhost', '[::1]:4000'])
      expect((await answer(server(), post({ query: NAMES }, { host }))).status, host).toBe(200)
  })

  it('turns away any other name with 421, unless it is configured', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example', ''])
      expect((await answer(server(), post({ query: NAMES }, { host: host || ' ' }))).status, host).toBe(421)
    const known = server({ hosts: ['minutes.example'] })
    const named = { host: 'minutes.example', authorization: `Bearer ${READER}` }
    expect((await answer(known, post({ query: NAMES }, named))).status).toBe(200)
  })

  it('needs a token for reading from who comes by another name, or through a proxy, than this machine', async () => {
    const behindProxy = server({ hosts: ['minutes.example'] })
    expect((await answer(behindProxy, post({ query: NAMES }, { host: 'minutes.example' }))).status).toBe(401)
    expect((await answer(behindProxy, post({ query: NAMES }, { host: 'localhost:4000' }))).status).toBe(200)
    for (const header of ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])
      for (const to of [behindProxy, server()])
        expect((await answer(to, post({ query: NAMES }, { [header]: '192.0.2.7' }))).status, header).toBe(401)
  })

  it('needs a token for changes, also on this machine', async () => {
    const mutation = { query: 'mutation { closeActionItem(input: { id: "ai_0" }) { event { id } } }' }
    const refused = await answer(server(), post(mutation))
    expect(refused.body).toContain('UNAUTHENTICATED')
    const reader = await answer(server(), post(mutation, { authorization: `Bearer ${READER}` }))
    expect(reader.body).toContain('UNAUTHENTICATED')
    const writer = await answer(server(), post(mutation, { authorization: `Bearer ${TOKEN}` }))
    expect(writer.body).toContain('NOT_FOUND')
  })

  it('beyond this machine needs a token for reading as well', async () => {
    const open = server({ loopback: false })
    expect((await answer(open, post({ query: NAMES }))).status).toBe(401)
    expect((await answer(open, post({ query: NAMES }, { authorization: 'Bearer wrong' }))).status).toBe(401)
    expect((await answer(open, post({ query: NAMES }, { authorization: `Bearer ${READER}` }))).status).toBe(
      200,
    )
    expect((await answer(open, new Request('http://127.0.0.1:4000/'))).status).toBe(401)
  })

  it('refuses a wrong token rather than taking it for none', async () => {
    expect((await answer(server(), post({ query: NAMES }, { authorization: 'Bearer wrong' }))).status).toBe(
      401,
    )
  })

  it('takes nothing that a form of another site could send', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect((await answer(server(), post(`query=${NAMES}`, { 'content-type': type }))).status, type).toBe(
        415,
      )
  })

  it('lets no other origin read the answer', async () => {
    const response = await server().fetch(post({ query: NAMES }, { origin: 'https://evil.example' }))
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('who says something', () => {
  it('is who the token names, else who runs the server, unless the event says who', async () => {
    const folder = inventedFolder({
      'minutegraph.yml': '',
      'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
    })
    const { api, data } = await inventedApi(folder, '2024-02-08')
    const { actionItems } = (await data('{ actionItems { nodes { id } } }')) as {
      actionItems: { nodes: { id: string }[] }
    }
    const to = server({
      api,
      tokens: { write: parseTokens('tovi:of-tovi, nameless'), read: parseTokens('ines:of-ines') },
      ownToken: 'own',
      pageToken: 'page',
    })
    const said = async (token: string, by?: string): Promise<string> => {
      const query = `mutation ($input: ActionItemEventInput!) { closeActionItem(input: $input) { event { by } } }`
      const variables = { input: { id: actionItems.nodes[0]?.id, ...(by === undefined ? {} : { by }) } }
      return (await answer(to, post({ query, variables }, { authorization: `Bearer ${token}` }))).body
    }
    expect(await said('of-tovi')).toContain('"by":"tovi"')
    expect(await said('of-tovi', 'ines')).toContain('"by":"ines"')
    expect(await said('nameless')).toContain('"by":"somebody"')
    expect(await said('own')).toContain('"by":"mira"')
    expect(await said('page')).toContain('"by":"mira"')
    expect(await said('of-ines')).toContain('UNAUTHENTICATED')
    expect(await said('tovi:of-tovi')).toContain('UNAUTHENTICATED')
  })
})

describe('how much can be asked', () => {
  const nested = (levels: number) =>
    `{ groups { nodes ${'{ actionItems { nodes { group '.repeat(levels)} { name } ${'} } }'.repeat(levels)} } }`

  it.each([
    ['too deep', nested(10)],
    [
      'aliased a thousandfold',
      `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: newestMeetingDay`).join(' ')} }`,
    ],
    ['circular', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['wide', `{ ${Array.from({ length: 900 }, () => 'store { counts { label count } }').join(' ')} }`],
    ['heavy with directives', `{ newestMeetingDay ${'@include(if: true) '.repeat(100)} }`],
    ['no GraphQL', '{ groups { '],
  ])('refuses what is %s', async (_, query) => {
    const { body } = await answer(server(), post({ query }))
    expect(JSON.parse(body)).toMatchObject({ errors: [expect.anything()] })
    expect(JSON.parse(body)).not.toHaveProperty('data.groups')
  })

  it('weighs pages by the sizes that variables tell, and their defaults', async () => {
    const lists = 'groups(first: $n) { nodes { actionItems(first: $n) { nodes { id } } } }'
    const asked = async (query: string, variables: object): Promise<string> =>
      (await answer(server(), post({ query, variables }))).body
    const tooMuch = 'Query Cost limit'
    expect(await asked(`query ($n: Int) { ${lists} }`, { n: 10 })).not.toContain('errors')
    expect(await asked(`query ($n: Int) { ${lists} }`, { n: 1000 })).toContain(tooMuch)
    expect(await asked(`query ($n: Int = 1000) { ${lists} }`, {})).toContain(tooMuch)
    expect(await asked(`query ($n: Int = 1000) { ...A } fragment A on Query { ${lists} }`, {})).toContain(
      tooMuch,
    )
    expect(await asked(`query ($n: Int = 1000) { ${lists} }`, { n: 10 })).not.toContain('errors')
    const fromBehind = (none: string): string => lists.replaceAll('first: $n', `first: ${none}, last: 1000`)
    expect(await asked(`{ ${fromBehind('null')} }`, {})).toContain(tooMuch)
    expect(await asked(`query ($none: Int) { ${fromBehind('$none')} }`, {})).toContain(tooMuch)
  })

  it.each(Object.entries(explorerOperations()))(
    'lets %s of the explorer have the largest pages',
    async (_, query) => {
      const { body } = await answer(server(), post({ query, variables: { first: MOST_PER_PAGE } }))
      expect(body).not.toContain('limit of')
    },
  )

  describe('by lists within lists', () => {
    const within = (levels: number) =>
      `query ($id: ID) { meeting(id: $id) ${'{ agendaItems { meeting '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`
    let crowded: ApiServer
    let id: string
    beforeAll(async () => {
      const agenda = Array.from({ length: 40 }, (_, n) => `## Bed ${n}\n\nweeded\n`)
      const { api, data } = await inventedApi(
        inventedFolder({
          'minutegraph.yml': '',
          'beds/20240207.md': ['# Beds 2024-02-07', '', '- Mira', '', ...agenda].join('\n'),
        }),
        '2024-02-08',
      )
      const { meetings } = (await data('{ meetings { nodes { id } } }')) as {
        meetings: { nodes: { id: string }[] }
      }
      id = meetings.nodes[0]?.id ?? ''
      crowded = server({ api })
    })

    it('refuses what lists too many things, with a remedy and no half of an answer', async () => {
      const { body } = await answer(crowded, post({ query: within(3), variables: { id } }))
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message: 'The request lists more than 50000 things.',
            extensions: {
              code: 'USAGE',
              remedy: 'Ask for fewer lists within lists, or for smaller pages of the outermost.',
            },
          },
        ],
      })
    })

    it('answers what lists fewer, and refuses by its depth what goes further', async () => {
      const few = await answer(crowded, post({ query: within(2), variables: { id } }))
      expect(few.body).not.toContain('errors')
      expect(few.body.match(/"id"/g)).toHaveLength(1600)
      const deep = await answer(crowded, post({ query: within(5), variables: { id } }))
      expect(deep.body).toContain('depth limit')
    })
  })

  it('answers the introspection that clients send, however deep', async () => {
    const { body } = await answer(server(), post({ query: getIntrospectionQuery() }))
    expect(JSON.parse(body)).toHaveProperty('data.__schema')
  })

  it('refuses a batch, malformed JSON and a body that is too large', async () => {
    expect(
      (await answer(server(), post([{ query: NAMES }, { query: NAMES }]))).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await answer(server(), post('{"query":'))).status).toBe(400)
    const large = { query: NAMES, variables: { x: 'x'.repeat(LIMITS.body) } }
    expect((await answer(server(), post(large))).status).toBe(413)
  })

  it('lets every saved operation through', async () => {
    const folder = join(import.meta.dirname, '../../queries')
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.graphql') || name.endsWith('fragments.graphql')) continue
      const query = readFileSync(join(folder, name), 'utf8')
      if (!/^query /m.test(query)) continue
      const { body } = await answer(server(), post({ query, variables: {} }))
      expect(body, name).not.toMatch(/Syntax Error|limit|exceeds|depth/i)
    }
  })

  it('hides field names and the schema where introspection is off', async () => {
    const closed = server({ introspection: false })
    expect((await answer(closed, post({ query: '{ __schema { types { name } } }' }))).body).toContain(
      'errors',
    )
    expect((await answer(closed, post({ query: '{ group }' }))).body).not.toContain('Did you mean')
  })
})

describe('what is told of errors', () => {
  it('names what was wrong with its code', async () => {
    const { body } = await answer(
      server(),
      post({ query: '{ actionItems(filter: { owner: "mirra" }) { totalCount } }' }),
    )
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', remedy: 'Did you mean "mira"?' } }],
    })
  })

  it('hides what nobody foresaw behind an id that stands in the log', async () => {
    const broken = { ...invented.api, context: () => { throw new Error('secret of the house') } } // prettier-ignore
    const { body } = await answer(server({ api: broken }), post({ query: NAMES }))
    expect(body).not.toContain('secret')
    const { errors } = JSON.parse(body) as { errors: [{ extensions: { id: string } }] }
    expect(log.join('')).toContain(errors[0].extensions.id)
    expect(log.join('')).toContain('secret of the house')
  })

  it('logs requests without what was asked and without tokens', async () => {
    await answer(
      server(),
      post({ query: NAMES }, { authorization: `Bearer ${TOKEN}`, 'x-request-id': 'mine-1' }),
    )
    expect(log.join('')).toContain('mine-1')
    expect(log.join('')).not.toContain(TOKEN)
    expect(log.join('')).not.toContain('groups')
  })
})

describe('what is served beside GraphQL', () => {
  it('is alive and ready', async () => {
    expect((await answer(server(), new Request('http://127.0.0.1:4000/health'))).status).toBe(200)
    expect((await answer(server(), new Request('http://127.0.0.1:4000/ready'))).body).toBe('ready\n')
  })

  it('shows the open items of everybody on a page without scripts, with the words escaped', async () => {
    const response = await server().fetch(new Request('http://127.0.0.1:4000/'))
    const page = await response.text()
    expect(page).toContain('buy hoses &amp; taps &lt; 5')
    expect(page).not.toMatch(/<script|https?:/)
    const nonce = /<style nonce="([^"]+)"/.exec(page)?.[1] ?? 'none'
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
  })

  it('serves the built explorer where there is one, with its token and nonce', async () => {
    const webFolder = inventedFolder({
      'index.html': '<meta content="__TOKEN__"><script nonce="__CSP_NONCE__" src="/assets/main.js"></script>',
      'assets/main.js': 'export {}',
    })
    const explorer = server({ webFolder, pageToken: 'of-the-page' })
    const page = await answer(explorer, new Request('http://127.0.0.1:4000/topics/any'))
    expect(page.body).toContain('content="of-the-page"')
    expect(page.body).not.toContain('__CSP_NONCE__')
    expect((await answer(explorer, new Request('http://127.0.0.1:4000/assets/main.js'))).body).toBe(
      'export {}',
    )
    for (const path of [
      '/assets/none.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/%00.js',
    ])
      expect((await answer(explorer, new Request(`http://127.0.0.1:4000${path}`))).body, path).not.toContain(
        '"name"',
      )
    const writes = post(
      { query: 'mutation { closeActionItem(input: { id: "ai_0" }) { event { id } } }' },
      { authorization: 'Bearer of-the-page' },
    )
    expect((await answer(explorer, writes)).body).toContain('NOT_FOUND')
  })

  it('gives its token to no page that others can reach', async () => {
    const webFolder = inventedFolder({ 'index.html': '<meta content="__TOKEN__">' })
    const explorer = server({ webFolder, pageToken: 'of-the-page', loopback: false })
    expect((await answer(explorer, new Request('http://127.0.0.1:4000/'))).body).not.toContain('of-the-page')
    const behindProxy = server({ webFolder, pageToken: 'of-the-page', hosts: ['minutes.example'] })
    const page = async (headers: Record<string, string>): Promise<string> =>
      (await answer(behindProxy, new Request('http://127.0.0.1:4000/', { headers }))).body
    expect(await page({ host: 'localhost:4000' })).toContain('of-the-page')
    expect(await page({ host: 'minutes.example' })).not.toContain('of-the-page')
    expect(await page({ host: 'localhost:4000', 'x-forwarded-for': '192.0.2.7' })).not.toContain(
      'of-the-page',
    )
    const mutation = { query: 'mutation { closeActionItem(input: { id: "ai_0" }) { event { id } } }' }
    const stolen = { host: 'minutes.example', authorization: 'Bearer of-the-page' }
    expect((await answer(behindProxy, post(mutation, stolen))).status).toBe(401)
  })

  it('serves GraphiQL from here alone, and not where it is switched off', async () => {
    const request = () => new Request('http://127.0.0.1:4000/graphql', { headers: { accept: 'text/html' } })
    const { body, status } = await answer(server(), request())
    expect(status).toBe(200)
    expect(body).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/)
    expect((await answer(server({ graphiql: false }), request())).status).toBe(404)
  })
})

describe('subscriptions', () => {
  it('tell of an import by server-sent events', async () => {
    const response = await server().fetch(
      post({ query: 'subscription { importFinished { newFiles } }' }, { accept: 'text/event-stream' }),
    )
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
    setTimeout(() => {
      invented.api.imported({
        at: '2024-02-08T12:00:00.000Z',
        dryRun: false,
        newFiles: 3,
        changedFiles: 0,
        unchangedFiles: 0,
        removedFiles: 0,
        changes: [],
        diagnostics: [],
        milliseconds: 1,
      })
    }, 50)
    let told = ''
    while (!told.includes('newFiles')) {
      const { value, done } = await reader.read()
      if (done) break
      told += new TextDecoder().decode(value)
    }
    await reader.cancel()
    expect(told).toContain('"importFinished":{"newFiles":3}')
  })
})
