/** The API over HTTP: GraphQL with server-sent events, GraphiQL, the pages, and whether it is alive and ready. */
import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { callerOf, type Doors } from './access.js'
import type { Api } from '../api.js'
import { explorerFile, hasExplorer } from './explorer-files.js'
import { homePage } from './home-page.js'
import { isKnownHost, isSentHere } from './host-guard.js'
import { keptAnswers } from './kept-answers.js'
import { LIMITS, limitPlugins } from './limits.js'
import { graphiqlPolicy, newNonce, pagePolicy, secure } from './page-security.js'
import type { Caller } from '../request-context.js'
import { wireError } from '../wire-errors.js'

export interface ApiServerOptions extends Doors {
  readonly api: Api
  readonly logger: Logger
  /** It listens where only this machine can reach it: what this machine sends needs no token for reading. */
  readonly loopback: boolean
  /** Names, beside those of loopback, under which the server is reached. */
  readonly hosts: readonly string[]
  readonly graphiql: boolean
  readonly introspection: boolean
  /** What `/ready` waits for beside the store; without it for nothing. */
  readonly ready?: () => boolean
  /** Where the built explorer lies. */
  readonly webFolder: string
}

export interface ApiServer {
  /** For node:http. */
  readonly listener: RequestListener
  fetch(request: Request): Promise<Response>
}

export function createApiServer(options: ApiServerOptions): ApiServer {
  const { api, logger } = options
  const caller = (request: Request) => callerOf(request, options, isOfThisMachine(request, options))
  const logError = (id: string, error: unknown) => {
    logger.error({ id, err: error }, 'hidden from the client')
  }
  const yoga = createYoga({
    schema: api.schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: LIMITS.body,
    logging: false,
    context: ({ request }: { request: Request }) => api.context(caller(request), LIMITS),
    maskedErrors: { maskError: (error) => wireError(error, logError) },
    plugins: [
      requestLog(logger),
      doorkeeper(options, caller),
      pages(options, caller),
      keptAnswers(api, (request) => caller(request).access),
      ...limitPlugins(options.introspection),
    ],
  })
  return {
    listener: (request, response) => {
      void yoga(request, response)
    },
    fetch: async (request) => yoga.fetch(request),
  }
}

/** A line a request: what, how long, how it ended; never what was asked or who asked. */
function requestLog(logger: Logger): Plugin {
  const started = new WeakMap<Request, { id: string; at: number }>()
  return {
    onRequest({ request }) {
      const given = request.headers.get('x-request-id')
      const id = given !== null && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
      started.set(request, { id, at: performance.now() })
    },
    onResponse({ request, response }) {
      secure(response.headers)
      const start = started.get(request)
      if (!start) return
      response.headers.set('x-request-id', start.id)
      const { pathname } = new URL(request.url)
      const ms = Math.round(performance.now() - start.at)
      const level = pathname === '/health' || pathname === '/ready' ? 'debug' : 'info'
      logger[level](
        { id: start.id, method: request.method, path: pathname.slice(0, 200), status: response.status, ms },
        'request',
      )
    },
  }
}

function isOfThisMachine(request: Request, { loopback }: ApiServerOptions): boolean {
  return loopback && isSentHere(hostOf(request), request.headers)
}

function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host
}

/** Turns away what comes under a wrong name, without a right token, or in a form that other sites' pages can send. */
function doorkeeper(options: ApiServerOptions, caller: (request: Request) => Caller): Plugin {
  return {
    onRequest: (payload) => {
      const { request, url } = payload
      if (!isKnownHost(hostOf(request), options.hosts)) {
        payload.endResponse(plain(421, 'This server is not reached under that name.\n'))
      } else if (url.pathname === '/graphql' && isHtmlRequest(request)) {
        // GraphiQL itself holds nothing; what it asks comes back here with a token.
      } else if (url.pathname === '/graphql' && caller(request).access === 'none') {
        payload.endResponse(
          new Response(
            JSON.stringify({
              errors: [
                {
                  message: 'A good token is needed.',
                  extensions: {
                    code: 'UNAUTHENTICATED',
                    remedy: 'Send the header "Authorization: Bearer TOKEN".',
                  },
                },
              ],
            }),
            { status: 401, headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' } },
          ),
        )
      } else if (
        request.method === 'POST' &&
        !/^application\/(?:graphql-response\+)?json\s*(?:;|$)/i.test(
          request.headers.get('content-type') ?? '',
        )
      ) {
        // A form of another site can be sent without asking the browser first, JSON cannot.
        payload.endResponse(plain(415, 'Send application/json.\n'))
      }
    },
  }
}

function pages(options: ApiServerOptions, caller: (request: Request) => Caller): Plugin {
  const { api, webFolder } = options
  return {
    onRequest: async (payload) => {
      const { request, url } = payload
      const path = url.pathname
      if (path === '/health') return
      if (path === '/ready') {
        payload.endResponse(await readiness(options))
        return
      }
      if (path === '/graphql') {
        if (!isHtmlRequest(request)) return
        payload.endResponse(
          options.graphiql ? await graphiqlPage() : plain(404, 'There is no GraphiQL here.\n'),
        )
        return
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        payload.endResponse(plain(405, 'Only GET.\n'))
        return
      }
      const nonce = newNonce()
      if (hasExplorer(webFolder)) {
        const token = isOfThisMachine(request, options) ? options.pageToken : null
        const file = await explorerFile(webFolder, path, nonce, token)
        payload.endResponse(file ?? plain(404, 'There is no such file.\n'))
      } else if (path !== '/') {
        payload.endResponse(plain(404, 'There is no such page.\n'))
      } else if (caller(request).access === 'none') {
        payload.endResponse(plain(401, 'A good token is needed.\n'))
      } else {
        payload.endResponse(
          new Response(await homePage(api, nonce), {
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': pagePolicy(nonce),
            },
          }),
        )
      }
    },
  }
}

async function graphiqlPage(): Promise<Response> {
  // Nine megabytes: loaded only where somebody looks at it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const nonce = newNonce()
  const page = renderGraphiQL({ title: 'minutegraph', endpoint: '/graphql' })
  return new Response(page.replaceAll('<script', `<script nonce="${nonce}"`), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': graphiqlPolicy(nonce) },
  })
}

async function readiness({ api, ready = () => true }: ApiServerOptions): Promise<Response> {
  if (!ready()) return plain(503, 'the minutes are being imported\n')
  try {
    await api
      .context({ access: 'read', speaker: null, importsBelow: [] })
      .reading(null)
      .ask('newest-meeting-day')
    return plain(200, 'ready\n')
  } catch {
    return plain(503, 'the store does not answer\n')
  }
}

function isHtmlRequest(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html')
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
